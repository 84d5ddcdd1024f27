import type { Rule } from "./basics.ts";
import { Expressions } from "./expressions.ts";
import * as t from "./tokens.ts";

/** Grants, their clauses and caps (manual, sections 3 and 4). */
export class Clauses extends Expressions {
  /** `grant [NAME TEXT:] AMOUNT [to FACT] CLAUSE*`. */
  readonly grant: Rule = this.RULE("grant", () => {
    this.CONSUME(t.Grant);
    this.OPTION({
      // One word ahead, so that a title without its text is still read as a title.
      MAX_LOOKAHEAD: 1,
      GATE: () => this.startsGrantTitle(),
      DEF: () => this.SUBRULE(this.grantTitle),
    });
    this.SUBRULE(this.amount);
    this.OPTION1({
      MAX_LOOKAHEAD: 1,
      DEF: () => {
        this.CONSUME(t.To);
        this.CONSUME(t.Name);
      },
    });
    this.MANY(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.clause) },
        { ALT: () => this.SUBRULE(this.unknown) },
      ]);
    });
  });

  private readonly grantTitle: Rule = this.RULE("grantTitle", () => {
    this.SUBRULE(this.newName);
    this.SUBRULE(this.text);
    this.CONSUME(t.Colon);
  });

  private readonly amount: Rule = this.RULE("amount", () => {
    this.OPTION({
      GATE: () => this.isAny(2, [t.To]),
      DEF: () => {
        this.CONSUME(t.Up);
        this.CONSUME(t.To);
      },
    });
    this.SUBRULE(this.expression);
    this.OPTION1({
      GATE: () => this.startsScopePart(),
      DEF: () => this.SUBRULE(this.scope),
    });
  });

  readonly clause: Rule = this.RULE("clause", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.test) },
      { ALT: () => this.SUBRULE(this.moneyClause) },
      { ALT: () => this.SUBRULE(this.accumulated) },
      { ALT: () => this.SUBRULE(this.cap) },
      { ALT: () => this.SUBRULE(this.pay) },
    ]);
  });

  /** `when COND`, `except COND`. */
  private readonly test: Rule = this.RULE("test", () => {
    this.OR([{ ALT: () => this.CONSUME(t.When) }, { ALT: () => this.CONSUME(t.Except) }]);
    this.SUBRULE(this.expression);
  });

  /** `less MONEY`, `at least MONEY`, `nothing below MONEY`. */
  private readonly moneyClause: Rule = this.RULE("moneyClause", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Less) },
      {
        ALT: () => {
          this.CONSUME(t.At);
          this.CONSUME(t.Least);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Nothing);
          this.CONSUME(t.Below);
        },
      },
    ]);
    this.SUBRULE(this.expression);
  });

  private readonly accumulated: Rule = this.RULE("accumulated", () => {
    this.CONSUME(t.Accumulated);
    this.SUBRULE(this.scope);
  });

  /** `pay P when TEXT, …, rest when TEXT`, `pay in N parts`. */
  private readonly pay: Rule = this.RULE("pay", () => {
    this.CONSUME(t.Pay);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.In);
          this.CONSUME(t.NumberWord);
          this.CONSUME(t.Parts);
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.stage);
          this.MANY(() => {
            this.CONSUME(t.Comma);
            this.SUBRULE1(this.stage);
          });
        },
      },
    ]);
  });

  private readonly stage: Rule = this.RULE("stage", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Rest) },
      { ALT: () => this.SUBRULE(this.expression, { ARGS: [true] }) },
    ]);
    this.CONSUME(t.When);
    this.SUBRULE(this.text);
  });

  readonly jointCap: Rule = this.RULE("jointCap", () => {
    this.CONSUME(t.Joint);
    this.SUBRULE(this.cap);
  });

  /** The parts after the limit may stand in any order. */
  private readonly cap: Rule = this.RULE("cap", () => {
    this.CONSUME(t.Cap);
    this.SUBRULE(this.limit);
    this.MANY({
      GATE: () => this.startsCapPart(),
      DEF: () => this.SUBRULE(this.capPart),
    });
  });

  private readonly limit: Rule = this.RULE("limit", () => {
    this.SUBRULE(this.expression);
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.awardOrAwards) },
        {
          ALT: () => {
            this.CONSUME(t.Open);
            this.SUBRULE1(this.awardOrAwards);
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.Consecutive);
            this.CONSUME(t.Years);
          },
        },
      ]);
    });
  });

  private readonly awardOrAwards: Rule = this.RULE("awardOrAwards", () => {
    this.OR([{ ALT: () => this.CONSUME(t.Award) }, { ALT: () => this.CONSUME(t.Awards) }]);
  });

  private readonly capPart: Rule = this.RULE("capPart", () => {
    this.OR([
      { GATE: () => this.startsScopePart(), ALT: () => this.SUBRULE(this.scopePart) },
      { ALT: () => this.SUBRULE(this.over) },
      { ALT: () => this.SUBRULE(this.whenShort) },
      { ALT: () => this.SUBRULE(this.ranked) },
    ]);
  });

  private readonly over: Rule = this.RULE("over", () => {
    this.CONSUME(t.Over);
    this.OR([{ ALT: () => this.CONSUME(t.All) }, { ALT: () => this.CONSUME(t.Name) }]);
    this.MANY(() => {
      this.CONSUME(t.Comma);
      this.CONSUME1(t.Name);
    });
  });

  private readonly whenShort: Rule = this.RULE("whenShort", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.Or);
          this.CONSUME(t.Refuse);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Pro);
          this.CONSUME(t.Rata);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.In);
          this.CONSUME(t.Principle);
        },
      },
    ]);
  });

  private readonly ranked: Rule = this.RULE("ranked", () => {
    this.CONSUME(t.Ranked);
    this.CONSUME(t.By);
    this.OR([
      { ALT: () => this.CONSUME(t.Award) },
      {
        ALT: () => {
          this.SUBRULE(this.disjunction);
          this.MANY(() => {
            this.CONSUME(t.Then);
            this.SUBRULE1(this.disjunction);
          });
        },
      },
    ]);
  });

  private startsGrantTitle(): boolean {
    return (this.isAny(1, [t.Name]) || this.isKeyword(1)) && this.isAny(2, [t.Quoted, t.Colon]);
  }

  private startsCapPart(): boolean {
    return !this.isAny(1, [t.In]) || this.isAny(2, [t.Any, t.Principle]);
  }
}
