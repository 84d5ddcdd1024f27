import type { Cap } from "../../model/cap.ts";
import type { Grant } from "../../model/grant.ts";
import type { Interval } from "../../model/period.ts";
import { overlap } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import { nothing, words } from "../../prose/phrase.ts";
import type { Edition } from "./edition.ts";
import type { ListItem, Section } from "./page.ts";
import { list, section, terms } from "./page.ts";
import { articleLink } from "./titles.ts";

/**
 * Ceilings with all that is to be said of them: what they count, and what happens when they are
 * reached. Below them those that are told elsewhere.
 */
export function capsInFull(
  caps: readonly Cap[],
  elsewhere: readonly Section[],
  id: string,
  { prose }: Edition,
): readonly Section[] {
  if (caps.length === 0) return elsewhere;
  const items = caps.map((cap): ListItem => {
    const [statement = nothing, ...details] = prose.capInFull(cap);
    return { text: statement, items: details.map((text) => ({ text, items: [] })) };
  });
  return section(id, words(prose.words.caps), list(items), { sections: elsewhere, caps });
}

/** Ceilings that are told on another page and bind these grants too, in a few words. */
export function sharedCaps(
  grants: readonly Grant[],
  id: string,
  edition: Edition,
): readonly Section[] {
  const binds = (cap: Cap): boolean =>
    grants.some(
      (grant) =>
        grant.caps.includes(cap) &&
        cap.article !== grant.article &&
        overlap(cap.inForce, grant.inForce),
    );
  return capsInShort(edition.policy.caps.filter(binds), id, edition);
}

/** Ceilings of an article that bind grants of others. */
export function capsOverArticles(id: string, edition: Edition): readonly Section[] {
  const { caps, grants } = edition.policy;
  const isOver = (cap: Cap): boolean =>
    cap.article !== undefined &&
    grants.some((grant) => grant.caps.includes(cap) && grant.article !== cap.article);
  return capsInShort(caps.filter(isOver), id, edition);
}

function capsInShort(caps: readonly Cap[], id: string, edition: Edition): readonly Section[] {
  const { prose } = edition;
  const rows = caps.map((cap) => ({
    term: articleLink(cap.article, edition),
    description: [prose.capitalised(prose.cap(cap))],
  }));
  return section(id, words(prose.words.sharedCaps), terms(rows));
}

/** Those of the grant and of its article: what its figures are bounded by. */
export const ceilingsOf = ({ caps, article, inForce }: Grant): readonly Cap[] =>
  caps.filter((cap) => cap.article === article && overlap(cap.inForce, inForce));

/** Those that stand in the grant itself. */
export const capsOfGrant = ({ caps, inForce }: Grant): readonly Cap[] =>
  caps.filter((cap) => isOfOneGrant(cap) && overlap(cap.inForce, inForce));

/** Those that stand beside the grants of an article, or under the header. */
export const capsBesideGrants = (
  { caps }: Policy,
  article: string | undefined,
  inForce: Interval,
): readonly Cap[] =>
  caps.filter(
    (cap) => !isOfOneGrant(cap) && cap.article === article && overlap(cap.inForce, inForce),
  );

const isOfOneGrant = ({ wording }: Cap): boolean => wording === "cap" || wording === "amount per";
