import type { Cap, Limit, Scope } from "../model/cap.ts";
import type { Column } from "../model/fact.ts";
import type { Grant } from "../model/grant.ts";
import type { Interval, YearWindow } from "../model/period.ts";
import type { Article, Section } from "../model/policy.ts";
import type { AmendmentWords } from "./amendment.ts";
import type { AmountWords } from "./amount.ts";
import type { CapFigureWords } from "./cap-figure.ts";
import type { CapInFullWords } from "./cap-in-full.ts";
import type { ConditionWords } from "./condition.ts";
import type { EventWords } from "./event.ts";
import type { ExampleWords } from "./example.ts";
import type { FactWords } from "./fact.ts";
import type { GrantWords } from "./grant.ts";
import type { HeaderWords } from "./header.ts";
import type { PaymentWords } from "./payment.ts";
import type { Phrase } from "./phrase.ts";
import type { PrecedenceWords } from "./precedence.ts";
import type { ReadingWords } from "./reading.ts";
import type { Setting } from "./setting.ts";
import type { Tongue } from "./tongue.ts";
import type { WhoWords } from "./who.ts";
import type { Words } from "./words.ts";

/** All that a language says: a third language is written by writing one of these. */
export interface Grammar extends Tongue {
  readonly words: Words;
  readonly bracketed: (inner: Phrase) => Phrase;
  /** "the wage", 工资: a column of a list has no place of its own to link to. */
  readonly column: (column: Column, s: PageSetting) => Phrase;
  /** How a document of this title speaks of itself: "these Measures", 本措施 */
  readonly thisPolicy: (title: string) => string;
  /** "1. Enhancing the supply …", 一、强化人工智能算力供给 */
  readonly sectionHeading: (section: Section, s: PageSetting) => Phrase;
  /** "Article 2. Increasing the supply …", 第二条 加大优质普惠算力供给 */
  readonly articleHeading: (article: Article, s: PageSetting) => Phrase;
  /** "from 10 January 2025 to 9 January 2028", 自2025年1月10日起至2028年1月9日止 */
  readonly interval: (interval: Interval, s: PageSetting) => Phrase;
  /** "from 1 March to 31 October of each year", 每年3月1日至10月31日 */
  readonly yearWindow: (window: YearWindow, s: PageSetting) => Phrase;
  /** "amounts are rounded once, down to the fen" */
  readonly rounding: (rounding: Grant["rounding"], s: PageSetting) => Phrase;

  readonly amounts: AmountWords;
  readonly conditions: ConditionWords;
  /** "up to CNY 6 million per enterprise per year", linked */
  readonly cap: (cap: Cap, s: PageSetting) => Phrase;
  /** "the ceiling of CNY 6 million per enterprise per year" */
  readonly ceiling: (cap: Cap, s: PageSetting, here?: Phrase) => Phrase;
  /** "CNY 6 million", "three awards" */
  readonly limit: (limit: Limit, cap: Cap, s: PageSetting) => Phrase;
  /** "per enterprise"; nothing for everyone. */
  readonly perScope: (scope: Scope, s: PageSetting) => Phrase;
  /** "“A”", "“B”": what a ceiling counts. */
  readonly sourcesOf: (cap: Cap, s: PageSetting) => readonly Phrase[];

  readonly header: HeaderWords;
  readonly grant: GrantWords;
  readonly who: WhoWords;
  readonly payment: PaymentWords;
  readonly fact: FactWords;
  readonly capFigure: CapFigureWords;
  readonly capInFull: CapInFullWords;
  readonly precedence: PrecedenceWords;
  readonly amendment: AmendmentWords;
  readonly reading: ReadingWords;
  readonly example: ExampleWords;
  readonly event: EventWords;
}

/** What sentences about a policy need, for pages that carry all of a language's grammar. */
export interface PageSetting extends Setting {
  readonly tongue: Grammar;
}
