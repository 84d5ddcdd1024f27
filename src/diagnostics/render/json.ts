import type { Diagnostic, Fix, Related, Severity, Span, Texts } from "../diagnostic.ts";
import type { Place, Sources } from "./place.ts";
import { placeOf } from "./place.ts";

/** What `edict check --format json` prints for each diagnostic. */
export interface JsonDiagnostic extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Texts;
  readonly related: readonly JsonRelated[];
  readonly fixes: readonly JsonFix[];
}

export interface JsonRelated extends Place {
  readonly message: Texts;
}

export interface JsonFix {
  readonly label: Texts;
  readonly edits: readonly JsonEdit[];
}

export interface JsonEdit extends Place {
  readonly text: string;
}

/** A JSON array, indented, with a line break at its end. */
export function renderJson(diagnostics: readonly Diagnostic[], sources: Sources): string {
  const place = (span: Span): Place => placeOf(span, sources);
  const related = ({ span, message }: Related): JsonRelated => ({ message, ...place(span) });
  const fix = ({ label, edits }: Fix): JsonFix => ({
    label,
    edits: edits.map(({ span, text }) => ({ ...place(span), text })),
  });
  const rows: readonly JsonDiagnostic[] = diagnostics.map((diagnostic) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    ...place(diagnostic.span),
    related: diagnostic.related.map(related),
    fixes: diagnostic.fixes.map(fix),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
