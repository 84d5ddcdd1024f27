import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Stated } from "../../diagnostics/claims-told.ts";
import {
  noBandAbove,
  thresholdGap,
  thresholdOverlap,
} from "../../diagnostics/messages/deep-conditions.ts";
import type { PlainDate } from "../../exact/date.ts";
import { emptyLedger, quote } from "../../interpret/interpret.ts";
import { isIntervalWithin } from "../../lint/within.ts";
import { shapeOf } from "../../lint/same.ts";
import type { Fact } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import { everythingIn, factsOf } from "../../model/walk.ts";
import { holds } from "../audit/formula.ts";
import type { Part } from "../properties/condition-parts.ts";
import { partsOf } from "../properties/condition-parts.ts";
import { formulasOf } from "../properties/kinks.ts";
import type { Candidate } from "../properties/values.ts";
import type { Outcome, Subject } from "./check.ts";
import { claimOf } from "./claim.ts";
import { factsIn, fillingsOf, searchFor } from "./filling.ts";
import { firstFull } from "./plan.ts";
import { valueOf } from "./told.ts";

/**
 * Gaps and overlaps between two grants of one article of which one is for small values of a fact and
 * the other for large ones, and bands that end. All figures of both grants are tried, one unit either
 * side, and every finding is replayed by the interpreter.
 */
export function bands({ policy }: Subject): Outcome {
  const pairs = neighbours(policy);
  const looked = pairs.map((pair) => ({ pair, found: between(pair, policy) }));
  const ended = policy.grants.flatMap((grant) => endOf(grant, policy));
  return {
    topic: "bands",
    findings: [...looked.flatMap(({ found }) => found ?? []), ...ended],
    settled: looked.filter(({ found }) => found !== undefined).length + ended.length,
    open: looked
      .filter(({ found }) => found === undefined)
      .map(({ pair }) => `${pair.first.name}, ${pair.second.name}: ${pair.fact.name}`),
  };
}

/** Two grants whose conditions look at one fact, and are the same but for that. */
interface Pair {
  readonly first: Grant;
  readonly second: Grant;
  readonly fact: Fact;
}

function neighbours({ grants, datedBy }: Policy): readonly Pair[] {
  return grants.flatMap((first, place) =>
    grants
      .slice(place + 1)
      .filter((second) => second.article === first.article && second.name !== first.name)
      .filter(
        (second) =>
          isIntervalWithin(first.inForce, second.inForce) ||
          isIntervalWithin(second.inForce, first.inForce),
      )
      .flatMap((second) =>
        first.states
          .map(({ fact }) => fact)
          .filter((fact) => fact !== datedBy && isOrdered(fact) && areAlikeBut(fact, first, second))
          .map((fact) => ({ first, second, fact })),
      ),
  );
}

const isOrdered = ({ type }: Fact): boolean =>
  ["money", "count", "number", "percent", "date"].includes(type.kind);

const allParts = ({ conditions }: Grant): readonly Part[] =>
  conditions.flatMap(({ test, must }) => partsOf(test, must === "hold"));

const isOn = (fact: Fact, { part }: Part): boolean =>
  [...factsOf(part)].every((each) => each === fact);

const partsOn = (fact: Fact, grant: Grant): readonly Part[] =>
  allParts(grant).filter((part) => isOn(fact, part));

const partsBeside = (fact: Fact, grant: Grant): readonly Part[] =>
  allParts(grant).filter((part) => !isOn(fact, part));

function areAlikeBut(fact: Fact, first: Grant, second: Grant): boolean {
  const beside = (grant: Grant): string =>
    partsBeside(fact, grant)
      .map(({ part, is }) => `${is} ${shapeOf(part)}`)
      .sort()
      .join();
  const looks = [first, second].every((grant) => partsOn(fact, grant).length > 0);
  return looks && beside(first) === beside(second);
}

/** A value of the fact, and for which of the two it is open. */
interface Point {
  readonly value: Candidate;
  readonly first: boolean;
  readonly second: boolean;
}

/** Undefined where the two are no neighbours in order, or nothing replays. */
function between(pair: Pair, policy: Policy): readonly Diagnostic[] | undefined {
  const full = firstFull(policy, pair.first) ?? firstFull(policy, pair.second);
  if (full === undefined) return undefined;
  const points = pointsOf(pair, policy, full.date);
  const [lower, upper] = isDownward(points, "first") ? order("first") : order("second");
  if (!isDownward(points, lower) || !isUpward(points, upper)) return [];
  const gap = points.filter((point) => !point.first && !point.second);
  const overlap = points.filter((point) => point.first && point.second);
  return [
    ...told(thresholdGap, gap, pair, policy, full.date, false),
    ...told(thresholdOverlap, overlap, pair, policy, full.date, true),
  ];
}

type Side = "first" | "second";
const order = (lower: Side): readonly [Side, Side] =>
  lower === "first" ? ["first", "second"] : ["second", "first"];

/** Open at first, then no more. */
const isDownward = (points: readonly Point[], side: Side): boolean =>
  changes(points, side).join() === "true,false";
const isUpward = (points: readonly Point[], side: Side): boolean =>
  changes(points, side).join() === "false,true";

const changes = (points: readonly Point[], side: Side): readonly boolean[] =>
  points
    .map((point) => point[side])
    .filter((is, place, all) => place === 0 || all[place - 1] !== is);

function pointsOf(
  { first, second, fact }: Pair,
  policy: Policy,
  date: PlainDate,
): readonly Point[] {
  const values = [first, second].flatMap(
    (grant) => searchFor(policy, grant, date).domains.get(fact) ?? [],
  );
  const distinct = [
    ...new Map(values.map((value) => [JSON.stringify(value.canonical), value])).values(),
  ];
  const isOpen = (grant: Grant, value: Candidate): boolean =>
    partsOn(fact, grant).every(({ part, is }) => {
      const facts = factsIn({ [fact.name]: value }, { policy, date });
      return holds(part, { facts, date }) === is;
    });
  return [...distinct]
    .sort(byValue)
    .map((value) => ({ value, first: isOpen(first, value), second: isOpen(second, value) }));
}

function byValue(a: Candidate, b: Candidate): number {
  const [x, y] = [a.canonical, b.canonical];
  const areDates = typeof x === "string" && typeof y === "string" && isDate.test(x);
  if (areDates) return x < y ? -1 : 1;
  return Number(x) - Number(y);
}

const isDate = /^\d{4}-\d\d-\d\d$/;

/** From the first to the last of these values; nothing where the interpreter says otherwise. */
function told(
  message: typeof thresholdGap,
  points: readonly Point[],
  pair: Pair,
  policy: Policy,
  date: PlainDate,
  open: boolean,
): readonly Diagnostic[] {
  const [from, to] = [points[0], points.at(-1)];
  if (from === undefined || to === undefined) return [];
  const isSo = [from, to].every(({ value }) =>
    [pair.first, pair.second].every(
      (grant) => isOpenTo(value, grant, pair.fact, policy, date) === open,
    ),
  );
  const [least, most] = [from, to].map(({ value }) => valueOf(value.raw, pair.fact, policy));
  if (!isSo || least === undefined || most === undefined) return [];
  const values = {
    first: pair.first.name,
    second: pair.second.name,
    fact: pair.fact.name,
    from: least,
    to: most,
    isOne: from === to,
  };
  const related = [
    { span: pair.first.span, message: { en: "The other one.", zh: "另一项资助。" } },
  ];
  return [diagnose(message, values, pair.second.span, { related })];
}

/** Whether a claim with this value is not refused by a condition, all else being met. */
function isOpenTo(
  value: Candidate,
  grant: Grant,
  fact: Fact,
  policy: Policy,
  date: PlainDate,
): boolean | undefined {
  const others = partsBeside(fact, grant);
  const loose = { ...grant, conditions: [] };
  const search = searchFor(policy, loose, date);
  const [filling] = fillingsOf({ ...search, grant: withParts(loose, others) }, 1);
  if (filling === undefined) return undefined;
  const claim = { grant, date, filling: { ...filling, [fact.name]: value }, decided: undefined };
  const result = quote(policy, emptyLedger, claimOf(claim, policy));
  if (result.outcome === "error") return undefined;
  return !(result.outcome === "refused" && result.by.kind === "condition");
}

const withParts = (grant: Grant, parts: readonly Part[]): Grant => ({
  ...grant,
  conditions: parts.map(({ part, is }, place) => ({
    id: String(place),
    must: is ? "hold" : "fail",
    test: part,
    owner: "grant",
    span: part.span,
  })),
});

/** Bands without a last one: a value that is in none, and that no condition refuses. */
function endOf(grant: Grant, policy: Policy): readonly Diagnostic[] {
  for (const part of formulasOf(grant).flatMap(everythingIn)) {
    if (part.kind !== "bands" || part.parts.at(-1)?.edge === "above") continue;
    const { of } = part;
    if (of.kind !== "fact") continue;
    const full = firstFull(policy, grant);
    if (full === undefined) continue;
    const values = [...(searchFor(policy, grant, full.date).domains.get(of.fact) ?? [])];
    const beyond = values.sort(byValue).find((value) => {
      const filling = { ...full.filling, [of.fact.name]: value };
      const result = quote(policy, emptyLedger, claimOf({ ...full, filling }, policy));
      return result.outcome === "error" && result.error.code === "no-band";
    });
    const at: Stated | undefined = beyond && valueOf(beyond.raw, of.fact, policy);
    if (at === undefined) continue;
    return [diagnose(noBandAbove, { grant: grant.name, fact: of.fact.name, at }, part.span)];
  }
  return [];
}
