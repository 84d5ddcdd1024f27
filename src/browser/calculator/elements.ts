/** The part of the form that belongs to a grant. */
export const grantPart = (form: HTMLFormElement, grant: string): HTMLElement | undefined =>
  parts(form, ".grant").find((part) => part.dataset["grant"] === grant);

/** The question about a fact or a column, among those that stand directly in a part. */
export const questionIn = (part: HTMLElement, fact: string): HTMLElement | undefined =>
  parts(part, ".field, .list").find(
    (each) => (each.dataset["fact"] ?? each.dataset["list"]) === fact,
  );

/** Elements by their selector, in a part that may be a template's content. */
export const parts = (within: ParentNode, selector: string): readonly HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

export const rowsOf = (part: ParentNode): readonly HTMLElement[] =>
  parts(part, ":scope > .rows > .row");

type Control = HTMLInputElement | HTMLSelectElement;

export const controlsIn = (question: ParentNode): readonly Control[] => [
  ...question.querySelectorAll<Control>("input, select"),
];

/** What has been typed or chosen. */
export function textIn(question: HTMLElement | undefined): string {
  const controls = question === undefined ? [] : controlsIn(question);
  const chosen = controls.find((each) => !isRadio(each) || each.checked);
  return chosen?.value ?? "";
}

/** Types or chooses it; of a choice that there is not, nothing. */
export function putText(question: HTMLElement | undefined, text: string): void {
  for (const control of question === undefined ? [] : controlsIn(question)) {
    if (isRadio(control)) control.checked = control.value === text;
    else control.value = text;
  }
}

const isRadio = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === "radio";
