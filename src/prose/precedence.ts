import type { PageSetting } from "./grammar.ts";
import type { Agency, External } from "../model/fact.ts";
import type { Said } from "../model/policy.ts";
import { external } from "./label.ts";
import { thisPolicy } from "./names.ts";
import type { Phrase } from "./phrase.ts";

/** What a language says of the place of a text among others; `own` is "these Measures". */
export interface PrecedenceWords {
  readonly interpretedBy: (agency: Agency, own: Phrase, s: PageSetting) => Phrase;
  /** "in case of conflict, these Measures take precedence over …" */
  readonly prevails: (own: Phrase, others: Phrase) => Phrase;
  readonly yields: (own: Phrase, others: Phrase) => Phrase;
}

/** "In case of conflict, these Measures take precedence over …." and who interprets them. */
export function precedence(
  { interpretedBy, prevailsOver, yieldsTo }: Said,
  s: PageSetting,
): readonly Phrase[] {
  const { precedence: say, sentence } = s.tongue;
  const own = thisPolicy(s);
  return [
    ...(interpretedBy === undefined ? [] : [say.interpretedBy(interpretedBy, own, s)]),
    ...(prevailsOver.length === 0 ? [] : [say.prevails(own, listed(prevailsOver, s))]),
    ...(yieldsTo.length === 0 ? [] : [say.yields(own, listed(yieldsTo, s))]),
  ].map(sentence);
}

const listed = (all: readonly External[], s: PageSetting): Phrase =>
  s.tongue.list(
    all.map((one) => external(one, s)),
    "and",
  );
