import { phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Term } from "../renderer.ts";
import type { Setting } from "../setting.ts";
import { isUniform } from "../bound.ts";
import { label, noun } from "./label.ts";
import { agency } from "./names.ts";
import { interval } from "./period.ts";
import { rounding } from "./rounding.ts";
import { capitalised, sentence } from "./sentence.ts";

/** "Issued by: Longgang District, Shenzhen", "In force: from 10 January 2025 to 9 January 2028" */
export function header(s: Setting): readonly Term[] {
  const { issuedBy, term, beneficiary, datedBy } = s.policy;
  const terms: readonly (readonly [term: string, description: Phrase | undefined])[] = [
    ["Issued by", issuedBy && agency(issuedBy, s)],
    ["In force", capitalised(interval(term, s))],
    ["Paid to", beneficiary && capitalised(label(beneficiary, s))],
    ["Date that counts", capitalised(label(datedBy, s))],
    ["Currency", words(s.currency)],
  ];
  return terms.flatMap(([term, description]) =>
    description === undefined ? [] : [{ term: words(term), description }],
  );
}

/** What holds for all grants and need not be said at each. */
export function general(s: Setting): readonly Phrase[] {
  const { grants, caps, datedBy } = s.policy;
  const [first] = grants;
  const alike = first !== undefined && isUniform(grants) ? [rounding(first.rounding, s)] : [];
  const which = phrase`${noun(datedBy, s)} decides which text applies to a claim`;
  const date =
    caps.length === 0
      ? which
      : phrase`${which}, and to which year or other period of a ceiling it belongs`;
  const counting = words(
    "ceilings count what has been awarded, less what was taken back before it was paid; " +
      "money that was clawed back afterwards still counts",
  );
  const always = [date, ...(caps.length === 0 ? [] : [counting])];
  return [...always.map(sentence), ...alike];
}
