import type { Language } from "../../locale/locale.ts";
import type { Diagnostic, Fix, Related, Severity, Span } from "../diagnostic.ts";
import { lineText } from "../source.ts";
import type { CodeFrame } from "./code-frame.ts";
import { codeFrame } from "./code-frame.ts";
import { harmless } from "./harmless.ts";
import { previewOf } from "./preview.ts";
import type { Place, Sources } from "./place.ts";
import { placeOf, sourceOf } from "./place.ts";

/** What a text is for; a terminal gives each its colour. */
export type Style = Severity | "title" | "place" | "gutter" | "related" | "fix";

export type Styler = (style: Style, text: string) => string;

export interface PrettyOptions {
  readonly language: Language;
  /** Plain text where it is left out. */
  readonly style?: Styler;
  /** Columns for a line of code beside its number. */
  readonly width?: number;
}

/**
 * Diagnostics for a reader at a terminal: each with the line it is about, marks under the place, other
 * places that matter, and the repairs. Why it matters is said once for each code.
 */
export function renderPretty(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  { language, style = (_, text) => text, width = 96 }: PrettyOptions,
): string {
  const explained = new Set<string>();
  const frames = diagnostics.map((diagnostic) => {
    const isFirst = !explained.has(diagnostic.code);
    explained.add(diagnostic.code);
    const page = { language, sources, style, width, gutter: gutterWidth(diagnostic, sources) };
    return `${frameOf(diagnostic, page, isFirst).join("\n")}\n`;
  });
  return frames.join("\n");
}

interface Page {
  readonly language: Language;
  readonly sources: Sources;
  readonly style: Styler;
  readonly width: number;
  readonly gutter: number;
}

interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly colon: string;
  readonly didYouMean: string;
  readonly or: string;
}

const words: Record<Language, Words> = {
  en: {
    severity: { error: "error", warning: "warning", advice: "advice" },
    colon: ": ",
    didYouMean: "Did you mean",
    or: "Or",
  },
  zh: {
    severity: { error: "错误", warning: "警告", advice: "建议" },
    colon: "：",
    didYouMean: "您的意思是不是",
    or: "或者",
  },
};

function frameOf(diagnostic: Diagnostic, page: Page, isExplained: boolean): readonly string[] {
  const { severity, span, why, related, fixes } = diagnostic;
  const reason = isExplained && why !== undefined ? [note(why[page.language], page)] : [];
  return [
    title(diagnostic, page),
    ...excerpt(span, { mark: "^", style: severity, comment: "" }, page),
    ...related.flatMap((each) => relatedExcerpt(each, page)),
    ...reason,
    ...fixes.flatMap((fix, index) => repair(fix, index === 0, page)),
  ];
}

function title({ severity, code, message }: Diagnostic, { language, style }: Page): string {
  const { severity: names, colon } = words[language];
  const kind = style(severity, `${names[severity]}[${code}]`);
  return `${kind}${style("title", `${colon}${harmless(message[language])}`)}`;
}

interface Marking {
  readonly mark: string;
  readonly style: Style;
  readonly comment: string;
}

/** The place, and the line of code with its marks. */
function excerpt(span: Span, marking: Marking, page: Page): readonly string[] {
  const place = placeOf(span, page.sources);
  const { code, indent, marks } = frame(place, span, marking.mark, page);
  const comment = marking.comment === "" ? "" : ` ${harmless(marking.comment)}`;
  const where = `${harmless(place.file)}:${place.line}:${place.column}`;
  return [
    `${" ".repeat(page.gutter)}${page.style("gutter", "-->")} ${page.style("place", where)}`,
    beside("", "", page),
    beside(String(place.line), code, page),
    beside("", indent + page.style(marking.style, `${marks}${comment}`), page),
  ];
}

/** A place of several lines is marked from its start to the end of its first line. */
function frame(place: Place, span: Span, mark: string, { sources, width }: Page): CodeFrame {
  const line = lineText(sourceOf(span, sources), place.line);
  const end = place.endLine === place.line ? place.endColumn - 1 : line.trimEnd().length;
  return codeFrame(line, { start: place.column - 1, end }, { mark, width });
}

const relatedExcerpt = ({ span, message }: Related, page: Page): readonly string[] =>
  excerpt(span, { mark: "-", style: "related", comment: message[page.language] }, page);

/** The label, and the line as it would then read where the repair is within one line. */
function repair({ label, edits }: Fix, isFirst: boolean, page: Page): readonly string[] {
  const { didYouMean, or, colon } = words[page.language];
  const lead = isFirst ? didYouMean : or;
  const shown = note(page.style("fix", `${lead}${colon}${harmless(label[page.language])}`), page);
  const preview = previewOf(edits, page.sources);
  if (preview === undefined) return [shown];
  const at = { start: preview.start, end: preview.start };
  const { code } = codeFrame(preview.text, at, { mark: "+", width: page.width });
  return [shown, beside(String(preview.line), code, page)];
}

const note = (text: string, { gutter, style }: Page): string =>
  `${" ".repeat(gutter)} ${style("gutter", "=")} ${text}`;

function beside(line: string, code: string, { gutter, style }: Page): string {
  return `${style("gutter", `${line.padStart(gutter)} |`)} ${code}`.trimEnd();
}

/** As wide as the largest line number that the diagnostic shows. */
function gutterWidth({ span, related, fixes }: Diagnostic, sources: Sources): number {
  const edits = fixes.flatMap((fix) => fix.edits);
  const spans = [span, ...[...related, ...edits].map((each) => each.span)];
  const lines = spans.map((each) => placeOf(each, sources).line);
  return Math.max(...lines).toString().length;
}
