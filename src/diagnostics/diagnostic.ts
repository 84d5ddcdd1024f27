import type { Message, Severity, Texts } from "./message.ts";

export type { Message, Severity, Texts } from "./message.ts";

/** A stretch of a source file: offsets in UTF-16 code units, the end not included. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** What the compiler says about a place in a policy, in both languages (manual, section 10). */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Texts;
  readonly why?: Texts;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** Another place that the reader needs to see: the first declaration of a name, say. */
export interface Related {
  readonly span: Span;
  readonly message: Texts;
}

/** A repair, or one of several readings to choose from. */
export interface Fix {
  readonly label: Texts;
  readonly edits: readonly Edit[];
}

/** The text that takes the place of the span; an empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** The diagnostic that a message of the catalogue makes of these values at this place. */
export function diagnose<Values>(
  message: Message<Values>,
  values: Values,
  span: Span,
  more: { readonly related?: readonly Related[]; readonly fixes?: readonly Fix[] } = {},
): Diagnostic {
  const { code, severity, says, why } = message;
  return {
    code,
    severity,
    message: { en: says.en(values), zh: says.zh(values) },
    why,
    span,
    related: more.related ?? [],
    fixes: more.fixes ?? [],
  };
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");
