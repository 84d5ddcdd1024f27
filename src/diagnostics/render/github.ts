import type { Language } from "../../locale/locale.ts";
import type { Diagnostic, Severity } from "../diagnostic.ts";
import type { Place, Sources } from "./place.ts";
import { placeOf } from "./place.ts";

/** Workflow commands of GitHub Actions, one a line: each becomes a note beside the line it names. */
export function renderGithub(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  language: Language,
): string {
  return diagnostics.map((diagnostic) => command(diagnostic, sources, language)).join("");
}

const names: Record<Severity, string> = { error: "error", warning: "warning", advice: "notice" };

function command(diagnostic: Diagnostic, sources: Sources, language: Language): string {
  const { code, severity, message, span } = diagnostic;
  const properties = [...whereabouts(placeOf(span, sources)), `title=${escapeProperty(code)}`];
  return `::${names[severity]} ${properties.join(",")}::${escapeData(message[language])}\n`;
}

function whereabouts({ file, line, column, endLine, endColumn }: Place): readonly string[] {
  const lines = [`file=${escapeProperty(file)}`, `line=${line}`, `endLine=${endLine}`];
  // GitHub takes columns only where both are of one line.
  return line === endLine ? [...lines, `col=${column}`, `endColumn=${endColumn}`] : lines;
}

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
