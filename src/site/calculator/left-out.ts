import type { OutputFile } from "../../emit/output.ts";
import { limitFormula, rankingFormulas, stageShares } from "../../model/formulas.ts";
import type { Period } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import { everythingIn } from "../../model/walk.ts";
import { formulasOf } from "./formulas.ts";

/**
 * Modules in place of those of the run time that the page of a policy never comes to, so that its
 * readers need not wait for them. None says anything else than what it stands for would say there.
 */
export const withoutUnused = (policy: Policy): readonly OutputFile[] => [
  ...neverUsed,
  ...(policy.grants.some(hasTerms) ? [] : [withoutTerms]),
  ...(policy.grants.some(({ accumulated }) => accumulated !== undefined) ? [] : [withoutTotals]),
  ...(periodsIn(policy).some(isWindowed) ? [] : [withoutWindows]),
];

/** A function, or a class, that nobody calls. */
const unused = (path: string, name: string): OutputFile => ({
  path: `runtime/${path}.ts`,
  text: `export function ${name}() { throw new Error("A page has no ${name}."); }\n`,
});

/** Functions that have nothing to do, and nothing to give. */
const silent = (path: string, ...names: readonly string[]): OutputFile => ({
  path: `runtime/${path}.ts`,
  text: names.map((name) => `export const ${name} = () => undefined;\n`).join(""),
});

/**
 * A page decides one claim at a time, as its form states it, and makes the entries of earlier awards
 * itself, those of other programmes too. It reads no rows, no events, and no entries from a file,
 * where anything may stand. Nor does it go the short way of claims that are settled beforehand: where
 * no grant is taken for a plain one, entries keep their steps, and no result is told again. Of an
 * earlier award it asks what it counts for, and never how it came to be.
 */
const neverUsed: readonly OutputFile[] = [
  unused("round", "decideRound"),
  unused("row-reader", "RowReader"),
  unused("read-event", "recordEvent"),
  unused("external", "recordExternal"),
  unused("settle", "settle"),
  unused("retell", "retell"),
  silent("check-entry", "checkEntry"),
  silent("plain", "plainCapsOf"),
  {
    path: "runtime/pack.ts",
    text: "export const packResult = () => undefined;\nexport const packReasonOf = () => 0;\n",
  },
  { path: "runtime/decide-settled.ts", text: "export const decideSettled = () => false;\n" },
];

const hasTerms = ({ nothingBelow, payment }: Policy["grants"][number]): boolean =>
  nothingBelow !== undefined || payment !== undefined;

const withoutTerms = silent("payment", "workOutTerms", "notePayments");

const withoutTotals: OutputFile = {
  path: "runtime/totals.ts",
  text: "export const factsOnTotals = (_, { facts }) => facts;\nexport const earlierAmounts = () => 0;\n",
};

/** Only what a window may hold at any day is counted by days. */
const withoutWindows = unused("series", "Series");

const isWindowed = ({ kind }: Period): boolean => kind === "rolling" || kind === "fiscal window";

/** The periods of whatever is counted: by caps, by totals, and by what formulas read of the ledger. */
function periodsIn({ grants, caps }: Policy): readonly Period[] {
  const formulas = [
    ...grants.flatMap((grant) => [...formulasOf(grant), ...stageShares(grant)]),
    ...caps.flatMap((cap) => [limitFormula(cap), ...rankingFormulas(cap)]),
  ];
  return [
    ...caps.map(({ period }) => period),
    ...grants.flatMap(({ accumulated }) => (accumulated === undefined ? [] : [accumulated.period])),
    ...formulas
      .flatMap(everythingIn)
      .flatMap((each) => (each.kind === "ledger" ? [each.period] : [])),
  ];
}
