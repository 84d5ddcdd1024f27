import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { Sources } from "../diagnostics/render/place.ts";
import type { Style } from "../diagnostics/render/pretty.ts";
import { renderPretty } from "../diagnostics/render/pretty.ts";
import type { Language } from "../locale/locale.ts";
import { locales } from "../locale/locales.ts";
import type { CompiledFile } from "./policies.ts";
import type { Paint } from "./shell.ts";

/** What files have to say, in the order of the files and of the places in them, each thing once. */
export function diagnosticsOf(files: readonly CompiledFile[]): readonly Diagnostic[] {
  const all = files.flatMap(({ compilation }) => [...compilation.diagnostics].sort(byPlace));
  // Of files that use one another each repeats what is wrong with the one used.
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.span.file === b.span.file ? a.span.start - b.span.start : 0;

export const sourcesOf = (files: readonly CompiledFile[]): Sources =>
  new Map(files.flatMap(({ sources }) => [...sources]));

/** For a reader at a terminal, with a line at the end that counts; empty where there is nothing. */
export function pretty(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  language: Language,
  paint: Paint,
): string {
  if (diagnostics.length === 0) return "";
  const style = (of: Style, text: string): string =>
    colours[of].reduce((painted, colour) => paint(colour, painted), text);
  const frames = renderPretty(diagnostics, sources, { language, style });
  return `${frames}\n${paint("bold", counted(diagnostics, language))}\n`;
}

const colours: Readonly<Record<Style, readonly Parameters<Paint>[0][]>> = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  advice: ["blue", "bold"],
  title: ["bold"],
  place: ["cyan"],
  gutter: ["gray"],
  related: ["cyan"],
  fix: ["green"],
};

/** "2 errors and 1 warning", 2处错误和1处警告 */
export function counted(diagnostics: readonly Diagnostic[], language: Language): string {
  const kinds = (["error", "warning", "advice"] as const).flatMap((severity) => {
    const count = diagnostics.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [nouns[language](severity, count)];
  });
  return locales[language].list(kinds, "and");
}

const nouns: Readonly<Record<Language, (severity: Severity, count: number) => string>> = {
  en: (severity, count) => {
    if (severity === "advice")
      return count === 1 ? "1 piece of advice" : `${count} pieces of advice`;
    return count === 1 ? `1 ${severity}` : `${count} ${severity}s`;
  },
  zh: (severity, count) =>
    `${count}${{ error: "处错误", warning: "处警告", advice: "条建议" }[severity]}`,
};
