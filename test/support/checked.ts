import { checkCondition, checkQuantity } from "../../src/check/amount.ts";
import type { Context, DefineInUse, Named, Names } from "../../src/check/context.ts";
import { checkDefine } from "../../src/check/define.ts";
import { checkValue } from "../../src/check/value.ts";
import type { Diagnostic, Span } from "../../src/diagnostics/diagnostic.ts";
import type { RawValue } from "../../src/model/claim.ts";
import type { Unit } from "../../src/model/amount.ts";
import type { Fact, FactType } from "../../src/model/fact.ts";
import type { Formula } from "../../src/model/walk.ts";
import { rational } from "../../src/exact/rational.ts";
import type { DefineNode, DocumentNode } from "../../src/syntax/document.ts";
import { parse } from "../../src/syntax/parse.ts";
import { formulaText } from "./formula-text.ts";

/** What a check came to: the model on one line, and each problem as "code: the words it marks". */
export interface Checked {
  readonly formula: Formula | undefined;
  readonly model: string | undefined;
  readonly problems: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The words that a span of the tested text covers. */
  readonly words: (span: Span) => string;
}

export interface Setting {
  /** `define` lines, which may use one another. */
  readonly defines?: string;
  readonly decimals?: number;
}

/** The expression, checked among the facts below where this unit is wanted. */
export function checkedAs(wanted: Unit | "date", text: string, setting: Setting = {}): Checked {
  return checked(text, setting, (node, context) => checkQuantity(node.value, wanted, context));
}

export const checkedCondition = (text: string, setting: Setting = {}): Checked =>
  checked(text, setting, (node, context) => checkCondition(node.value, context));

/** The value that an example states of one of the facts below. */
export function checkedValue(fact: string, text: string): Checked & { value?: RawValue } {
  const source = `policy demo "demo"\nexample "one"\n  given ${fact} ${text}\n`;
  const { tree, report, problems, words } = bench(source);
  const item = tree.items.find(({ kind }) => kind === "example");
  const statement = item?.kind === "example" ? item.given[0] : undefined;
  const known = facts.find(({ name }) => name === fact);
  if (statement === undefined || known === undefined) throw new Error("There is no statement.");
  const context = contextOf(new Map(), report, {});
  const value = checkValue(statement.value, known, context);
  const base = {
    formula: undefined,
    model: undefined,
    problems: told(problems, words),
    diagnostics: problems,
    words,
  };
  return value === undefined ? base : { ...base, value };
}

function checked(
  text: string,
  setting: Setting,
  check: (node: DefineNode, context: Context) => Formula | undefined,
): Checked {
  const source = `policy demo "demo"\n${setting.defines ?? ""}\ndefine tested as ${text} "tested"\n`;
  const { tree, report, problems, words } = bench(source);
  const nodes = tree.items.filter((item) => item.kind === "define");
  const tested = nodes.at(-1);
  if (tested === undefined) throw new Error("The define was not parsed.");
  const defines = new Map<string, DefineInUse>();
  const context = contextOf(defines, report, setting);
  for (const node of nodes.slice(0, -1)) {
    const inDefine = (): Context => ({ ...context, grant: undefined });
    defines.set(node.name.name, checkDefine(node, inDefine, undefined, { en: node.name.name }));
  }
  const formula = check(tested, context);
  const model = formula && formulaText(formula);
  return { formula, model, problems: told(problems, words), diagnostics: problems, words };
}

interface Bench {
  readonly tree: DocumentNode;
  readonly problems: Diagnostic[];
  readonly report: (problem: Diagnostic) => void;
  readonly words: (span: Span) => string;
}

function bench(text: string): Bench {
  const { tree, problems: mistakes } = parse({ path: "demo.policy", text });
  if (mistakes.length > 0) throw new Error(mistakes.map(({ message }) => message.en).join("\n"));
  const problems: Diagnostic[] = [];
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return { tree, problems, report: (problem) => problems.push(problem), words };
}

const told = (problems: readonly Diagnostic[], words: (span: Span) => string): readonly string[] =>
  problems.map(({ code, span }) => `${code}: ${words(span)}`);

function contextOf(
  defines: ReadonlyMap<string, DefineInUse>,
  report: (problem: Diagnostic) => void,
  { decimals = 2 }: Setting,
): Context {
  const code = decimals === 2 ? "CNY" : "JPY";
  return {
    names: names(defines, report),
    currency: { code, decimals },
    grant: "main",
    columns: [],
    beneficiary: "enterprise",
    units: { money: new Set() },
    report,
  };
}

function names(
  defines: ReadonlyMap<string, DefineInUse>,
  report: (problem: Diagnostic) => void,
): Names {
  const peek = (name: string): Named | undefined => {
    const define = defines.get(name);
    return define === undefined ? known.get(name) : { kind: "define", define, declared: nowhere };
  };
  return {
    peek,
    find: ({ name, span }) => {
      const named = peek(name);
      if (named === undefined) report(unknown(span));
      return named;
    },
  };
}

const unknown = (span: Span): Diagnostic => ({
  code: "unknown-name",
  severity: "error",
  message: { en: "unknown", zh: "unknown" },
  span,
  related: [],
  fixes: [],
});

const nowhere: Span = { file: "facts", start: 0, end: 0 };

const fact = (name: string, type: FactType): Fact => ({
  name,
  type,
  label: { text: { en: name }, counted: {} },
  setBy: undefined,
  per: [],
  perYear: false,
  article: undefined,
  span: nowhere,
});

const oneOf = (...values: readonly string[]): FactType => ({
  kind: "one of",
  values: values.map((name) => ({ name, label: { en: name } })),
});

const column = (name: string, type: FactType) => ({ name, type, label: fact(name, type).label });

const numbers = (to: number): FactType => ({ kind: "number", from: rational(0), to: rational(to) });

const facts: readonly Fact[] = [
  fact("spend", { kind: "money" }),
  fact("cost", { kind: "money" }),
  fact("jobs", { kind: "count" }),
  fact("devices", { kind: "count" }),
  fact("score", numbers(100)),
  fact("weight", numbers(1)),
  fact("share", { kind: "percent" }),
  fact("applied", { kind: "date" }),
  fact("born", { kind: "date" }),
  fact("startup", { kind: "yes/no" }),
  fact("approved", { kind: "yes/no" }),
  fact("size", oneOf("small", "middle", "large")),
  fact("enterprise", { kind: "id" }),
  fact("project", { kind: "id" }),
  fact("staff", {
    kind: "list",
    columns: [
      column("wage", { kind: "money" }),
      column("age", { kind: "count" }),
      column("part", { kind: "percent" }),
      column("senior", { kind: "yes/no" }),
      column("role", oneOf("teacher", "clerk")),
      column("firm", { kind: "id" }),
      column("hired", { kind: "date" }),
    ],
  }),
];

const known: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...facts.map((one): [string, Named] => [
    one.name,
    { kind: "fact", fact: one, declared: nowhere },
  ]),
  ["main", { kind: "grant", grant: "main", declared: nowhere }],
  ["second", { kind: "grant", grant: "second", declared: nowhere }],
  ["office", { kind: "agency", agency: { name: "office", title: {} }, declared: nowhere }],
  ["aid", { kind: "external", external: { name: "aid", title: {} }, declared: nowhere }],
]);
