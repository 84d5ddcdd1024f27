import type { Language } from "../../model/text.ts";
import type { AssuranceWords } from "./assurance.ts";
import type { CalculatorWords } from "./calculator.ts";
import type { CurveWords } from "./curve.ts";
import { words as english } from "./en/words.ts";
import type { MachineWords } from "./machine.ts";
import type { PageWords } from "./page.ts";
import type { ReferenceWords } from "./references.ts";
import type { SearchWords } from "./search.ts";
import { words as chinese } from "./zh/words.ts";

/**
 * What the site itself says, around the sentences about policies. Each concern has a type in this
 * folder and its texts in `en/` and `zh/`; a text that one language lacks does not compile.
 */
export interface SiteWords {
  readonly assurance: AssuranceWords;
  readonly calculator: CalculatorWords;
  readonly curve: CurveWords;
  readonly machine: MachineWords;
  readonly page: PageWords;
  readonly references: ReferenceWords;
  readonly search: SearchWords;
}

export const siteWords: Readonly<Record<Language, SiteWords>> = { en: english, zh: chinese };
