import { parseDate } from "../exact/date.ts";
import { parseDecimal } from "../exact/decimal.ts";
import { maxMinor, parseMinor } from "../exact/money.ts";
import { compare, zero } from "../exact/rational.ts";
import { typedNumber } from "../locale/typed.ts";
import type { Fact } from "../model/fact.ts";
import type { Policy } from "../model/policy.ts";
import type { ErrorCode, PolicyError } from "../model/outcome.ts";
import type { CanonicalValue, Entry } from "../runtime/entry.ts";
import type { EarlierInputs } from "./inputs.ts";
import { textAt } from "./inputs.ts";
import type { EarlierPlan, GrantPlan } from "./plan.ts";
import { isLikelySame } from "./plan.ts";
import type { Facts } from "./stated.ts";
import { plainValue } from "./stated.ts";

/** What an earlier award leaves in the ledger before the claim is decided. */
export type Earlier =
  | { readonly kind: "entries"; readonly entries: readonly Entry[] }
  | { readonly kind: "claim"; readonly grant: string; readonly facts: Facts }
  | { readonly kind: "problem"; readonly error: PolicyError };

/** The row as what it enters; undefined where nothing has been filled in. */
export function earlierOf(
  row: EarlierInputs,
  place: number,
  now: Facts,
  plan: GrantPlan,
  policy: Policy,
): Earlier | undefined {
  const how = plan.earlier.find(({ grant }) => grant === row.grant);
  if (how === undefined || isBlank(row, plan)) return undefined;
  const { datedBy } = policy;
  const date = row.date.trim();
  if (parseDate(date) === undefined) return problem(datedBy.name, date, "date");
  const scope = scopeFacts(row, place, now, plan, policy);
  if (how.as === "claim") return claimOf(row, how, { ...now, ...scope, [datedBy.name]: date });
  const amount = amountOf(typedNumber(row.amount), policy.currency);
  if (typeof amount !== "bigint") return amount;
  const facts = { ...scope, [datedBy.name]: date };
  return { kind: "entries", entries: entriesOf(row, place, Number(amount), facts) };
}

/** As it was added: nothing typed, and no choice or tick changed. */
function isBlank(row: EarlierInputs, { earlier }: GrantPlan): boolean {
  const { grant, date, amount, typed, same, isFinished } = row;
  const asked = earlier.find((one) => one.grant === grant)?.sameOrNot ?? [];
  const isTicked = (fact: string): boolean => same.includes(fact);
  return (
    [date, amount, ...Object.values(typed)].every((text) => text.trim() === "") &&
    grant === earlier[0]?.grant &&
    asked.every((fact) => isTicked(fact) === isLikelySame(fact, earlier)) &&
    !isFinished
  );
}

/** What is wrong with it is told as of any amount of a claim. */
function amountOf(value: string, { code, decimals }: Policy["currency"]): bigint | Earlier {
  const major = parseDecimal(value);
  if (major === undefined) return problem("amount", value, "money");
  const wrong = (code: ErrorCode, expected: string): Earlier =>
    failed({ code, fact: "amount", value, expected });
  if (compare(major, zero) <= 0) return wrong("out-of-range", "more than 0");
  const minor = parseMinor(value, code);
  if (minor === undefined) return wrong("too-many-decimals", `at most ${decimals}`);
  return minor > maxMinor ? wrong("out-of-range", `at most ${maxMinor}`) : minor;
}

const problem = (fact: string, value: string, expected: string): Earlier =>
  failed({ code: value === "" ? "missing-fact" : "wrong-type", fact, value, expected });

const failed = (error: PolicyError): Earlier => ({ kind: "problem", error });

/** What the row has to state is not what the claim states now. */
function claimOf(row: EarlierInputs, { grant, fields }: EarlierPlan, now: Facts): Earlier {
  const same = Object.entries(now).filter(([name]) => fields.every(({ fact }) => fact !== name));
  const stated = fields.flatMap(({ fact, kind }) => {
    const text = textAt(row.typed, fact);
    return text === "" ? [] : [[fact, plainValue(kind, text)] as const];
  });
  const decided = row.amount.trim() === "" ? {} : { decided: typedNumber(row.amount) };
  return {
    kind: "claim",
    grant,
    facts: { ...Object.fromEntries([...same, ...stated]), ...decided },
  };
}

/** The award as it was decided: the ledger takes it as it stands. */
function entriesOf(
  { grant, isFinished }: EarlierInputs,
  place: number,
  award: number,
  facts: Readonly<Record<string, CanonicalValue>>,
): readonly Entry[] {
  const id = `earlier ${place + 1}`;
  const result = {
    outcome: "granted",
    id,
    award,
    by: undefined,
    payments: [award],
    trace: [],
    notes: [],
  } as const;
  const awarded: Entry = { entry: "awarded", id, grant, facts, decided: undefined, result };
  const completed: Entry = { entry: "completed", id: `${id} finished`, claim: id };
  return isFinished ? [awarded, completed] : [awarded];
}

/** Whom and what ceilings count the earlier award by: the applicant's own, the same, or another. */
function scopeFacts(
  row: EarlierInputs,
  place: number,
  now: Facts,
  { own, earlier }: GrantPlan,
  policy: Policy,
): Readonly<Record<string, string>> {
  const asked = earlier.find(({ grant }) => grant === row.grant)?.sameOrNot ?? [];
  const values = countedBy(row.grant, now, policy).map((fact) => {
    const before = now[fact.name];
    const isSame = own.includes(fact.name) || !asked.includes(fact.name);
    const isKept = typeof before === "string" && (isSame || row.same.includes(fact.name));
    return [fact.name, isKept ? before : another(fact, before, place)] as const;
  });
  return Object.fromEntries(values);
}

/** The things and kinds that this claim or the earlier one states. */
function countedBy(grant: string, now: Facts, { facts, grants }: Policy): readonly Fact[] {
  const states = grants.filter(({ name }) => name === grant).flatMap((each) => each.states);
  const names = new Set([...Object.keys(now), ...states.map(({ fact }) => fact.name)]);
  const counted = facts.filter(({ type }) => type.kind === "id" || type.kind === "one of");
  return counted.filter(({ name }) => names.has(name));
}

function another({ name, type }: Fact, before: unknown, place: number): string {
  if (type.kind !== "one of") return `${name} of earlier award ${place + 1}`;
  return type.values.map((value) => value.name).find((value) => value !== before) ?? "";
}
