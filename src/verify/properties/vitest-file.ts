import { compare, floor, rational, zero } from "../../exact/rational.ts";
import type { OutputFile } from "../../emit/output.ts";
import type { Expression } from "../../model/amount.ts";
import type { Cap } from "../../model/cap.ts";
import { limitFormula } from "../../model/formulas.ts";
import type { Period } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import { sharedSubjects } from "./shared-subjects.ts";
import { harness } from "./vitest-harness.ts";

/**
 * A test of the caps that stands beside the evaluator and needs nothing but vitest: a developer runs it
 * where the evaluator is used. Caps whose amounts are formulas are left to `edict test`, and named.
 */
export function emitCapsTest(policy: Policy): readonly OutputFile[] {
  const caps = policy.caps.filter(({ whenShort }) => whenShort !== "in principle");
  const covered = caps.flatMap((cap) => {
    const limit = isPlain(cap) ? limitCode(limitFormula(cap)) : undefined;
    return limit === undefined ? [] : [{ cap, limit }];
  });
  const left = caps.filter((cap) => covered.every((one) => one.cap !== cap)).map(({ id }) => id);
  const code = covered.map(({ cap, limit }) => capCode(cap, limit)).join("\n");
  const text = `${head(policy, left)}
${types}
const datedBy = ${JSON.stringify(policy.datedBy.name)};

/** What claims are drawn from: values around every figure, dates around every edge. */
const subjects: readonly Subject[] = ${JSON.stringify(sharedSubjects(policy), undefined, 2)};

/** Amounts in minor units. */
const caps: readonly Cap[] = [
${code}
];

${harness}`;
  return [{ path: "caps.test.ts", text }];
}

const head = ({ name }: Policy, left: readonly string[]): string => `/**
 * That no cap is exceeded, in random sequences of claims, by adding up: run it with vitest.
 * Written by Edict from the policy ${name}; change the policy, not this file.${
   left.length === 0
     ? ""
     : `
 *
 * Not added up here, since their amounts or scopes are worked out; edict test does:
${[...new Set(left)].map((id) => ` * ${id}`).join("\n")}`
 }
 */
${imports}
`;

const imports = [
  'import { expect, test } from "vitest";',
  'import { openUntypedLedger } from "./evaluator.ts";',
  'import type { Entry } from "./evaluator.ts";',
].join("\n");

const types = `interface Subject {
  readonly grant: string;
  readonly facts: Readonly<Record<string, readonly unknown[]>>;
  readonly decided: readonly unknown[];
  readonly dates: readonly string[];
}

type Period =
  | { readonly kind: "lifetime" }
  | { readonly kind: "calendar"; readonly months: number; readonly from: string }
  | { readonly kind: "rolling"; readonly count: number; readonly unit: "years" | "months" | "days" }
  | { readonly kind: "fiscal window"; readonly years: number; readonly from: string };

interface Cap {
  readonly id: string;
  readonly measure: "money" | "awards" | "open awards" | "consecutive years";
  readonly scope: readonly string[] | "claim";
  readonly period: Period;
  readonly binds: readonly string[];
  readonly counts: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly limit: (facts: Readonly<Record<string, unknown>>, date: string) => number;
}
`;

/** An id that belongs to a thing may change, and then counts under both values. */
const isPlain = ({ scope }: Cap): boolean =>
  scope.kind !== "each" ||
  scope.facts.every(({ type, per, perYear }) => type.kind !== "id" || !(per.length > 0 || perYear));

function capCode({ id, limit, scope, period, ...cap }: Cap, code: string): string {
  const externals = cap.externals.map(({ name }) => name);
  const names = scope.kind === "each" ? scope.facts.map(({ name }) => name) : [];
  const data = {
    id,
    measure: limit.measure,
    scope: scope.kind === "claim" ? "claim" : names,
    period: periodData(period),
    binds: cap.grants,
    counts: [...cap.grants, ...externals],
    from: cap.inForce.from,
    until: cap.inForce.until ?? "9999-12-31",
  };
  return `{ ...${JSON.stringify(data)}, limit: ${parameters(code)} => ${code} } as const,`;
}

/** A parameter that is not used would be an error under strict settings. */
function parameters(code: string): string {
  const usesFacts = code.includes("facts[");
  if (code.includes("date >=")) return usesFacts ? "(facts, date)" : "(_facts, date)";
  return usesFacts ? "(facts)" : "()";
}

function periodData(period: Period): object {
  if (!("from" in period)) return period;
  const { month, day } = period.from;
  const two = (part: number): string => String(part).padStart(2, "0");
  return { ...period, from: `${two(month)}-${two(day)}` };
}

/** Figures, dated figures, facts, and a share of one of these; undefined for anything else. */
function limitCode(limit: Expression): string | undefined {
  switch (limit.kind) {
    case "constant":
      return compare(limit.value, zero) < 0 ? "0" : floor(limit.value).toString();
    case "fact":
      return limit.fact.type.kind === "money" || limit.fact.type.kind === "count"
        ? `Number(facts[${JSON.stringify(limit.fact.name)}])`
        : undefined;
    case "define":
      return "gives" in limit.define.value ? limitCode(limit.define.value) : undefined;
    case "share":
      return shareCode(limit.rate, limit.of);
    case "dated":
      return datedCode(limit.values);
    default:
      return undefined;
  }
}

function shareCode(rate: Expression, of: Expression): string | undefined {
  if (rate.kind !== "constant" || compare(rate.value, rational(0)) < 0) return undefined;
  const whole = of.kind === "fact" ? limitCode(of) : undefined;
  const { n, d } = rate.value;
  return whole && `Number((BigInt(${whole}) * ${n}n) / ${d}n)`;
}

function datedCode(values: Extract<Expression, { kind: "dated" }>["values"]): string | undefined {
  const codes = values.map(({ from, value }) => ({ from, code: limitCode(value) }));
  if (codes.some(({ code }) => code === undefined)) return undefined;
  return codes.reduce((before, { from, code }) => `date >= "${from}" ? ${code} : ${before}`, "0");
}
