import type { Cap } from "../../model/cap.ts";
import type { Grant } from "../../model/grant.ts";
import { once } from "../../model/once.ts";
import type { Interval } from "../../model/period.ts";
import { overlap } from "../../model/period.ts";
import type { Reference } from "../../prose/phrase.ts";
import { capsBesideGrants, capsInFull, capsOfGrant, sharedCaps } from "./caps.ts";
import type { Edition } from "./edition.ts";
import { grantSections } from "./grant.ts";
import type { Block, Section } from "./page.ts";
import { section, terms } from "./page.ts";

/** One version of an article, or what stands outside articles: what its grants and ceilings belong to. */
export interface Place {
  /** The number of the article. */
  readonly article: string | undefined;
  readonly inForce: Interval;
}

export const grantsOf = ({ article, inForce }: Place, { policy }: Edition): readonly Grant[] =>
  (grantsByArticle(policy.grants).get(article) ?? []).filter((grant) =>
    overlap(grant.inForce, inForce),
  );

const grantsByArticle = once((grants: readonly Grant[]) => {
  const found = new Map<string | undefined, Grant[]>();
  for (const grant of grants) {
    const others = found.get(grant.article);
    if (others === undefined) found.set(grant.article, [grant]);
    else others.push(grant);
  }
  return found;
});

/** The whole in one line, or a line for each grant. */
export function gist(grants: readonly Grant[], { prose }: Edition): readonly Block[] {
  const [first, ...others] = grants;
  if (first === undefined) return [];
  if (others.length === 0) {
    return [{ kind: "key line", text: prose.capitalised(prose.summary(first)) }];
  }
  return terms(
    grants.map((grant) => ({
      term: prose.grantName(grant.name),
      description: [prose.capitalised(prose.summary(grant))],
    })),
  );
}

/** All that is said of the grants and ceilings of a place; a single grant needs no heading of its own. */
export function grantParts(place: Place, prefix: string, edition: Edition): readonly Section[] {
  const grants = grantsOf(place, edition);
  const beside = capsBesideGrants(edition.policy, place.article, place.inForce);
  const shared = sharedCaps(grants, `${prefix}shared-caps`, edition);
  const capsHere = (caps: readonly Cap[]): readonly Section[] =>
    capsInFull(caps, shared, `${prefix}caps`, edition);
  const [first, ...others] = grants;
  if (first !== undefined && others.length === 0) {
    return grantSections(first, capsHere([...capsOfGrant(first), ...beside]), prefix, edition);
  }
  const parts = grants.flatMap((grant, place) => grantPart(grant, place + 1, prefix, edition));
  return [...parts, ...capsHere(beside)];
}

function grantPart(
  grant: Grant,
  number: number,
  prefix: string,
  edition: Edition,
): readonly Section[] {
  const id = `${prefix}grant-${number}`;
  const caps = capsInFull(capsOfGrant(grant), [], `${id}-caps`, edition);
  return section(id, edition.prose.grantName(grant.name), [], {
    sections: grantSections(grant, caps, `${id}-`, edition),
    explains: [grantReference(grant)],
  });
}

/** What the page as a whole explains: its grant, where it has only one. */
export function explainedByPage(places: readonly Place[], edition: Edition): readonly Reference[] {
  return places.flatMap((place) => {
    const grants = grantsOf(place, edition);
    return grants.length === 1 ? grants.map(grantReference) : [];
  });
}

const grantReference = ({ name }: Grant): Reference => ({ kind: "grant", name });
