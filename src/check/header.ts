import type { Span } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  emptyTerm,
  headerLineFixed,
  headerLineInArticle,
  headerLineMissing,
  headerLineTwice,
  languageTwice,
  unknownLanguage,
} from "../diagnostics/messages/header.ts";
import { nearestNames } from "../diagnostics/nearest-name.ts";
import { addDays, addMonths, addYears, isBefore } from "../exact/date.ts";
import type { Interval } from "../model/period.ts";
import type { Language } from "../model/text.ts";
import { languages } from "../model/text.ts";
import type { EffectiveNode, HeaderLineNode, ItemNode } from "../syntax/document.ts";
import type { Name } from "../syntax/node.ts";
import { replacement } from "./choice.ts";
import { checkCurrency } from "./currency.ts";
import type { Money } from "./currency.ts";
import type { Place, PolicyFile, Report } from "./document.ts";

type LineKind = HeaderLineNode["kind"];
type Line<Kind extends LineKind> = Extract<HeaderLineNode, { readonly kind: Kind }>;

/** What the header of one file says (manual, section 2); absent what it leaves out, or has wrong. */
export interface Header {
  readonly file: PolicyFile;
  readonly languages: readonly Language[] | undefined;
  readonly money: Money | undefined;
  readonly term: Interval | undefined;
}

/** The header line of a kind; of several the first, the others having been reported. */
export const headerLine = <Kind extends LineKind>(
  { tree }: PolicyFile,
  kind: Kind,
): Line<Kind> | undefined => tree.items.find((item): item is Line<Kind> => item.kind === kind);

const lineKinds: readonly LineKind[] = [
  "languages",
  "issued by",
  "source",
  "currency",
  "effective",
  "dated by",
  "beneficiary",
  "window",
];

/** What a policy cannot do without; a file that amends one takes them from there. */
const neededLines: readonly LineKind[] = ["languages", "currency", "effective", "dated by"];

/** Reads the header lines that need no names; the others are read once the names are known. */
export function checkHeader(file: PolicyFile, used: Header | undefined, report: Report): Header {
  const { tree } = file;
  reportTwice(tree.items, report);
  const at = tree.policy?.name.span ?? startOf(file);
  if (used === undefined) {
    const lines = neededLines.filter((kind) => headerLine(file, kind) === undefined);
    if (lines.length > 0) report(diagnose(headerLineMissing, { lines }, at));
  }
  return {
    file,
    languages: languagesOf(file, used, report),
    money: moneyOf(file, used, report),
    term: termOf(headerLine(file, "effective"), report) ?? used?.term,
  };
}

function reportTwice(items: readonly ItemNode[], report: Report): void {
  for (const line of lineKinds) {
    const [first, ...others] = items.filter(({ kind }) => kind === line);
    for (const { span } of others) {
      const message = { en: "The first one stands here.", zh: "第一处在此。" };
      const related = first === undefined ? [] : [{ span: first.span, message }];
      report(diagnose(headerLineTwice, { line }, span, { related }));
    }
  }
}

/** Header lines stand before the first article. */
export function reportHeaderLines({ article, items }: Place, report: Report): void {
  if (article === undefined) return;
  for (const { kind, span } of items) {
    const line = lineKinds.find((one) => one === kind);
    if (line !== undefined) report(diagnose(headerLineInArticle, { line }, span));
  }
}

const startOf = ({ tree }: PolicyFile): Span => ({ ...tree.span, end: tree.span.start });

function languagesOf(
  file: PolicyFile,
  used: Header | undefined,
  report: Report,
): readonly Language[] | undefined {
  const line = headerLine(file, "languages");
  if (line === undefined) return used?.languages;
  const known = line.languages.map((name) => languageNamed(name, report));
  const named = known.filter((language) => language !== undefined);
  const isWhole = named.length === known.length && !hasTwice(line.languages, report);
  if (!isWhole || named.length === 0) return undefined;
  if (used?.languages !== undefined && !isSameSet(named, used.languages)) {
    report(diagnose(headerLineFixed, { line: "languages" }, line.span));
  }
  return named;
}

function languageNamed(name: Name, report: Report): Language | undefined {
  const language = languages.find((one) => one === name.name);
  if (language !== undefined || name.name === "") return language;
  const familiar = familiarNames.get(name.name.toLowerCase());
  const near = familiar === undefined ? nearestNames(name.name, languages) : [familiar];
  const fixes = near.map((right) => replacement(name.span, right));
  report(diagnose(unknownLanguage, { name: name.name }, name.span, { fixes }));
  return undefined;
}

/** What drafters call the languages. */
const familiarNames: ReadonlyMap<string, Language> = new Map([
  ["english", "en"],
  ["eng", "en"],
  ["英文", "en"],
  ["英语", "en"],
  ["chinese", "zh"],
  ["mandarin", "zh"],
  ["cn", "zh"],
  ["中文", "zh"],
  ["汉语", "zh"],
  ["简体中文", "zh"],
]);

function hasTwice(names: readonly Name[], report: Report): boolean {
  const second = names.find(({ name }, place) =>
    names.slice(0, place).some((earlier) => earlier.name === name),
  );
  if (second === undefined) return false;
  report(diagnose(languageTwice, { name: second.name }, second.span));
  return true;
}

const isSameSet = (a: readonly Language[], b: readonly Language[]): boolean =>
  a.length === b.length && a.every((language) => b.includes(language));

/** An amending file may round otherwise, but not pay in another currency. */
function moneyOf(file: PolicyFile, used: Header | undefined, report: Report): Money | undefined {
  const line = headerLine(file, "currency");
  if (line === undefined) return used?.money;
  const money = checkCurrency(line, report);
  if (money === undefined || used?.money === undefined) return money;
  if (money.currency.code !== used.money.currency.code) {
    report(diagnose(headerLineFixed, { line: "currency" }, line.code.span));
  }
  return money;
}

function termOf(node: EffectiveNode | undefined, report: Report): Interval | undefined {
  if (node === undefined) return undefined;
  const from = node.from.date;
  const until = lastDay(node);
  if (until === "open") return { from, until: undefined };
  if (until !== undefined && !isBefore(until, from)) return { from, until };
  report(diagnose(emptyTerm, { from }, node.span));
  return undefined;
}

/** `for 3 years` ends on the day before the third anniversary. Undefined beyond the calendar. */
function lastDay({ from, term }: EffectiveNode): string | undefined {
  switch (term.kind) {
    case "open":
      return "open";
    case "to":
      return term.to.date;
    case "for":
      return withinCalendar(() => addDays(later[term.unit](from.date, term.count), -1));
  }
}

const later = { years: addYears, months: addMonths, days: addDays } as const;

function withinCalendar(work: () => string): string | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
