import type { Fix } from "../diagnostics/diagnostic.ts";
import type { AmountNode } from "../syntax/amount.ts";
import type { Name } from "../syntax/node.ts";

/**
 * `60 per area` means an amount for every unit of a number: offers `60 * area`. Undefined where the
 * amount would need brackets, or where more than the number follows `per`.
 */
export function asProduct({
  value,
  per,
}: AmountNode): ((fact: Name) => readonly Fix[]) | undefined {
  const isTerm = value.kind === "number" || value.kind === "name" || value.kind === "group";
  if (!isTerm || per?.facts.length !== 1 || per.period !== undefined) return undefined;
  return ({ name, span }) => [
    {
      label: { en: `Multiply by ${name}`, zh: `乘以 ${name}` },
      edits: [{ span: { ...span, start: value.span.end, end: span.start }, text: " * " }],
    },
  ];
}
