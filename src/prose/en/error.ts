import { phrase } from "../phrase.ts";
import type { ErrorWords, Problem, ProblemWords } from "../problem.ts";
import {
  asked,
  before,
  entry,
  expected,
  firstDay,
  given,
  most,
  now,
  range,
  readable,
  subject,
  value,
} from "../problem.ts";
import type { Phrase } from "../phrase.ts";

export const error: ErrorWords = {
  "unknown-grant": (p) =>
    phrase`there is no grant ${value(p)}; expected one of: ${p.told.expected}`,
  "unknown-fact": ({ told }) => phrase`there is no fact “${told.fact}” in this policy`,
  "missing-fact": (p) => phrase`missing fact: ${subject(p)}; expected: ${expected(p)}`,
  "missing-decision": (p) => phrase`missing: ${subject(p)}; expected: ${expected(p)}`,
  "wrong-type": notPossible,
  "unknown-value": notPossible,
  negative: (p) => phrase`${given(p)} is below 0; expected: 0 or more`,
  "too-many-decimals": (p) =>
    phrase`${given(p)} has too many decimals; expected: at most ${String(p.s.policy.currency.decimals)}`,
  "out-of-range": (p) => phrase`${given(p)} is out of range; expected: ${range(p)}`,
  "impossible-date": (p) =>
    phrase`${given(p)} is no day of the calendar; expected: a date such as 2025-01-31`,
  "empty-id": (p) => phrase`${subject(p)} is empty; expected: ${expected(p)}`,
  "id-reused": (p) =>
    phrase`the id ${value(p)} was used before, with other content; expected: an id of its own`,
  "value-differs": (p) =>
    phrase`${subject(p)}: ${now(p)} differs from ${before(p)}, which ${p.told.entry === undefined ? "an earlier claim states" : phrase`claim ${entry(p)} states`}`,
  "not-discretionary": (p) =>
    phrase`${given(p)} was decided, but the amount of this grant follows from the facts; expected: no decision`,
  "division-by-zero": (p) =>
    phrase`${subject(p)} is 0, and an amount is divided by it; expected: not 0`,
  "no-value-yet": (p) =>
    phrase`${given(p)} is before the first day for which there is a value; expected: ${firstDay(p)} or later`,
  "no-band": (p) => phrase`${subject(p)}: ${now(p)} lies in none of the bands of the amount`,
  "earlier-entry-lacks-fact": (p) =>
    phrase`the earlier claim ${entry(p)} does not state ${subject(p)}, which a ceiling or amount needs`,
  "unknown-entry": (p) => phrase`there is no award with the id ${value(p)}`,
  "wholly-reversed": (p) => phrase`the award of claim ${value(p)} has been taken back as a whole`,
  "nothing-left": (p) => phrase`nothing is left of the award of claim ${entry(p)}`,
  "too-much": (p) => phrase`${asked(p)} is more than what is left; expected: at most ${most(p)}`,
};

function notPossible(p: Problem): Phrase {
  return phrase`${given(p)} is not possible; expected: ${readable(p)}`;
}

export const problem: ProblemWords = {
  columnOf: (column, list) => phrase`${column} of ${list}`,
  fields: {
    grant: "grant",
    id: "id",
    decided: "the amount decided",
    amount: "the amount",
    claim: "the claim",
    event: "the event",
    award: "the award",
  },
  expected: {
    grant: "the name of a grant",
    claim: "the id of an award",
    event: "complete, reverse, clawback or pay",
    "yes/no": "yes or no",
    date: "a date such as 2025-01-31",
    percent: "a percentage such as 30%",
  },
  writtenAs: (kind, example) => phrase`${kind}, written as ${example}`,
  inQuotes: (kind, example, unit) =>
    phrase`${kind}, in quotation marks: "${example}"; a number without them counts units of ${unit}, and is whole`,
  aboveZero: "more than 0",
  anyPercent: "from 0% to 100%",
  anyDate: "a date from 0001-01-01 to 9999-12-31",
  atMost: (most) => phrase`at most ${most}`,
};
