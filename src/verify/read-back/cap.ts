import type { Cap } from "../../model/cap.ts";
import type { Policy } from "../../model/policy.ts";
import { afterNeeds, amountQuestions, exactQuestion, needsQuestion } from "./agreement.ts";
import type { Beside } from "./agreement.ts";
import { fieldOf, functionOf, itemsOf, textOf, withFields } from "./arguments.ts";
import { difference, differences } from "./difference.ts";
import { capLiteral } from "./literals.ts";
import type { Difference, Question } from "./question.ts";
import type { Value } from "./values.ts";
import { absent } from "./values.ts";

const dataFields = [
  "id",
  "measure",
  "scope",
  "period",
  "grants",
  "externals",
  "whenShort",
  "inForce",
];

const allFields = [...dataFields, "limit", "facts?", "needs?", "rankingNeeds?", "ranking?"];

/** What a cap says as data, and whether and how claims under it are ranked. */
export function capDifferences(
  place: string,
  text: Value | undefined,
  cap: Cap,
  policy: Policy,
): readonly Difference[] {
  const stated = withFields(text, allFields);
  return [
    ...differences(place, stated, capLiteral(cap, policy), dataFields),
    ...difference(`${place}: ranking`, rankingOfText(stated.fields.get("ranking")), rankingOf(cap)),
  ];
}

const rankingOf = ({ ranking }: Cap): string | undefined =>
  ranking?.kind === "by values" ? `by ${ranking.values.length} values` : ranking?.kind;

function rankingOfText(text: Value | undefined): string | undefined {
  if (text === undefined) return undefined;
  const { fields } = withFields(text, ["by", "values?"]);
  const values = fields.get("values");
  const by = textOf(fields.get("by"));
  return values === undefined ? `by ${by}` : `by ${itemsOf(values).length} ${by}`;
}

/** The limit and the ranking of a cap, as a version reads them that meets it. */
export function capQuestions(
  name: string,
  text: Value | undefined,
  cap: Cap,
  beside: Beside,
): readonly Question[] {
  const { fields } = withFields(text, allFields);
  const place = `${name}.${cap.id}`;
  const values = cap.ranking?.kind === "by values" ? cap.ranking.values : [];
  const ranked = values.length === 0 ? [] : itemsOf(fieldOf(fields.get("ranking"), "values"));
  return [
    ...limitQuestions(place, text, cap, afterNeeds([limitOf(cap)], beside)),
    needsQuestion(`${place}.needs`, fields.get("needs"), [limitOf(cap)], beside),
    ...values.map((value, at) =>
      exactQuestion(
        `${place}.ranking${at + 1}`,
        fieldOf(ranked[at], "value"),
        value,
        afterNeeds(values, beside),
      ),
    ),
    needsQuestion(`${place}.rankingNeeds`, fields.get("rankingNeeds"), values, beside),
  ];
}

/** The limit of a cap for any claim, one of another programme too, with what it reads itself. */
export function ownLimitQuestions(
  text: Value | undefined,
  cap: Cap,
  beside: Omit<Beside, "facts">,
  given: Value,
): readonly Question[] {
  const { fields } = withFields(text, allFields);
  const read = fields.get("facts");
  const facts: Beside["facts"] = (course) =>
    read === undefined ? absent : functionOf(read).apply([given], course);
  return limitQuestions(cap.id, text, cap, afterNeeds([limitOf(cap)], { ...beside, facts }));
}

const limitQuestions = (
  place: string,
  text: Value | undefined,
  cap: Cap,
  beside: Beside,
): readonly Question[] =>
  amountQuestions(`${place}.limit`, fieldOf(text, "limit"), limitOf(cap), 1n, beside);

const limitOf = ({ limit }: Cap) => (limit.measure === "money" ? limit.amount : limit.count);
