import type { Interval } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import type { Language } from "../../model/text.ts";
import type { Prose } from "../../prose/renderer.ts";

/** A policy in one language: what every page is made from. */
export interface Edition {
  readonly policy: Policy;
  readonly language: Language;
  readonly prose: Prose;
}

/** Whether it holds for less than the whole term of the policy. */
export const isPartOfTerm = ({ from, until }: Interval, { policy: { term } }: Edition): boolean =>
  from > term.from || (until !== undefined && (term.until === undefined || until < term.until));
