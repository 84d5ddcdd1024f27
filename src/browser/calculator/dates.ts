import type { Policy } from "../../model/policy.ts";

/** The date that decides the version: today, or the nearest day on which the policy is in force. */
export function defaultDates(form: HTMLFormElement, { datedBy, term }: Policy): void {
  const today = localDate(new Date());
  const last = term.until;
  const day = today < term.from ? term.from : last !== undefined && today > last ? last : today;
  for (const field of form.querySelectorAll<HTMLElement>(".grant > .field")) {
    const input = field.querySelector("input");
    if (field.dataset["fact"] === datedBy.name && input !== null) input.value = day;
  }
}

const localDate = (date: Date): string =>
  [
    String(date.getFullYear()).padStart(4, "0"),
    String(date.getMonth() + 1).padStart(2, "0"),
    String(date.getDate()).padStart(2, "0"),
  ].join("-");
