import type { Fix, Span } from "../diagnostics/diagnostic.ts";

/** Writes this in the place of what stands there. */
export const replacement = (span: Span, text: string): Fix => ({
  label: { en: `Write ${text.trim()}`, zh: `改为 ${text.trim()}` },
  edits: [{ span, text }],
});

/** Adds this at the place, with the blanks it needs. */
export const insertion = (span: Span, text: string): Fix => ({
  label: { en: `Add ${text.trim()}`, zh: `补上 ${text.trim()}` },
  edits: [{ span, text }],
});

/** Takes this away. */
export const removal = (span: Span, written: string): Fix => ({
  label: { en: `Remove ${written}`, zh: `删去 ${written}` },
  edits: [{ span, text: "" }],
});

/** Takes a comma away, and leaves a blank where there would be none. */
export function withoutComma(text: string, span: Span): Fix {
  const isApart = /\s/.test(text.charAt(span.start - 1)) || /\s|^$/.test(text.charAt(span.end));
  return { ...removal(span, ","), edits: [{ span, text: isApart ? "" : " " }] };
}

/** Puts brackets around each of the spans; `reading` is what then stands there. */
export const brackets = (spans: readonly Span[], reading: string): Fix => ({
  label: { en: `Write ${reading}`, zh: `写作 ${reading}` },
  edits: spans.flatMap(({ file, start, end }) => [
    { span: { file, start, end: start }, text: "(" },
    { span: { file, start: end, end }, text: ")" },
  ]),
});
