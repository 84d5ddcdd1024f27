import type { TokenType } from "chevrotain";
import type { Rule } from "./basics.ts";
import { Operands, type ListRule } from "./operands.ts";
import * as t from "./tokens.ts";

/**
 * Whole expressions: lists, conditions and comparisons (manual, section 5), loosest first. Lists without a closing bracket are
 * read wherever a whole expression is; the reader of the tree says where brackets are missing.
 */
export class Expressions extends Operands {
  override readonly expression: ListRule = this.RULE("expression", (inside?: boolean) => {
    this.OR([
      { ALT: () => this.SUBRULE(this.table, { ARGS: [inside] }) },
      { ALT: () => this.SUBRULE(this.slices, { ARGS: [inside] }) },
      { ALT: () => this.SUBRULE(this.bands, { ARGS: [inside] }) },
      { ALT: () => this.SUBRULE(this.choice, { ARGS: [inside] }) },
    ]);
  });

  /** A plain expression, `A if COND, otherwise B`, or dated values. */
  private readonly choice: ListRule = this.RULE("choice", (inside?: boolean) => {
    this.SUBRULE(this.disjunction);
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.conditional) },
        { ALT: () => this.SUBRULE(this.dated, { ARGS: [inside] }) },
      ]);
    });
  });

  private readonly conditional: Rule = this.RULE("conditional", () => {
    this.CONSUME(t.If);
    this.SUBRULE(this.disjunction);
    this.OPTION(() => this.CONSUME(t.Comma));
    this.CONSUME(t.Otherwise);
    this.SUBRULE(this.expression, { ARGS: [true] });
  });

  private readonly dated: ListRule = this.RULE("dated", (inside?: boolean) => {
    this.CONSUME(t.From);
    this.CONSUME(t.CalendarDate);
    this.MANY({
      GATE: () => this.listGoesOn(inside, [t.From]),
      DEF: () => {
        this.CONSUME(t.Comma);
        this.SUBRULE(this.disjunction);
        this.CONSUME1(t.From);
        this.CONSUME1(t.CalendarDate);
      },
    });
  });

  private readonly table: ListRule = this.RULE("table", (inside?: boolean) => {
    this.CONSUME(t.By);
    this.SUBRULE(this.disjunction);
    this.CONSUME(t.Colon);
    this.SUBRULE(this.row);
    this.MANY({
      GATE: () => !this.isAny(2, [t.Otherwise]) && this.listGoesOn(inside, [t.For]),
      DEF: () => {
        this.CONSUME(t.Comma);
        this.SUBRULE1(this.row);
      },
    });
    this.OPTION({
      GATE: () => this.isAny(1, [t.Otherwise]) || this.isAny(2, [t.Otherwise]),
      DEF: () => {
        this.OPTION1(() => this.CONSUME1(t.Comma));
        this.CONSUME(t.Otherwise);
        this.SUBRULE(this.expression, { ARGS: [true] });
      },
    });
  });

  private readonly row: Rule = this.RULE("row", () => {
    this.SUBRULE(this.expression, { ARGS: [true] });
    this.CONSUME(t.For);
    this.SUBRULE(this.key);
  });

  private readonly key: Rule = this.RULE("key", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Word) },
      { ALT: () => this.CONSUME(t.NumberWord) },
      { ALT: () => this.CONSUME(t.CalendarDate) },
    ]);
  });

  private readonly slices: ListRule = this.RULE("slices", (inside?: boolean) => {
    this.CONSUME(t.Slices);
    this.CONSUME(t.Of);
    this.SUBRULE(this.sum);
    this.CONSUME(t.Colon);
    this.SUBRULE(this.bandList, { ARGS: [inside] });
  });

  private readonly bands: ListRule = this.RULE("bands", (inside?: boolean) => {
    this.CONSUME(t.Bands);
    this.CONSUME(t.Of);
    this.SUBRULE(this.sum);
    this.CONSUME(t.Colon);
    this.SUBRULE(this.bandList, { ARGS: [inside] });
  });

  private readonly bandList: ListRule = this.RULE("bandList", (inside?: boolean) => {
    this.SUBRULE(this.band);
    this.MANY({
      GATE: () => this.listGoesOn(inside, [t.To, t.Below, t.Above]),
      DEF: () => {
        this.CONSUME(t.Comma);
        this.SUBRULE1(this.band);
      },
    });
  });

  private readonly band: Rule = this.RULE("band", () => {
    this.SUBRULE(this.expression, { ARGS: [true] });
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.To);
          this.SUBRULE(this.sum);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Below);
          this.SUBRULE1(this.sum);
        },
      },
      { ALT: () => this.CONSUME(t.Above) },
    ]);
  });

  override readonly disjunction: Rule = this.RULE("disjunction", () => {
    this.SUBRULE(this.conjunction);
    this.MANY({
      GATE: () => !this.isAny(2, [t.Refuse]),
      DEF: () => {
        this.CONSUME(t.Or);
        this.SUBRULE1(this.conjunction);
      },
    });
  });

  private readonly conjunction: Rule = this.RULE("conjunction", () => {
    this.SUBRULE(this.negation);
    this.MANY(() => {
      this.CONSUME(t.And);
      this.SUBRULE1(this.negation);
    });
  });

  private readonly negation: Rule = this.RULE("negation", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.Not);
          this.SUBRULE(this.negation);
        },
      },
      { ALT: () => this.SUBRULE(this.comparison) },
    ]);
  });

  private readonly comparison: Rule = this.RULE("comparison", () => {
    this.SUBRULE(this.sum);
    this.MANY({
      GATE: () => !(this.isAny(1, [t.In]) && this.isAny(2, [t.Any, t.Principle])),
      DEF: () => this.SUBRULE(this.relation),
    });
  });

  /** What the left side is compared with. */
  private readonly relation: Rule = this.RULE("relation", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.In);
          this.SUBRULE(this.sum);
          this.CONSUME(t.To);
          this.SUBRULE1(this.sum);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Is);
          this.OPTION(() => this.CONSUME(t.Not));
          this.SUBRULE(this.isOperand);
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.order);
          this.SUBRULE2(this.sum);
        },
      },
    ]);
  });

  private readonly order: Rule = this.RULE("order", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.LessThan) },
      { ALT: () => this.CONSUME(t.AtMost) },
      { ALT: () => this.CONSUME(t.MoreThan) },
      { ALT: () => this.CONSUME(t.AtLeastSign) },
    ]);
  });

  /** The right side of `is`: an expression, or a value of a `one of`, which may be a keyword. */
  private readonly isOperand: Rule = this.RULE("isOperand", () => {
    this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { GATE: () => this.isKeywordAsValue(), ALT: () => this.CONSUME(t.Word) },
        { ALT: () => this.SUBRULE(this.sum) },
      ],
    });
  });

  /**
   * Whether the comma ahead goes on with this list. On its own it does; inside another list only
   * where the list's own word comes before the next comma.
   */
  protected listGoesOn(inside: boolean | undefined, words: readonly TokenType[]): boolean {
    if (inside !== true) return true;
    let depth = 0;
    for (let ahead = 2; !this.isStarter(ahead) && !this.isAtEnd(ahead); ahead += 1) {
      if (this.isAny(ahead, [t.Opening])) depth += 1;
      if (this.isAny(ahead, [t.Closing])) depth -= 1;
      if (depth < 0 || (depth === 0 && this.isAny(ahead, [t.Comma]))) return false;
      if (depth === 0 && this.isAny(ahead, words)) return true;
    }
    return false;
  }

  /** Whether the keyword ahead is the value of a `one of` rather than the start of an expression. */
  private isKeywordAsValue(): boolean {
    if (!this.isKeyword(1)) return false;
    if (this.isAny(1, [t.Not])) return false;
    if (this.isAny(1, [t.Round])) return !this.isAny(2, startsOperand);
    const follow = continuation.get(this.LA(1).tokenType);
    if (follow !== undefined && this.isAny(2, follow)) return false;
    if (!this.isStarter(1)) return true;
    // `define x as kind is note "…"`: the text is the define's, unless `note` begins a line.
    if (this.isAny(2, [t.Quoted])) return this.LA(1).startLine === this.LA(0).startLine;
    return !this.isAny(2, afterStarter);
  }
}

const startsOperand: readonly TokenType[] = [
  t.Name,
  t.NumberWord,
  t.Opening,
  t.Min,
  t.Max,
  t.Sum,
  t.Count,
  t.Awarded,
  t.Paid,
  t.Awards,
  t.Years,
  t.Months,
  t.Days,
  t.Year,
  t.Month,
];

/** What shows that a keyword begins an expression. */
const continuation: ReadonlyMap<TokenType, readonly TokenType[]> = new Map([
  [t.Min, [t.Opening]],
  [t.Max, [t.Opening]],
  [t.Up, [t.To]],
  [t.Days, [t.From]],
  [t.Months, [t.From]],
  [t.Years, [t.From, t.Awarded]],
  [t.Year, [t.Of]],
  [t.Month, [t.Of]],
  [t.Sum, [t.Of]],
  [t.Count, [t.Of]],
  [t.Awarded, [t.By]],
  [t.Paid, [t.By]],
  [t.Awards, [t.By]],
]);

/** After these a starter begins its own clause, and the value before it was left out. */
const afterStarter: readonly TokenType[] = [t.Name, t.NumberWord, t.CalendarDate, t.Opening];
