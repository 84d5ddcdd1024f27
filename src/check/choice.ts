import type { Fix, Span } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { unknownChoice } from "../diagnostics/messages/conditions.ts";
import { nearestNames } from "../diagnostics/nearest-name.ts";
import type { NamedValue } from "../model/fact.ts";
import type { Text } from "../model/text.ts";
import type { Name } from "../syntax/node.ts";
import type { Context } from "./context.ts";

/** The value of a `one of` that a name stands for; reports one that is not among them. */
export function checkChoice(
  value: Name,
  of: { readonly name: string; readonly values: readonly NamedValue[] },
  context: Context,
): string | undefined {
  const values = of.values.map(({ name }) => name);
  if (values.includes(value.name)) return value.name;
  const titled = of.values.filter(({ label }) => isLabel(value.name, label));
  const near =
    titled.length > 0 ? titled.map(({ name }) => name) : nearestNames(value.name, values);
  const fixes = near.map((name) => replacement(value.span, name));
  const problem = { value: value.name, of: of.name, values };
  context.report(diagnose(unknownChoice, problem, value.span, { fixes }));
  return undefined;
}

/** Whether a drafter wrote the label of a thing, in some language, in the place of its name. */
export const isLabel = (word: string, label: Text): boolean =>
  Object.values(label).some((text) => typeof text === "string" && text === word);

/** The repair that puts other words in the place of what was written. */
export const replacement = (span: Span, text: string): Fix => ({
  label: { en: `Write ${text}`, zh: `改为 ${text}` },
  edits: [{ span, text }],
});
