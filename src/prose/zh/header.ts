import { phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Term } from "../renderer.ts";
import type { Setting } from "../setting.ts";
import { isUniform } from "../bound.ts";
import { currencyName } from "./currency.ts";
import { label } from "./label.ts";
import { agency } from "./names.ts";
import { interval } from "./period.ts";
import { rounding } from "./rounding.ts";
import { sentence } from "./sentence.ts";

/** 发布机关：深圳市龙岗区; 有效期：自2025年1月10日起至2028年1月9日止 */
export function header(s: Setting): readonly Term[] {
  const { issuedBy, term, beneficiary, datedBy } = s.policy;
  const terms: readonly (readonly [term: string, description: Phrase | undefined])[] = [
    ["发布单位", issuedBy && agency(issuedBy, s)],
    ["有效期", interval(term, s)],
    ["资助对象", beneficiary && label(beneficiary, s)],
    ["适用日期", label(datedBy, s)],
    ["金额单位", words(currencyName(s))],
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
  const date =
    caps.length === 0
      ? phrase`申请适用的条文以${label(datedBy, s)}为准`
      : phrase`申请适用的条文，以及资助计入哪一年度或其他期间的上限，均以${label(datedBy, s)}为准`;
  const counting = words(
    "各项上限按已给予的资助计算；拨付前收回的部分不再计入，拨付后追回的部分仍然计入",
  );
  const always = [date, ...(caps.length === 0 ? [] : [counting])];
  return [...always.map(sentence), ...alike];
}
