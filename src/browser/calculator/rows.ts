import { rowMark } from "../../calculator/row-mark.ts";
import { parts, rowsOf } from "./elements.ts";

/** Buttons that add and take away rows, of lists and of earlier awards. */
export function prepareRows(form: HTMLFormElement, changed: () => void): void {
  for (const owner of parts(form, ".list, .earlier")) {
    owner.querySelector(":scope > .add")?.addEventListener("click", () => {
      const row = addRow(owner);
      changed();
      row?.querySelector<HTMLElement>("input, select")?.focus();
    });
    owner.addEventListener("click", ({ target }) => {
      if (!(target instanceof Element) || !target.matches(".remove")) return;
      removeRow(owner, target.closest(".row"));
      changed();
    });
  }
  for (const list of parts(form, ".list")) addRow(list);
  form.addEventListener("change", () => showEarlier(form));
}

/** A new row at the end, with a number that no other of its ids has. */
export function addRow(owner: HTMLElement): HTMLElement | undefined {
  const template = owner.querySelector<HTMLTemplateElement>(":scope > template");
  const rows = owner.querySelector(":scope > .rows");
  if (template === null || rows === null) return undefined;
  const number = Number(owner.dataset["last"] ?? "0") + 1;
  owner.dataset["last"] = String(number);
  const fresh = document.importNode(template.content, true);
  for (const element of fresh.querySelectorAll("*")) giveNumber(element, number);
  rows.append(fresh);
  const row = rowsOf(owner).at(-1);
  if (row !== undefined) showForChosen(row);
  return row;
}

const numbered = ["id", "for", "name", "aria-describedby", "aria-label"];

function giveNumber(element: Element, number: number): void {
  for (const name of numbered) {
    const value = element.getAttribute(name);
    if (value?.includes(rowMark))
      element.setAttribute(name, value.replaceAll(rowMark, String(number)));
  }
  if (element instanceof HTMLLegendElement) {
    element.textContent = (element.textContent ?? "").replace(rowMark, String(number));
  }
}

/** The reader's place is then the button that adds rows. */
function removeRow(owner: HTMLElement, row: Element | null): void {
  row?.remove();
  owner.querySelector<HTMLElement>(":scope > .add")?.focus();
}

/** All rows away, as before the reader came. */
export const clearRows = (owner: HTMLElement): void => rowsOf(owner).forEach((row) => row.remove());

const showEarlier = (form: HTMLFormElement): void =>
  parts(form, ".earlier > .rows > .row").forEach(showForChosen);

/** What is asked depends on the grant of the earlier award. */
export function showForChosen(row: HTMLElement): void {
  const grant = row.querySelector<HTMLSelectElement>("[data-part=grant]")?.value;
  for (const part of parts(row, "[data-for]")) {
    part.hidden = !(part.dataset["for"] ?? "").split(" ").includes(grant ?? "");
  }
}
