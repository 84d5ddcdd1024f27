import type { Agency, External, Fact } from "../model/fact.ts";
import type { Define } from "../model/amount.ts";
import type { Currency } from "../model/policy.ts";
import type { FoundUnits, Named } from "./context.ts";
import { checkGrantNames, declarationsIn } from "./declarations.ts";
import type { ClauseContext, Place, Report } from "./document.ts";
import type { Header } from "./header.ts";
import { headerLine } from "./header.ts";
import type { Declaration } from "./names.ts";
import { NameTable } from "./names.ts";

/** The names of a policy, and what each of its places sees of them. */
export interface Naming {
  /** For the clauses of a place that hold for several grants, or for none. */
  contextAt(place: Place): ClauseContext;
  contextOf(grant: string, place: Place): ClauseContext;
  /** What an example mentions is not used by it. */
  contextOfExample(place: Place): ClauseContext;
  /** Looks at every name that nothing has needed yet, and reports those that are unknown. */
  finish(): void;
  unused(): readonly Declaration[];
  facts(): readonly Fact[];
  defines(): readonly Define[];
  agencies(): readonly Agency[];
  externals(): readonly External[];
}

export function checkNames(
  places: readonly Place[],
  headers: readonly Header[],
  units: FoundUnits,
  report: Report,
): Naming {
  checkGrantNames(places, report);
  const contexts = new Map<Place, ClauseContext>();
  const contextAt = (place: Place): ClauseContext => {
    const known = contexts.get(place) ?? newContext(place, { counts: true });
    contexts.set(place, known);
    return known;
  };
  const table: NameTable = new NameTable(
    places.flatMap((place) => declarationsIn(place, () => contextAt(place))),
    report,
  );
  const currency = currencyOf(headers);
  const newContext = (place: Place, options: { readonly counts: boolean }): ClauseContext => ({
    names: table.seenFrom(place, options),
    currency,
    languages: headers.find(({ file }) => file === place.file)?.languages,
    grant: undefined,
    columns: [],
    units,
    beneficiary: headers.flatMap(beneficiaryOf).at(-1),
    place,
    report,
  });
  return {
    contextAt,
    contextOf: (grant, place) => ({ ...contextAt(place), grant }),
    contextOfExample: (place) => newContext(place, { counts: false }),
    finish: () => finish(table),
    unused: () => table.unused(),
    facts: () => inTable(table, (named) => (named.kind === "fact" ? named.fact : undefined)),
    defines: () => inTable(table, defineOf),
    agencies: () => inTable(table, (named) => (named.kind === "agency" ? named.agency : undefined)),
    externals: () =>
      inTable(table, (named) => (named.kind === "external" ? named.external : undefined)),
  };
}

const beneficiaryOf = ({ file }: Header): readonly string[] => {
  const line = headerLine(file, "beneficiary");
  return line === undefined ? [] : [line.fact.name];
};

/**
 * Where the header names no currency, which has been reported, the others are checked as if it were
 * one with the most decimals there are: no amount is then reported for its decimals as well.
 */
const currencyOf = (headers: readonly Header[]): Currency =>
  headers[0]?.money?.currency ?? { code: "CNY", decimals: 4 };

function finish(table: NameTable): void {
  for (const declaration of table.declarations()) {
    const named = table.named(declaration);
    if (named !== undefined) defineOf(named);
  }
  table.reportUnknown();
  table.reportChanged();
}

/** Also one that nothing uses has been checked; its bare numbers are then what they prefer to be. */
const defineOf = (named: Named): Define | undefined =>
  named.kind === "define" ? named.define.resolve(undefined, named.declared) : undefined;

const inTable = <Kind>(
  table: NameTable,
  pick: (named: Named) => Kind | undefined,
): readonly Kind[] => {
  const named = table.declarations().map((declaration) => table.named(declaration));
  const picked = named.map((one) => one && pick(one)).filter((one) => one !== undefined);
  return [...new Set(picked)];
};
