import type { Payment } from "../../model/grant.ts";
import type { Expression } from "../../model/amount.ts";
import { fieldOf, itemsOf, textOf, withFields } from "./arguments.ts";
import type { Literal } from "./literals.ts";
import { literalOf, wholeLiteral } from "./literals.ts";
import type { Value } from "./values.ts";

/** How an award is paid out, but for what its stages ask for, which are functions. */
export function paymentLiteral(payment: Payment): Literal {
  if (payment.kind === "equal") return { kind: "equal", parts: wholeLiteral(payment.parts) };
  return {
    kind: payment.kind,
    stages: payment.stages.map(({ share }) => (share === undefined ? "rest" : kindOf(share))),
  };
}

const kindOf = ({ gives }: Expression): Literal => (gives === "money" ? "money" : "award");

/** The same of the text. */
export function paymentOfText(text: Value): Literal {
  if (fieldOf(text, "stages") === undefined) return literalOf(withFields(text, ["kind", "parts"]));
  const { fields } = withFields(text, ["kind", "stages"]);
  return {
    kind: textOf(fields.get("kind")),
    stages: itemsOf(fields.get("stages")).map((stage) =>
      stage.kind === "text"
        ? stage.value
        : textOf(withFields(stage, ["of", "exact"]).fields.get("of")),
    ),
  };
}
