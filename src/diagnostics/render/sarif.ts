import type { Language } from "../../locale/locale.ts";
import type { Diagnostic, Edit, Fix, Severity, Span } from "../diagnostic.ts";
import type { Sources } from "./place.ts";
import { placeOf } from "./place.ts";

/** A SARIF 2.1.0 log, as code scanning services read it, with a line break at its end. */
export function renderSarif(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  language: Language,
): string {
  const rules = [...new Map(diagnostics.map((each) => [each.code, each])).values()];
  const run = {
    tool: { driver: { name: "Edict", rules: rules.map((rule) => ruleOf(rule, language)) } },
    language: languageTags[language],
    columnKind: "utf16CodeUnits",
    results: diagnostics.map((each) => ({
      ruleId: each.code,
      ruleIndex: rules.findIndex(({ code }) => code === each.code),
      ...result(each, sources, language),
    })),
  };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

const languageTags: Record<Language, string> = { en: "en", zh: "zh-CN" };

const levels: Record<Severity, string> = { error: "error", warning: "warning", advice: "note" };

function ruleOf({ code, severity, why }: Diagnostic, language: Language): object {
  return {
    id: code,
    ...(why === undefined ? {} : { fullDescription: { text: why[language] } }),
    defaultConfiguration: { level: levels[severity] },
  };
}

function result(diagnostic: Diagnostic, sources: Sources, language: Language): object {
  const { severity, message, span, related, fixes } = diagnostic;
  return {
    level: levels[severity],
    message: { text: message[language] },
    locations: [location(span, sources)],
    ...listed(
      "relatedLocations",
      related.map((each, index) => ({
        id: index + 1,
        message: { text: each.message[language] },
        ...location(each.span, sources),
      })),
    ),
    ...listed(
      "fixes",
      fixes.map((each) => fixOf(each, sources, language)),
    ),
  };
}

const listed = (name: string, items: readonly object[]): object =>
  items.length === 0 ? {} : { [name]: items };

const location = (span: Span, sources: Sources): object => ({
  physicalLocation: { artifactLocation: artifact(span.file), region: region(span, sources) },
});

/** SARIF wants a URI: names with spaces or Chinese characters are percent-encoded. */
const artifact = (path: string): object => ({
  uri: path.split("/").map(encodeURIComponent).join("/"),
});

function region(span: Span, sources: Sources): object {
  const { line, column, endLine, endColumn } = placeOf(span, sources);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixOf({ label, edits }: Fix, sources: Sources, language: Language): object {
  const files = [...new Set(edits.map(({ span }) => span.file))];
  return {
    description: { text: label[language] },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifact(file),
      replacements: edits
        .filter(({ span }) => span.file === file)
        .map((edit) => replacement(edit, sources)),
    })),
  };
}

const replacement = ({ span, text }: Edit, sources: Sources): object => ({
  deletedRegion: region(span, sources),
  insertedContent: { text },
});
