import type { Span } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { capScopeChanged, grantRenamed } from "../diagnostics/messages/caps.ts";
import { addDays } from "../exact/date.ts";
import type { Cap } from "../model/cap.ts";
import { nameOfGrant } from "./declarations.ts";
import type { Report } from "./document.ts";
import type { PlacedGrant } from "./grant.ts";

/** Where a replaced article counts otherwise than before, under the same number. */
export function reportScopeChanges(caps: readonly Cap[], report: Report): void {
  const latest = new Map<string, Cap>();
  for (const cap of caps) {
    const before = latest.get(cap.id);
    latest.set(cap.id, cap);
    if (before === undefined || !isFollowedBy(before, cap)) continue;
    if (extentOf(before) === extentOf(cap)) continue;
    const message = { en: "Before, it counted so.", zh: "此前的计算方式如此。" };
    const related = [{ span: before.span, message }];
    report(diagnose(capScopeChanged, { cap: cap.id }, cap.span, { related }));
  }
}

/** Two grants of one name at one time are a mistake of names, not a change. */
const isFollowedBy = ({ inForce: { until } }: Cap, { inForce: { from } }: Cap): boolean =>
  until !== undefined && until < from;

/**
 * Where a replaced article calls a grant otherwise than before: a counter belongs to the name, so it
 * begins anew without anything in the text saying so.
 */
export function reportRenamed(
  grants: readonly PlacedGrant[],
  caps: readonly Cap[],
  report: Report,
): void {
  for (const grant of grants) {
    const before = renamedFrom(grant, grants);
    if (before === undefined || !countAlike(before, grant, caps)) continue;
    const message = { en: "It was called so before.", zh: "此前的名称在此。" };
    const related = [{ span: spanOf(before), message }];
    const values = { grant: grant.name, before: before.name };
    report(diagnose(grantRenamed, values, spanOf(grant), { related }));
  }
}

/** The grant that the replaced text had in its stead: by its title, or because it is the only one. */
function renamedFrom(grant: PlacedGrant, grants: readonly PlacedGrant[]): PlacedGrant | undefined {
  const earlier = grants.filter((one) => follows(grant, one));
  const isKnown = (name: string, among: readonly PlacedGrant[]): boolean =>
    among.some((one) => one.name === name);
  const own = grants.filter(({ place }) => place === grant.place);
  if (isKnown(grant.name, earlier)) return undefined;
  const left = earlier.filter(({ name }) => !isKnown(name, own));
  const fresh = own.filter(({ name }) => !isKnown(name, earlier));
  const [only] = left.length === 1 && fresh.length === 1 ? left : [];
  return left.find((one) => titleOf(one) !== "" && titleOf(one) === titleOf(grant)) ?? only;
}

/** Whether the text of the one took the place of the other's. */
const follows = ({ place }: PlacedGrant, { place: before }: PlacedGrant): boolean =>
  place.article !== undefined &&
  place.article.number === before.article?.number &&
  before.inForce.until !== undefined &&
  addDays(before.inForce.until, 1) === place.inForce.from;

const titleOf = ({ node }: PlacedGrant): string =>
  node.title?.strings.map(({ value }) => value).join("\t") ?? "";

const spanOf = ({ node, place }: PlacedGrant): Span => nameOfGrant(node, place).span;

/** Whether some cap of the one goes by what a cap of the other goes by: that is what begins anew. */
function countAlike(before: PlacedGrant, after: PlacedGrant, caps: readonly Cap[]): boolean {
  const extents = ({ name }: PlacedGrant): readonly string[] =>
    caps
      .filter((cap) => isOwn(cap) && cap.scope.kind !== "claim" && cap.grants.includes(name))
      .map(extentOf);
  const known = new Set(extents(before));
  return extents(after).some((extent) => known.has(extent));
}

const isOwn = ({ wording }: Cap): boolean => wording === "cap" || wording === "amount per";

/** What a cap counts, for whom and how long. */
const extentOf = ({ scope, period, limit }: Cap): string =>
  JSON.stringify([
    limit.measure,
    scope.kind === "each" ? scope.facts.map(({ name }) => name) : scope.kind,
    period,
  ]);
