import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Unclear, Way } from "../../diagnostics/messages/deep-readings.ts";
import { readingsDiffer } from "../../diagnostics/messages/deep-readings.ts";
import { dayOf, monthOf } from "../../exact/date.ts";
import { rational } from "../../exact/rational.ts";
import { limitRange } from "../../lint/idle/limit.ts";
import type { Cap } from "../../model/cap.ts";
import type { Fact } from "../../model/fact.ts";
import type { Policy, Reading } from "../../model/policy.ts";
import type { Played } from "./binding.ts";
import { freshIds } from "./binding.ts";
import type { Outcome, Subject } from "./check.ts";
import type { Planned } from "./claim.ts";
import { claimOf, replay, totalOf } from "./claim.ts";
import { allDaysOf, fullClaim } from "./plan.ts";
import type { Other } from "./other-readings.ts";
import { capsNamed, othersNamed, readAs, spanOfCap } from "./other-readings.ts";
import type { Rereading } from "./rereading.ts";
import { rereadingsOf, shown, withCap } from "./rereading.ts";
import { claimsTold } from "./told.ts";

/**
 * Readings of a ceiling that pay differently, with the smallest example: of the readings that the
 * policy names and rejects those that the model can express, and the year of the policy where it names
 * none. Whatever else it names is open.
 */
export function readings({ policy }: Subject): Outcome {
  const named = declared(policy).map((one) => {
    const others = othersNamed(one.reading);
    const found = [
      ...others.map((other) => example(one.caps, other, policy, one.reading)),
      ...rereadingsOf(one.reading, one.article, policy).map((each) =>
        exampleOf(each, one.reading, policy),
      ),
    ];
    return { ...one, others, found: found.filter((each) => each !== undefined) };
  });
  const speaksOfYears = named.some(({ others }) =>
    others.some(({ kind }) => kind !== "each claim"),
  );
  const unsaid = speaksOfYears ? [] : yearOfPolicy(policy);
  return {
    topic: "readings",
    findings: [...named.flatMap(({ found }) => found), ...unsaid],
    settled: named.flatMap(({ found }) => found).length + unsaid.length,
    // A reading may reject several others, of which some cannot be expressed.
    open: named
      .filter(({ reading, found }) => found.length < reading.ratherThan.length)
      .map(({ reading }) => reading.words),
  };
}

interface Declared {
  readonly reading: Reading;
  readonly article: string | undefined;
  /** The money caps that it may speak of. */
  readonly caps: readonly Cap[];
}

function declared({ said, articles, caps, currency }: Policy): readonly Declared[] {
  const money = caps.filter(({ limit }) => limit.measure === "money");
  return [
    ...said.readings.map((reading) => ({ reading, article: undefined, caps: money })),
    ...articles.flatMap((article) =>
      article.said.readings.map((reading) => {
        const own = money.filter((cap) => cap.article === article.number);
        const named = capsNamed(reading, own, currency.code);
        return { reading, article: article.number, caps: named };
      }),
    ),
  ];
}

/** Where nothing is said of years, the one that begins with the policy. */
function yearOfPolicy(policy: Policy): readonly Diagnostic[] {
  const { from } = policy.term;
  const first = { month: monthOf(from), day: dayOf(from) };
  if (first.month === 1 && first.day === 1) return [];
  const other = { kind: "year from", from: first } as const;
  const yearly = policy.caps.filter(
    (cap) => cap.limit.measure === "money" && spanOfCap(cap)?.kind === "calendar year",
  );
  const found = example(yearly, other, policy, undefined);
  return found === undefined ? [] : [found];
}

/** Of the first cap for which two claims show the difference. */
function example(
  caps: readonly Cap[],
  other: Other,
  policy: Policy,
  reading: Reading | undefined,
): Diagnostic | undefined {
  for (const cap of caps) {
    const chosen = spanOfCap(cap);
    const changed = readAs(cap, other);
    if (chosen === undefined || changed === undefined) continue;
    const alternative = withCap(policy, cap, changed);
    const pair = differing(cap, policy, alternative);
    if (pair === undefined) continue;
    const of = unclear(cap, reading, policy);
    if (of === undefined) continue;
    const values = {
      of,
      chosen: readAlong(chosen, pair.chosen, policy),
      other: readAlong(other, pair.other, policy),
    };
    return diagnose(readingsDiffer, values, reading?.span ?? cap.span, relatedTo(cap, reading));
  }
  return undefined;
}

function unclear(
  cap: Cap,
  reading: Reading | undefined,
  { currency }: Policy,
): Unclear | undefined {
  if (reading !== undefined) return { kind: "words", words: reading.words };
  const { most } = limitRange(cap);
  return most && { kind: "ceiling", amount: most, currency: currency.code };
}

const readAlong = (way: Way, played: Played, policy: Policy, facts: readonly Fact[] = []) => ({
  way,
  claims: claimsTold(played, policy, facts),
  total: { amount: rational(totalOf(played.results)), currency: policy.currency.code },
});

/** Of a reading that is not of the time that a ceiling counts. */
function exampleOf(rereading: Rereading, reading: Reading, policy: Policy): Diagnostic | undefined {
  const pair = shown(rereading, policy);
  if (pair === undefined) return undefined;
  const values = {
    of: { kind: "words", words: reading.words } as const,
    chosen: readAlong(rereading.chosen, pair.chosen, policy, rereading.facts),
    other: readAlong(rereading.other, pair.other, policy, rereading.facts),
  };
  return diagnose(readingsDiffer, values, reading.span);
}

const relatedTo = ({ span }: Cap, reading: Reading | undefined) =>
  reading === undefined
    ? {}
    : { related: [{ span, message: { en: "The ceiling.", zh: "所述上限。" } }] };

interface Differing {
  readonly chosen: Played;
  readonly other: Played;
}

/** The first two claims, in the order of their days, that come to something else. */
function differing(cap: Cap, policy: Policy, alternative: Policy): Differing | undefined {
  const grant = policy.grants.find(({ name }) => cap.grants.includes(name));
  if (grant === undefined) return undefined;
  const days = allDaysOf(policy, grant).slice(0, mostDays);
  for (const [place, first] of days.entries()) {
    for (const second of days.slice(place)) {
      const planned = [first, second].map((day) => fullClaim(policy, grant, day));
      const known = planned.filter((claim) => claim !== undefined);
      if (known.length < 2) continue;
      const found = compared(cap, known, policy, alternative);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const mostDays = 16;

function compared(
  cap: Cap,
  planned: readonly Planned[],
  policy: Policy,
  alternative: Policy,
): Differing | undefined {
  const claims = planned.map((claim, place) =>
    claimOf(claim, policy, freshIds(cap, claim.grant, place)),
  );
  const [chosen, other] = [policy, alternative].map((each) => ({
    claims,
    results: replay(each, claims),
  }));
  if (chosen === undefined || other === undefined) return undefined;
  const areAnswers = [...chosen.results, ...other.results].every(
    ({ outcome }) => outcome !== "error" && outcome !== "undecided",
  );
  const differs = totalOf(chosen.results) !== totalOf(other.results);
  return areAnswers && differs ? { chosen, other } : undefined;
}
