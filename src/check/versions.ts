import type { Cap } from "../model/cap.ts";
import type { Fact } from "../model/fact.ts";
import type { Accumulated, Grant, GrantCondition, Stated } from "../model/grant.ts";
import type { Interval } from "../model/period.ts";
import { overlap } from "../model/period.ts";
import type { GrantText, PlacedGrant } from "./grant.ts";
import { statedFacts } from "./stated.ts";
import type { Timeline } from "./timeline.ts";
import { cutAt, settingsOn } from "./timeline.ts";

/** What is the same for all grants of a policy. */
export interface Surroundings {
  readonly timeline: Timeline;
  /** Those that bind each grant. */
  readonly caps: ReadonlyMap<string, readonly Cap[]>;
  readonly datedBy: Fact;
  readonly facts: readonly Fact[];
}

/**
 * The versions of a grant in one version of its article: a new one begins where a header changes
 * something for it, or a cap asks for other facts (manual, section 8).
 */
export function grantVersions(
  grant: PlacedGrant,
  text: GrantText,
  shared: readonly GrantCondition[],
  around: Surroundings,
): readonly Grant[] {
  const pieces = cutAt(grant.place.inForce, around.timeline.changes);
  const versionIn = (piece: Interval) => version(grant, text, shared, piece, around);
  const versions: Grant[] = [];
  for (const next of pieces.map(versionIn)) {
    const last = versions.at(-1);
    if (last !== undefined && isAlike(last, next)) {
      const whole = { from: last.inForce.from, until: next.inForce.until };
      versions[versions.length - 1] = {
        ...last,
        inForce: whole,
        caps: capsIn(whole, grant, around),
      };
    } else {
      versions.push(next);
    }
  }
  return versions;
}

function version(
  grant: PlacedGrant,
  text: GrantText,
  shared: readonly GrantCondition[],
  inForce: Interval,
  around: Surroundings,
): Grant {
  const settings = settingsOn(inForce.from, around.timeline);
  const payee = grant.to ?? settings.beneficiary;
  const { rounding, window } = settings;
  if (payee === undefined || rounding === undefined) {
    throw new Error(`The check let the grant ${grant.name} pass without a payee or a rounding.`);
  }
  const caps = capsIn(inForce, grant, around);
  const conditions = [...settings.conditions, ...shared, ...text.conditions];
  const states = statedFacts({ ...text, payee, conditions, caps }, around.datedBy, around.facts);
  return {
    ...text,
    name: grant.name,
    article: grant.place.article?.number,
    inForce,
    window,
    payee,
    conditions,
    rounding,
    accumulated: text.accumulated && withTotals(text.accumulated, states),
    caps,
    states,
    span: grant.node.span,
  };
}

const capsIn = (
  interval: Interval,
  { name }: PlacedGrant,
  { caps }: Surroundings,
): readonly Cap[] => (caps.get(name) ?? []).filter((cap) => overlap(cap.inForce, interval));

/** Money and counts that are stated anew with each claim are added up (manual, section 3). */
function withTotals(
  accumulated: NonNullable<GrantText["accumulated"]>,
  states: readonly Stated[],
): Accumulated {
  const totals = states.map(({ fact }) => fact).filter(isTotalled);
  return { ...accumulated, totals };
}

const isTotalled = ({ type, per, perYear }: Fact): boolean =>
  (type.kind === "money" || type.kind === "count") && per.length === 0 && !perYear;

function isAlike(a: Grant, b: Grant): boolean {
  return (
    a.window === b.window &&
    a.payee === b.payee &&
    a.rounding === b.rounding &&
    isSameList(a.conditions, b.conditions, (one, other) => one === other) &&
    isSameList(
      a.states,
      b.states,
      (one, other) => one.fact === other.fact && one.always === other.always,
    )
  );
}

const isSameList = <Item>(
  a: readonly Item[],
  b: readonly Item[],
  isAlike: (one: Item, other: Item) => boolean,
): boolean =>
  a.length === b.length &&
  a.every((item, place) => b.slice(place, place + 1).some((other) => isAlike(item, other)));
