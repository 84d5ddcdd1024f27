import type { CstNode, IToken, ParserMethod, TokenType } from "chevrotain";
import { CstParser, EOF } from "./chevrotain.ts";
import { expectations } from "./expectations.ts";
import * as t from "./tokens.ts";

/** A rule without parameters. */
export type Rule = ParserMethod<[], CstNode>;

/**
 * The parts that expressions, clauses and documents share: texts, new names, scopes and periods
 * (manual, sections 2 and 4). Recovery is on, so that one mistake does not hide the next.
 */
export class Basics extends CstParser {
  constructor() {
    super(t.vocabulary, {
      recoveryEnabled: true,
      nodeLocationTracking: "onlyOffset",
      maxLookahead: 2,
      errorMessageProvider: expectations,
    });
  }

  /** `"model" / "模型"`. A `/` that was left out is reported when the text is read. */
  readonly text: Rule = this.RULE("text", () => {
    this.CONSUME(t.Quoted);
    this.MANY(() => {
      this.OPTION(() => this.CONSUME(t.Slash));
      this.CONSUME1(t.Quoted);
    });
  });

  /** The name in a declaration. A keyword is let in where what follows shows that it is the name. */
  readonly newName: Rule = this.RULE("newName", () => {
    this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.isKeyword(1) && this.isAny(2, afterNewName),
          ALT: () => this.CONSUME(t.Word),
        },
        { ALT: () => this.CONSUME(t.Name) },
      ],
    });
  });

  readonly mode: Rule = this.RULE("mode", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Down) },
      { ALT: () => this.CONSUME(t.Up) },
      {
        ALT: () => {
          this.CONSUME(t.Half);
          this.OR1([{ ALT: () => this.CONSUME1(t.Up) }, { ALT: () => this.CONSUME(t.Even) }]);
        },
      },
    ]);
  });

  /** `years`, `months` or `days`; one of them may be a `year`, `month` or `day`. */
  readonly unit: Rule = this.RULE("unit", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Years) },
      { ALT: () => this.CONSUME(t.Months) },
      { ALT: () => this.CONSUME(t.Days) },
      { ALT: () => this.CONSUME(t.Year) },
      { ALT: () => this.CONSUME(t.Month) },
      { ALT: () => this.CONSUME(t.Day) },
    ]);
  });

  /** `per enterprise per kind per year`, `per project in any 3 years`. */
  readonly scope: Rule = this.RULE("scope", () => {
    this.AT_LEAST_ONE({
      GATE: () => this.startsScopePart(),
      DEF: () => this.SUBRULE(this.scopePart),
    });
  });

  readonly scopePart: Rule = this.RULE("scopePart", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.perPart) },
      { ALT: () => this.SUBRULE(this.rollingPeriod) },
    ]);
  });

  private readonly perPart: Rule = this.RULE("perPart", () => {
    this.CONSUME(t.Per);
    this.OR([
      { ALT: () => this.CONSUME(t.Name) },
      { ALT: () => this.CONSUME(t.Claim) },
      { ALT: () => this.CONSUME(t.Lifetime) },
      { ALT: () => this.CONSUME(t.HalfYear) },
      { ALT: () => this.CONSUME(t.Quarter) },
      { ALT: () => this.CONSUME(t.Month) },
      {
        ALT: () => {
          this.CONSUME(t.Year);
          this.OPTION({
            // `… per year from 2025-01-01` is a dated value that ends in a period.
            GATE: () => !this.isAny(2, [t.CalendarDate]),
            DEF: () => {
              this.CONSUME(t.From);
              this.CONSUME(t.DayOfYear);
            },
          });
        },
      },
    ]);
  });

  private readonly rollingPeriod: Rule = this.RULE("rollingPeriod", () => {
    this.CONSUME(t.In);
    this.CONSUME(t.Any);
    this.CONSUME(t.NumberWord);
    this.SUBRULE(this.unit);
    this.OPTION(() => {
      this.CONSUME(t.From);
      this.CONSUME(t.DayOfYear);
    });
  });

  /** A line, or the rest of one, that nothing in the language begins with; reported when read. */
  readonly unknown: Rule = this.RULE("unknown", () => {
    this.CONSUME(t.Filler);
    this.MANY({
      GATE: () => this.LA(1).startLine === this.LA(0).startLine,
      DEF: () => this.CONSUME1(t.Filler),
    });
  });

  protected startsScopePart(): boolean {
    return !this.isAny(1, [t.In]) || this.isAny(2, [t.Any]);
  }

  protected isAny(ahead: number, kinds: readonly TokenType[]): boolean {
    return kinds.includes(this.LA(ahead).tokenType);
  }

  protected isKeyword(ahead: number): boolean {
    const { tokenType } = this.LA(ahead);
    return tokenType !== t.Name && (tokenType.CATEGORIES ?? []).includes(t.Word);
  }

  protected isStarter(ahead: number): boolean {
    return (this.LA(ahead).tokenType.CATEGORIES ?? []).includes(t.Starter);
  }

  protected isAtEnd(ahead: number): boolean {
    return this.isAny(ahead, [EOF]);
  }

  // A mistake is better repaired by adding what is missing than by dropping the next clause's word.
  protected override canTokenTypeBeDeletedInRecovery(expected: TokenType): boolean {
    const next: IToken = this.LA(1);
    return expected !== t.Name && !(next.tokenType.CATEGORIES ?? []).includes(t.Starter);
  }
}

const afterNewName: readonly TokenType[] = [t.Colon, t.As, t.Quoted];
