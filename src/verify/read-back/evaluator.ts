import type { OutputFile } from "../../emit/output.ts";
import type { DayOfYear } from "../../exact/date.ts";
import { floor, max, zero } from "../../exact/rational.ts";
import type { WhenShort } from "../../model/cap.ts";
import type { Interval, Period } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import type { Evaluator, EvaluatorCap, EvaluatorVersion } from "../smt/evaluator.ts";
import { fieldOf, functionOf, itemsOf, numberOf, ratioOf, textOf, wordOf } from "./arguments.ts";
import { arithmeticOf, tryArithmetic } from "./cap-arithmetic.ts";
import { Course } from "./course.ts";
import { givenOf } from "./given.ts";
import { valueOf } from "./quantity.ts";
import type { Refusal } from "./question.ts";
import type { Opened } from "./read-back.ts";
import { attempt, open } from "./read-back.ts";
import type { Value } from "./values.ts";
import { absent, Outside } from "./values.ts";
import type { Sides } from "./version.ts";
import * as unread from "./unread.ts";

/**
 * What the text of a compiled evaluator does, for proofs about it. The files are those that lie
 * beside each other: `evaluator.ts` and `runtime/…`.
 */
export function evaluatorOf(files: readonly OutputFile[], policy: Policy): Evaluator | Refusal {
  const text = files.find(({ path }) => path === "evaluator.ts")?.text ?? "";
  return attempt(policy.name, text, () => {
    const arithmetic = arithmeticOf(files);
    tryArithmetic(arithmetic);
    return { ...literalsOf(open(text, policy)), arithmetic };
  });
}

function literalsOf({ grants, sides }: Opened): Pick<Evaluator, "grants" | "caps"> {
  const caps = new Map(sides.caps.map((cap) => [cap, capOf(cap, sides)]));
  const versions = grants.map((grant) => versionOf(grant, caps));
  const names = [...new Set(versions.map(({ name }) => name))];
  return {
    grants: new Map(names.map((name) => [name, versions.filter((each) => each.name === name)])),
    caps: [...caps.values()],
  };
}

function versionOf(text: Value, caps: ReadonlyMap<Value, EvaluatorCap>): EvaluatorVersion {
  const met = itemsOf(fieldOf(text, "caps")).map((cap) => {
    const found = caps.get(cap);
    if (found === undefined) throw new Outside(unread.unlistedCap);
    return found;
  });
  return {
    name: textOf(fieldOf(text, "name")),
    inForce: intervalOf(fieldOf(text, "inForce")),
    unit: fixed(fieldOf(fieldOf(text, "rounding"), "unit")),
    caps: met,
  };
}

function capOf(text: Value, sides: Sides): EvaluatorCap {
  return {
    id: textOf(fieldOf(text, "id")),
    measure: wordOf(fieldOf(text, "measure"), measures),
    scope: scopeOf(fieldOf(text, "scope")),
    period: periodOf(fieldOf(text, "period")),
    grants: itemsOf(fieldOf(text, "grants")).map(textOf),
    externals: itemsOf(fieldOf(text, "externals")).map(textOf),
    whenShort: wordOf(fieldOf(text, "whenShort"), whenShorts),
    inForce: intervalOf(fieldOf(text, "inForce")),
    limit: fixedLimit(text, sides),
  };
}

const measures = ["money", "awards", "open awards", "consecutive years"] as const;
const whenShorts: readonly WhenShort[] = ["reduce", "refuse", "pro rata", "in principle"];

const scopeOf = (text: Value | undefined): EvaluatorCap["scope"] =>
  text?.kind === "list"
    ? text.items.map((fact) => textOf(fieldOf(fact, "name")))
    : wordOf(text, ["everyone", "claim"] as const);

function periodOf(text: Value | undefined): Period {
  const kind = wordOf(fieldOf(text, "kind"), periods);
  switch (kind) {
    case "lifetime":
      return { kind };
    case "calendar":
      return { kind, months: monthsOf(fieldOf(text, "months")), from: dayOfYear(text) };
    case "rolling":
      return {
        kind,
        count: Number(fixed(fieldOf(text, "count"))),
        unit: wordOf(fieldOf(text, "unit"), ["years", "months", "days"] as const),
      };
    case "fiscal window":
      return { kind, years: Number(fixed(fieldOf(text, "years"))), from: dayOfYear(text) };
  }
}

const periods = ["lifetime", "calendar", "rolling", "fiscal window"] as const;

function monthsOf(text: Value | undefined): 1 | 3 | 6 | 12 {
  const months = Number(fixed(text));
  if (months === 1 || months === 3 || months === 6 || months === 12) return months;
  throw new Outside(unread.periodOfMonths(months));
}

/** 4_01 is 1 April. */
function dayOfYear(text: Value | undefined): DayOfYear {
  const digits = Number(fixed(fieldOf(text, "from")));
  return { month: Math.floor(digits / 100), day: digits % 100 };
}

/** Without an end where it is that of the calendar. */
function intervalOf(text: Value | undefined): Interval {
  const [from, until] = [dayOf(fieldOf(text, "from")), dayOf(fieldOf(text, "until"))];
  return { from, until: until === "9999-12-31" ? undefined : until };
}

/** 20250110 is "2025-01-10". */
function dayOf(text: Value | undefined): string {
  const digits = String(fixed(text)).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function fixed(text: Value | undefined): bigint {
  const value = valueOf(numberOf(text));
  if (value?.d !== 1n) throw new Outside(unread.openNumber);
  return value.n;
}

/** Rounded down, and from 0 on, where it is the same for every claim. */
function fixedLimit(text: Value, { algebra, choices, moment }: Sides): bigint | undefined {
  const stated = (name: string) => algebra.openTruth(`stated ${name}`);
  const course = new Course(algebra);
  const read = fieldOf(text, "facts");
  const given = givenOf({ stated, choices });
  const facts = read === undefined ? absent : functionOf(read).apply([given], course);
  const exact = functionOf(fieldOf(fieldOf(text, "limit"), "exact"));
  const found = exact.apply([facts, moment], course);
  const value = found.kind === "never" ? undefined : valueOf(ratioOf(found));
  return value && floor(max(zero, value));
}
