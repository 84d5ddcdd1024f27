import { Clauses } from "./clauses.ts";
import type { Rule } from "./basics.ts";
import * as t from "./tokens.ts";

/** The header, declarations, and what is said, not computed (manual, sections 2, 6 and 8). */
export class Declarations extends Clauses {
  readonly policy: Rule = this.RULE("policy", () => {
    this.CONSUME(t.Policy);
    this.SUBRULE(this.newName);
    this.SUBRULE(this.text);
  });

  readonly headerLine: Rule = this.RULE("headerLine", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.languages) },
      { ALT: () => this.SUBRULE(this.issuedBy) },
      { ALT: () => this.SUBRULE(this.source) },
      { ALT: () => this.SUBRULE(this.currency) },
      { ALT: () => this.SUBRULE(this.effective) },
      { ALT: () => this.SUBRULE(this.datedBy) },
      { ALT: () => this.SUBRULE(this.beneficiary) },
      { ALT: () => this.SUBRULE(this.window) },
    ]);
  });

  private readonly languages: Rule = this.RULE("languages", () => {
    this.CONSUME(t.Languages);
    this.SUBRULE(this.names);
  });

  private readonly names: Rule = this.RULE("names", () => {
    this.CONSUME(t.Name);
    this.MANY(() => {
      this.CONSUME(t.Comma);
      this.CONSUME1(t.Name);
    });
  });

  private readonly issuedBy: Rule = this.RULE("issuedBy", () => {
    this.CONSUME(t.Issued);
    this.CONSUME(t.By);
    this.CONSUME(t.Name);
  });

  private readonly source: Rule = this.RULE("source", () => {
    this.CONSUME(t.Source);
    this.CONSUME(t.Quoted);
  });

  private readonly currency: Rule = this.RULE("currency", () => {
    this.CONSUME(t.Currency);
    this.CONSUME(t.Name);
    this.CONSUME(t.Rounded);
    this.SUBRULE(this.mode);
    this.CONSUME(t.To);
    this.CONSUME(t.NumberWord);
  });

  private readonly effective: Rule = this.RULE("effective", () => {
    this.CONSUME(t.Effective);
    this.CONSUME(t.CalendarDate);
    this.OPTION(() => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(t.For);
            this.CONSUME(t.NumberWord);
            this.SUBRULE(this.unit);
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.To);
            this.CONSUME1(t.CalendarDate);
          },
        },
      ]);
    });
  });

  private readonly datedBy: Rule = this.RULE("datedBy", () => {
    this.CONSUME(t.Dated);
    this.CONSUME(t.By);
    this.CONSUME(t.Name);
  });

  private readonly beneficiary: Rule = this.RULE("beneficiary", () => {
    this.CONSUME(t.Beneficiary);
    this.CONSUME(t.Name);
  });

  private readonly window: Rule = this.RULE("window", () => {
    this.CONSUME(t.Window);
    this.CONSUME(t.DayOfYear);
    this.CONSUME(t.To);
    this.CONSUME1(t.DayOfYear);
  });

  readonly declaration: Rule = this.RULE("declaration", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.agency) },
      { ALT: () => this.SUBRULE(this.external) },
      { ALT: () => this.SUBRULE(this.fact) },
      { ALT: () => this.SUBRULE(this.define) },
      { ALT: () => this.SUBRULE(this.use) },
    ]);
  });

  private readonly agency: Rule = this.RULE("agency", () => {
    this.CONSUME(t.Agency);
    this.SUBRULE(this.newName);
    this.SUBRULE(this.text);
  });

  private readonly external: Rule = this.RULE("external", () => {
    this.CONSUME(t.External);
    this.SUBRULE(this.newName);
    this.SUBRULE(this.text);
  });

  private readonly fact: Rule = this.RULE("fact", () => {
    this.CONSUME(t.Fact);
    this.SUBRULE(this.newName);
    this.CONSUME(t.Colon);
    this.SUBRULE(this.type);
    this.MANY(() => this.SUBRULE(this.factPart));
    this.SUBRULE(this.text);
  });

  /** `set by AGENCY`, `per FACT`, `per year`. */
  private readonly factPart: Rule = this.RULE("factPart", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.Set);
          this.CONSUME(t.By);
          this.CONSUME(t.Name);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Per);
          this.OR1([{ ALT: () => this.CONSUME1(t.Name) }, { ALT: () => this.CONSUME(t.Year) }]);
        },
      },
    ]);
  });

  private readonly type: Rule = this.RULE("type", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Money) },
      { ALT: () => this.CONSUME(t.Count) },
      { ALT: () => this.CONSUME(t.Percent) },
      { ALT: () => this.CONSUME(t.Date) },
      { ALT: () => this.CONSUME(t.Id) },
      {
        ALT: () => {
          this.CONSUME(t.Yes);
          this.CONSUME(t.Slash);
          this.CONSUME(t.No);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Number);
          this.CONSUME(t.NumberWord);
          this.CONSUME(t.To);
          this.CONSUME1(t.NumberWord);
        },
      },
      { ALT: () => this.SUBRULE(this.oneOf) },
      { ALT: () => this.SUBRULE(this.listOf) },
    ]);
  });

  private readonly oneOf: Rule = this.RULE("oneOf", () => {
    this.CONSUME(t.One);
    this.CONSUME(t.Of);
    this.CONSUME(t.Opening);
    this.SUBRULE(this.valueOfType);
    this.MANY(() => {
      this.CONSUME(t.Comma);
      this.SUBRULE1(this.valueOfType);
    });
    this.CONSUME(t.Closing);
  });

  private readonly valueOfType: Rule = this.RULE("valueOfType", () => {
    this.CONSUME(t.Word);
    this.SUBRULE(this.text);
  });

  private readonly listOf: Rule = this.RULE("listOf", () => {
    this.CONSUME(t.List);
    this.CONSUME(t.Of);
    this.CONSUME(t.Opening);
    this.SUBRULE(this.column);
    this.MANY(() => {
      this.CONSUME(t.Comma);
      this.SUBRULE1(this.column);
    });
    this.CONSUME(t.Closing);
  });

  private readonly column: Rule = this.RULE("column", () => {
    this.CONSUME(t.Word);
    this.SUBRULE(this.type);
    this.SUBRULE(this.text);
  });

  private readonly define: Rule = this.RULE("define", () => {
    this.CONSUME(t.Define);
    this.SUBRULE(this.newName);
    this.CONSUME(t.As);
    this.SUBRULE(this.expression);
    this.SUBRULE(this.text);
  });

  private readonly use: Rule = this.RULE("use", () => {
    this.CONSUME(t.Use);
    this.CONSUME(t.Quoted);
    this.CONSUME(t.As);
    this.CONSUME(t.Name);
  });

  readonly saying: Rule = this.RULE("saying", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.quote) },
      { ALT: () => this.SUBRULE(this.remark) },
      { ALT: () => this.SUBRULE(this.responsible) },
      { ALT: () => this.SUBRULE(this.standing) },
      { ALT: () => this.SUBRULE(this.reading) },
    ]);
  });

  private readonly quote: Rule = this.RULE("quote", () => {
    this.CONSUME(t.Quote);
    this.CONSUME(t.Quoted);
  });

  private readonly remark: Rule = this.RULE("remark", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Purpose) },
      { ALT: () => this.CONSUME(t.Commitment) },
      { ALT: () => this.CONSUME(t.Note) },
    ]);
    this.SUBRULE(this.text);
  });

  private readonly responsible: Rule = this.RULE("responsible", () => {
    this.CONSUME(t.Responsible);
    this.SUBRULE(this.names);
  });

  /** `interpreted by AGENCY`, `prevails over EXTERNAL`, `yields to EXTERNAL`. */
  private readonly standing: Rule = this.RULE("standing", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.Interpreted);
          this.CONSUME(t.By);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Prevails);
          this.CONSUME(t.Over);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Yields);
          this.CONSUME(t.To);
        },
      },
    ]);
    this.CONSUME(t.Name);
  });

  private readonly reading: Rule = this.RULE("reading", () => {
    this.CONSUME(t.Reading);
    this.CONSUME(t.Quoted);
    this.CONSUME(t.As);
    this.SUBRULE(this.text);
    this.MANY(() => {
      this.CONSUME(t.Rather);
      this.CONSUME(t.Than);
      this.SUBRULE1(this.text);
    });
    this.CONSUME(t.Because);
    this.SUBRULE2(this.text);
  });
}
