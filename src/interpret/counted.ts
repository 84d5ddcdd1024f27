import type { External } from "../model/fact.ts";
import type { ClaimEntry } from "../model/entry.ts";
import { dateIn } from "./facts.ts";
import { awards } from "./ledger.ts";
import type { Window } from "./period.ts";
import type { Situation } from "./situation.ts";

/** Which grants and externals are counted, every version of a grant. */
export interface Sources {
  readonly grants: readonly string[];
  readonly externals: readonly External[];
}

/** The awards of these grants and externals that are dated within the window. */
export function awardsOf(
  { grants, externals }: Sources,
  within: Window,
  { ledger, policy }: Situation,
): readonly ClaimEntry[] {
  const names = [...grants, ...externals.map(({ name }) => name)];
  return awards(ledger)
    .filter(({ grant }) => names.includes(grant))
    .filter(({ facts }) => within(dateIn(facts, policy)));
}
