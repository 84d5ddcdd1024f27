import type { PageSetting } from "./grammar.ts";
import { isUniform } from "./bound.ts";
import { label } from "./label.ts";
import { agency } from "./names.ts";
import { words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { Term } from "./renderer.ts";

/** What a language says of a policy as a whole. */
export interface HeaderWords {
  readonly issuedBy: string;
  readonly inForce: string;
  readonly isFor: string;
  readonly dateThatCounts: string;
  readonly currency: string;
  readonly currencyName: (s: PageSetting) => string;
  /** "the date of application decides which text applies to a claim", and which period, if any. */
  readonly decidesText: (date: Phrase) => Phrase;
  readonly decidesTextAndPeriod: (date: Phrase) => Phrase;
  /** What ceilings count. */
  readonly counting: string;
}

/** "Issued by: Longgang District, Shenzhen", "In force: from 10 January 2025 to 9 January 2028" */
export function header(s: PageSetting): readonly Term[] {
  const { header: say, interval, capitalised } = s.tongue;
  const { issuedBy, term, beneficiary, datedBy } = s.policy;
  const terms: readonly (readonly [term: string, description: Phrase | undefined])[] = [
    [say.issuedBy, issuedBy && agency(issuedBy, s)],
    [say.inForce, capitalised(interval(term, s))],
    [say.isFor, beneficiary && capitalised(label(beneficiary, s))],
    [say.dateThatCounts, capitalised(label(datedBy, s))],
    [say.currency, words(say.currencyName(s))],
  ];
  return terms.flatMap(([term, description]) =>
    description === undefined ? [] : [{ term: words(term), description }],
  );
}

/** What holds for all grants and need not be said at each. */
export function general(s: PageSetting): readonly Phrase[] {
  const { header: say, noun, rounding, sentence } = s.tongue;
  const { grants, caps, datedBy } = s.policy;
  const [first] = grants;
  const date = noun(datedBy, s);
  return [
    ...(caps.length === 0
      ? [say.decidesText(date)]
      : [say.decidesTextAndPeriod(date), words(say.counting)]),
    ...(first !== undefined && isUniform(grants) ? [rounding(first.rounding, s)] : []),
  ].map(sentence);
}
