import type { Expression } from "../../model/amount.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import type { Formula } from "../../model/walk.ts";
import type { Algebra } from "./algebra.ts";
import type { Beside } from "./agreement.ts";
import {
  afterNeeds,
  amountQuestions,
  conditionQuestion,
  exactQuestion,
  needsQuestion,
} from "./agreement.ts";
import { fieldOf, functionOf, itemsOf, textOf, withFields } from "./arguments.ts";
import { capQuestions } from "./cap.ts";
import { paymentLiteral, paymentOfText } from "./payment.ts";
import { difference, differences } from "./difference.ts";
import { givenOf } from "./given.ts";
import type { Choices } from "./inputs.ts";
import { grantLiteral, written } from "./literals.ts";
import type { Difference, Question } from "./question.ts";
import type { Fields, Value } from "./values.ts";
import { Outside } from "./values.ts";
import * as unread from "./unread.ts";

/** The text and the model that are compared. */
export interface Sides {
  readonly policy: Policy;
  readonly algebra: Algebra;
  readonly choices: Choices;
  readonly moment: Value;
  /** The caps of the text, in its order; its grants name them as they are. */
  readonly caps: readonly Value[];
}

/** What a part of the text says otherwise than the model, and what has yet to be shown of it. */
export interface Found {
  readonly differences: readonly Difference[];
  readonly questions: readonly Question[];
}

/** One version of a grant, with the caps that it meets. */
export function compareVersion(
  name: string,
  text: Value | undefined,
  grant: Grant,
  sides: Sides,
): Found {
  const stated = withFields(text, allFields);
  const beside = besideOf(stated, grant, sides);
  return {
    differences: [
      ...differences(name, stated, grantLiteral(grant, sides.policy), dataFields),
      ...difference(`${name}: caps`, capsOfText(stated, sides), capsOf(grant, sides)),
      ...conditionDifference(name, stated, grant),
      ...paymentDifference(name, stated, grant),
    ],
    questions: [
      ...ownQuestions(name, stated, grant, beside),
      ...grant.caps.flatMap((cap) =>
        capQuestions(name, sides.caps[sides.policy.caps.indexOf(cap)], cap, beside),
      ),
    ],
  };
}

const dataFields = [
  "name",
  "inForce",
  "window",
  "states",
  "mayState",
  "discretion",
  "rounding",
  "accumulated",
];

const allFields = [
  "name",
  "inForce",
  "window?",
  "states",
  "mayState?",
  "facts",
  "needs?",
  "conditions",
  "discretion?",
  "amount",
  "less?",
  "atLeast?",
  "rounding",
  "accumulated?",
  "nothingBelow?",
  "caps",
  "payment?",
];

/** A claim states all facts that the version says every claim states, and any of the others. */
function besideOf(stated: Fields, grant: Grant, sides: Sides): Beside {
  const { algebra, policy, choices, moment } = sides;
  const always = new Set(grant.states.filter((each) => each.always).map(({ fact }) => fact.name));
  const claim = {
    stated: (name: string) =>
      always.has(name) ? algebra.yes : algebra.openTruth(`stated ${name}`),
    choices,
  };
  const read = functionOf(stated.fields.get("facts"));
  const given = givenOf(claim);
  return {
    policy,
    algebra,
    claim,
    moment,
    facts: (course) => read.apply([given], course),
    under: algebra.yes,
  };
}

function ownQuestions(
  name: string,
  stated: Fields,
  grant: Grant,
  beside: Beside,
): readonly Question[] {
  const conditions = itemsOf(stated.fields.get("conditions"));
  const { unit } = grant.rounding;
  const amounts = (
    besides: Beside,
    ...fields: readonly ("amount" | "less" | "atLeast" | "nothingBelow")[]
  ): readonly Question[] =>
    fields.flatMap((field) =>
      optional(stated.fields.get(field), grant[field], (text, meant) =>
        amountQuestions(`${name}.${field}`, text, meant, field === "amount" ? unit.n : 1n, besides),
      ),
    );
  const needs = needsOf(grant);
  const inConditions = afterNeeds(needs.conditions, beside);
  const inAmount = afterNeeds(needs.amount, beside);
  const inAward = afterNeeds(needs.award, beside);
  return [
    ...grant.conditions.map(({ id, test }, place) =>
      conditionQuestion(`${name}.${id}`, fieldOf(conditions[place], "test"), test, inConditions),
    ),
    ...amounts(inAmount, "amount", "less", "atLeast"),
    ...amounts(inAward, "nothingBelow"),
    ...needsQuestions(name, stated, grant, beside),
    ...stageQuestions(name, stated, grant, inAward),
  ];
}

/** What is looked at before the conditions, the amount and the award are worked out. */
const needsOf = (grant: Grant): Readonly<Record<Phase, readonly (Formula | undefined)[]>> => ({
  conditions: grant.conditions.map(({ test }) => test),
  amount: [grant.amount, grant.less, grant.atLeast],
  award: [grant.nothingBelow, ...sharesOf(grant)],
});

type Phase = "conditions" | "amount" | "award";
const phases: readonly Phase[] = ["conditions", "amount", "award"];

/** What one side has and the other lacks cannot be compared. */
function optional(
  text: Value | undefined,
  expression: Expression | undefined,
  questions: (text: Value, expression: Expression) => readonly Question[],
): readonly Question[] {
  if (text === undefined && expression === undefined) return [];
  if (text === undefined || expression === undefined) throw new Outside(unread.oneSidedAmount);
  return questions(text, expression);
}

function needsQuestions(
  name: string,
  stated: Fields,
  grant: Grant,
  beside: Beside,
): readonly Question[] {
  const needs = stated.fields.get("needs");
  const fields = needs && withFields(needs, ["conditions?", "amount?", "award?"]).fields;
  return phases.map((phase) =>
    needsQuestion(`${name}.needs.${phase}`, fields?.get(phase), needsOf(grant)[phase], beside),
  );
}

const sharesOf = ({ payment }: Grant): readonly (Expression | undefined)[] =>
  payment?.kind === "stages" ? payment.stages.map(({ share }) => share) : [];

function stageQuestions(
  name: string,
  stated: Fields,
  grant: Grant,
  beside: Beside,
): readonly Question[] {
  const payment = stated.fields.get("payment");
  const stages = payment && fieldOf(payment, "stages");
  const texts = stages === undefined ? [] : itemsOf(stages);
  return sharesOf(grant).flatMap((share, place) =>
    share === undefined
      ? []
      : [
          exactQuestion(
            `${name}.stage${place + 1}`,
            withFields(texts[place], ["of", "exact"]).fields.get("exact"),
            share,
            beside,
          ),
        ],
  );
}

/** How it is paid out, but for the amounts of the stages. */
function paymentDifference(
  name: string,
  { fields }: Fields,
  { payment }: Grant,
): readonly Difference[] {
  const text = fields.get("payment");
  return difference(
    `${name}: payment`,
    text && written(paymentOfText(text)),
    payment && written(paymentLiteral(payment)),
  );
}

function conditionDifference(
  name: string,
  { fields }: Fields,
  { conditions }: Grant,
): readonly Difference[] {
  const texts = itemsOf(fields.get("conditions")).map((each) => {
    const of = withFields(each, ["id", "must", "test"]);
    return { id: textOf(of.fields.get("id")), must: textOf(of.fields.get("must")) };
  });
  const models = conditions.map(({ id, must }) => ({ id, must }));
  return difference(`${name}: conditions`, written(texts), written(models));
}

/** The caps that it meets, by their places in the list of all. */
function capsOfText({ fields }: Fields, { caps }: Sides): string {
  const places = itemsOf(fields.get("caps")).map((cap) => caps.indexOf(cap));
  if (places.includes(-1)) throw new Outside(unread.unlistedCap);
  return placesText(places);
}

const capsOf = ({ caps }: Grant, { policy }: Sides): string =>
  placesText(caps.map((cap) => policy.caps.indexOf(cap)));

const placesText = (places: readonly number[]): string => places.join(", ");
