import type { Rule } from "./basics.ts";
import { Declarations } from "./declarations.ts";
import * as t from "./tokens.ts";

/** A whole policy file, with its examples and amendments (manual, sections 2, 7 and 8). */
export class Document extends Declarations {
  /** Items one after the other; which article or amendment they belong to is settled when read. */
  readonly document: Rule = this.RULE("document", () => {
    this.MANY(() => this.SUBRULE(this.item));
  });

  private readonly item: Rule = this.RULE("item", () => {
    this.OR({
      MAX_LOOKAHEAD: 1,
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { ALT: () => this.SUBRULE(this.policy) },
        { ALT: () => this.SUBRULE(this.headerLine) },
        { ALT: () => this.SUBRULE(this.declaration) },
        { ALT: () => this.SUBRULE(this.section) },
        { ALT: () => this.SUBRULE(this.article) },
        { ALT: () => this.SUBRULE(this.grant) },
        { ALT: () => this.SUBRULE(this.jointCap) },
        // `when` and `except` for all grants; any other clause here lost its grant.
        { ALT: () => this.SUBRULE(this.clause) },
        { ALT: () => this.SUBRULE(this.saying) },
        { ALT: () => this.SUBRULE(this.example) },
        { ALT: () => this.SUBRULE(this.amend) },
        { ALT: () => this.SUBRULE(this.change) },
        // A step without its example.
        { ALT: () => this.SUBRULE(this.step) },
        { ALT: () => this.SUBRULE(this.unknown) },
      ],
    });
  });

  private readonly section: Rule = this.RULE("section", () => {
    this.CONSUME(t.Section);
    this.CONSUME(t.NumberWord);
    this.SUBRULE(this.text);
  });

  private readonly article: Rule = this.RULE("article", () => {
    this.CONSUME(t.Article);
    this.CONSUME(t.NumberWord);
    this.SUBRULE(this.text);
  });

  private readonly amend: Rule = this.RULE("amend", () => {
    this.CONSUME(t.Amend);
    this.CONSUME(t.Name);
    this.CONSUME(t.From);
    this.CONSUME(t.CalendarDate);
  });

  /** `replace article N TEXT`, `insert article N TEXT`, `repeal article N`. */
  private readonly change: Rule = this.RULE("change", () => {
    this.OR([
      {
        ALT: () => {
          this.OR1([{ ALT: () => this.CONSUME(t.Replace) }, { ALT: () => this.CONSUME(t.Insert) }]);
          this.SUBRULE(this.article);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Repeal);
          this.CONSUME(t.Article);
          this.CONSUME(t.NumberWord);
        },
      },
    ]);
  });

  private readonly example: Rule = this.RULE("example", () => {
    this.CONSUME(t.Example);
    this.SUBRULE(this.text);
    this.MANY(() => {
      this.OR([{ ALT: () => this.SUBRULE(this.step) }, { ALT: () => this.SUBRULE(this.unknown) }]);
    });
  });

  private readonly step: Rule = this.RULE("step", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.given) },
      { ALT: () => this.SUBRULE(this.claim) },
      { ALT: () => this.CONSUME(t.Round) },
      { ALT: () => this.SUBRULE(this.event) },
    ]);
  });

  private readonly given: Rule = this.RULE("given", () => {
    this.CONSUME(t.Given);
    this.SUBRULE(this.statements);
  });

  private readonly claim: Rule = this.RULE("claim", () => {
    this.CONSUME(t.Claim);
    this.CONSUME(t.Name);
    this.OPTION(() => {
      this.CONSUME(t.With);
      this.SUBRULE(this.statements);
    });
    this.SUBRULE(this.outcome);
  });

  private readonly outcome: Rule = this.RULE("outcome", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.Gives);
          this.OPTION(() => {
            this.CONSUME(t.Up);
            this.CONSUME(t.To);
          });
          this.SUBRULE(this.figure);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Is);
          this.CONSUME(t.Refused);
          this.OPTION1(() => {
            this.CONSUME(t.By);
            this.CONSUME(t.Quoted);
          });
        },
      },
      { ALT: () => this.CONSUME(t.Fails) },
    ]);
  });

  /** `complete N`, `reverse N [MONEY]`, `clawback N [MONEY]`, `pay N MONEY`. */
  private readonly event: Rule = this.RULE("event", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Complete) },
      { ALT: () => this.CONSUME(t.Reverse) },
      { ALT: () => this.CONSUME(t.Clawback) },
      { ALT: () => this.CONSUME(t.Pay) },
    ]);
    this.CONSUME(t.NumberWord);
    this.OPTION(() => this.SUBRULE(this.figure));
  });

  private readonly statements: Rule = this.RULE("statements", () => {
    this.SUBRULE(this.statement);
    this.MANY(() => {
      this.CONSUME(t.Comma);
      this.SUBRULE1(this.statement);
    });
  });

  /** `spend 300_000`, `decided 500_000`. */
  private readonly statement: Rule = this.RULE("statement", () => {
    this.OR([{ ALT: () => this.CONSUME(t.Name) }, { ALT: () => this.CONSUME(t.Decided) }]);
    this.SUBRULE(this.value);
  });

  private readonly value: Rule = this.RULE("value", () => {
    this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { ALT: () => this.SUBRULE(this.figure) },
        { ALT: () => this.CONSUME(t.CalendarDate) },
        { ALT: () => this.CONSUME(t.Quoted) },
        { ALT: () => this.AT_LEAST_ONE(() => this.SUBRULE(this.listRow)) },
        {
          GATE: () => !this.isKeyword(1) || this.isStatedKeyword(),
          ALT: () => this.CONSUME(t.Word),
        },
      ],
    });
  });

  /** A number, or a fraction of two. */
  private readonly figure: Rule = this.RULE("figure", () => {
    this.CONSUME(t.NumberWord);
    this.OPTION(() => {
      this.CONSUME(t.Slash);
      this.CONSUME1(t.NumberWord);
    });
  });

  /** `(wage 80, kind x)`, or `()` for a list without rows. */
  private readonly listRow: Rule = this.RULE("listRow", () => {
    this.CONSUME(t.Opening);
    this.OPTION(() => {
      this.SUBRULE(this.cell);
      this.MANY(() => {
        this.CONSUME(t.Comma);
        this.SUBRULE1(this.cell);
      });
    });
    this.CONSUME(t.Closing);
  });

  private readonly cell: Rule = this.RULE("cell", () => {
    this.CONSUME(t.Word);
    this.SUBRULE(this.value);
  });

  /** Whether the keyword ahead is a value; after a fact without one, the claim goes on instead. */
  private isStatedKeyword(): boolean {
    if (this.isAny(2, [t.Comma, t.Closing, t.Gives, t.Is, t.Fails])) return true;
    return !this.isAny(1, [t.Gives, t.Is, t.Fails]) && (this.isStarter(2) || this.isAtEnd(2));
  }
}
