import type { CstNode, ParserMethod } from "chevrotain";
import { Basics, type Rule } from "./basics.ts";
import * as t from "./tokens.ts";

/** A rule that may be read within another list, where a comma may belong to that list. */
export type ListRule = ParserMethod<[inside?: boolean | undefined], CstNode>;

/** Sums, products and what they are made of (manual, section 5, "Precedence"). */
export abstract class Operands extends Basics {
  abstract readonly expression: ListRule;
  abstract readonly disjunction: Rule;

  readonly sum: Rule = this.RULE("sum", () => {
    this.SUBRULE(this.product);
    this.MANY(() => this.SUBRULE(this.addend));
  });

  /** `+ 500`, `- 3 years`. */
  private readonly addend: Rule = this.RULE("addend", () => {
    this.OR([{ ALT: () => this.CONSUME(t.Plus) }, { ALT: () => this.CONSUME(t.Minus) }]);
    this.SUBRULE(this.product);
    this.OPTION(() => this.SUBRULE(this.unit));
  });

  private readonly product: Rule = this.RULE("product", () => {
    this.SUBRULE(this.primary);
    this.MANY(() => this.SUBRULE(this.factor));
  });

  private readonly factor: Rule = this.RULE("factor", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Times) },
      { ALT: () => this.CONSUME(t.Slash) },
      { ALT: () => this.CONSUME(t.Of) },
    ]);
    this.SUBRULE(this.primary);
  });

  private readonly primary: Rule = this.RULE("primary", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.NumberWord) },
      { ALT: () => this.CONSUME(t.CalendarDate) },
      { ALT: () => this.CONSUME(t.DayOfYear) },
      { ALT: () => this.CONSUME(t.Name) },
      { ALT: () => this.CONSUME(t.Yes) },
      { ALT: () => this.CONSUME(t.No) },
      { ALT: () => this.SUBRULE(this.group) },
      { ALT: () => this.SUBRULE(this.extreme) },
      { ALT: () => this.SUBRULE(this.rounding) },
      { ALT: () => this.SUBRULE(this.distance) },
      { ALT: () => this.SUBRULE(this.partOfDate) },
      { ALT: () => this.SUBRULE(this.total) },
      { ALT: () => this.SUBRULE(this.tally) },
      { ALT: () => this.SUBRULE(this.ledger) },
      { ALT: () => this.SUBRULE(this.misplacedUpTo) },
    ]);
  });

  private readonly group: Rule = this.RULE("group", () => {
    this.CONSUME(t.Opening);
    this.SUBRULE(this.expression);
    this.CONSUME(t.Closing);
  });

  private readonly extreme: Rule = this.RULE("extreme", () => {
    this.OR([{ ALT: () => this.CONSUME(t.Min) }, { ALT: () => this.CONSUME(t.Max) }]);
    this.CONSUME(t.Opening);
    this.SUBRULE(this.expression, { ARGS: [true] });
    this.MANY(() => {
      this.CONSUME(t.Comma);
      this.SUBRULE1(this.expression, { ARGS: [true] });
    });
    this.CONSUME(t.Closing);
  });

  private readonly rounding: Rule = this.RULE("rounding", () => {
    this.CONSUME(t.Round);
    this.SUBRULE(this.primary);
    this.SUBRULE(this.mode);
    this.CONSUME(t.To);
    this.CONSUME(t.NumberWord);
  });

  /** `days from D to D`. */
  private readonly distance: Rule = this.RULE("distance", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Years) },
      { ALT: () => this.CONSUME(t.Months) },
      { ALT: () => this.CONSUME(t.Days) },
    ]);
    this.CONSUME(t.From);
    this.SUBRULE(this.primary);
    this.CONSUME(t.To);
    this.SUBRULE1(this.primary);
  });

  private readonly partOfDate: Rule = this.RULE("partOfDate", () => {
    this.OR([{ ALT: () => this.CONSUME(t.Year) }, { ALT: () => this.CONSUME(t.Month) }]);
    this.CONSUME(t.Of);
    this.SUBRULE(this.primary);
  });

  /** `sum of EXPRESSION over LIST`, `sum of FACT by GRANT per …`. */
  private readonly total: Rule = this.RULE("total", () => {
    this.CONSUME(t.Sum);
    this.CONSUME(t.Of);
    this.SUBRULE(this.sum);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.Over);
          this.CONSUME(t.Name);
        },
      },
      { ALT: () => this.SUBRULE(this.entriesOf) },
    ]);
  });

  private readonly tally: Rule = this.RULE("tally", () => {
    this.CONSUME(t.Count);
    this.CONSUME(t.Of);
    this.CONSUME(t.Name);
    this.OPTION(() => {
      this.CONSUME(t.Where);
      this.SUBRULE(this.disjunction);
    });
  });

  private readonly ledger: Rule = this.RULE("ledger", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Awarded) },
      { ALT: () => this.CONSUME(t.Paid) },
      { ALT: () => this.CONSUME(t.Awards) },
      {
        ALT: () => {
          this.CONSUME(t.Years);
          this.CONSUME1(t.Awarded);
        },
      },
    ]);
    this.SUBRULE(this.entriesOf);
  });

  /** `by trial per enterprise per year`, `by (a, b) per project`. */
  private readonly entriesOf: Rule = this.RULE("entriesOf", () => {
    this.CONSUME(t.By);
    this.OR([
      { ALT: () => this.SUBRULE(this.recorded) },
      {
        ALT: () => {
          this.CONSUME(t.Opening);
          this.SUBRULE1(this.recorded);
          this.MANY(() => {
            this.CONSUME(t.Comma);
            this.SUBRULE2(this.recorded);
          });
          this.CONSUME(t.Closing);
        },
      },
    ]);
    this.OPTION({
      GATE: () => this.startsScopePart(),
      DEF: () => this.SUBRULE(this.scope),
    });
  });

  private readonly recorded: Rule = this.RULE("recorded", () => {
    this.OR([{ ALT: () => this.CONSUME(t.Name) }, { ALT: () => this.CONSUME(t.This) }]);
  });

  /** `up to` where no amount begins; the reader of the tree reports it. */
  private readonly misplacedUpTo: Rule = this.RULE("misplacedUpTo", () => {
    this.CONSUME(t.Up);
    this.CONSUME(t.To);
    this.SUBRULE(this.primary);
  });
}
