import type { Cap } from "../../model/cap.ts";
import type { Policy } from "../../model/policy.ts";
import { Algebra } from "./algebra.ts";
import { itemsOf, textOf, withFields } from "./arguments.ts";
import { capDifferences, ownLimitQuestions } from "./cap.ts";
import { difference, differences } from "./difference.ts";
import { givenOf } from "./given.ts";
import { literalOf, policyLiteral, wholeLiteral, written } from "./literals.ts";
import type { Module } from "./module.ts";
import { moduleOf } from "./module.ts";
import { momentOf } from "./moment.ts";
import type { Difference, Question, Refusal } from "./question.ts";
import { lineAt, parsed } from "./source.ts";
import type { Fields, Value } from "./values.ts";
import { Outside } from "./values.ts";
import type { Found, Sides } from "./version.ts";
import { compareVersion } from "./version.ts";
import * as unread from "./unread.ts";

/** One version of a grant, one cap, or what a policy says of itself, as far as it was read back. */
export interface Part {
  readonly kind: "policy" | "cap" | "grant";
  /** Of a cap its id, of a grant its name; unique with its kind. */
  readonly name: string;
  readonly differences: readonly Difference[];
  readonly questions: readonly Question[];
  /** Why it could not be read back: then nothing is shown of it. */
  readonly refusal: Refusal | undefined;
}

/** The text of an evaluator, worked out as far as its literals, and the model beside it. */
export interface Opened {
  readonly module: Module;
  readonly stated: Fields;
  readonly grants: readonly Value[];
  readonly sides: Sides;
}

/**
 * Reads the text of a compiled evaluator back and sets it beside the model, part by part. It stands
 * on the text alone: nothing of what wrote it is asked.
 */
export function readBack(text: string, policy: Policy): readonly Part[] {
  const opened = attempt(policy.name, text, () => open(text, policy));
  if ("because" in opened) return [refused("policy", policy.name, opened)];
  const part = (kind: Part["kind"], name: string, work: () => Found): Part => {
    const found = attempt(name, text, work);
    return "because" in found
      ? refused(kind, name, found)
      : { kind, name, ...found, refusal: undefined };
  };
  const { sides, grants } = opened;
  return [
    part("policy", policy.name, () => comparePolicy(opened)),
    ...policy.caps.map((cap, place) =>
      part(
        "cap",
        versionName(
          cap.id,
          place,
          policy.caps.map(({ id }) => id),
        ),
        () => compareCap(sides.caps[place], cap, sides),
      ),
    ),
    ...policy.grants.map((grant, place) => {
      const name = versionName(
        grant.name,
        place,
        policy.grants.map((each) => each.name),
      );
      return part("grant", name, () => compareVersion(name, grants[place], grant, sides));
    }),
  ];
}

const refused = (kind: Part["kind"], name: string, refusal: Refusal): Part => ({
  kind,
  name,
  differences: [],
  questions: [],
  refusal,
});

/** What the work gives, or the refusal that ends it. */
export function attempt<Result extends object>(
  place: string,
  text: string,
  work: () => Result,
): Result | Refusal {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Outside)) throw error;
    const line = error.at === undefined ? undefined : lineAt(text, error.at);
    return { place, line, because: error.says };
  }
}

/** The name, and from the second version on its number. */
function versionName(name: string, place: number, names: readonly string[]): string {
  const before = names.slice(0, place).filter((each) => each === name).length;
  return before === 0 ? name : `${name}.v${before + 1}`;
}

/** Works a text out as far as its literals. */
export function open(text: string, policy: Policy): Opened {
  const program = parsed(text);
  if (program === undefined) throw new Outside(unread.noTypeScript);
  const algebra = new Algebra();
  const module = moduleOf(program, algebra);
  const stated = withFields(module.get("policy"), policyFields);
  const choices = itemsOf(stated.fields.get("choices")).map(textOf);
  const moment = momentOf(stated.fields.get("readings"), algebra);
  const caps = itemsOf(stated.fields.get("caps"));
  const grants = itemsOf(stated.fields.get("grants"));
  return { module, stated, grants, sides: { policy, algebra, choices, moment, caps } };
}

const dataFields = ["name", "currency", "term", "datedBy", "choices", "facts", "externals"];
const policyFields = [...dataFields, "grants", "caps", "readings"];

function comparePolicy({ module, stated, grants, sides }: Opened): Found {
  const { policy, choices, caps } = sides;
  const codes = module.get("choice");
  const expected = Object.fromEntries(choices.map((name, code) => [name, wholeLiteral(code)]));
  return {
    differences: [
      ...differences(policy.name, stated, policyLiteral(policy), dataFields),
      ...difference("choice", codes && written(literalOf(codes)), codes && written(expected)),
      ...difference("grants", String(grants.length), String(policy.grants.length)),
      ...difference("caps", String(caps.length), String(policy.caps.length)),
    ],
    questions: [],
  };
}

/** A cap as such, with its limit for any claim, one of another programme too. */
function compareCap(text: Value | undefined, cap: Cap, sides: Sides): Found {
  const { policy, algebra, choices, moment } = sides;
  const stated = (name: string) => algebra.openTruth(`stated ${name}`);
  const claim = { stated, choices };
  return {
    differences: capDifferences(cap.id, text, cap, policy),
    questions: ownLimitQuestions(
      text,
      cap,
      { policy, algebra, claim, moment, under: algebra.yes },
      givenOf(claim),
    ),
  };
}
