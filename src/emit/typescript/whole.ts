import type {
  Arithmetic,
  Conditional,
  Constant,
  Dated,
  Expression,
  Extreme,
  FactValue,
  Rounded,
  Share,
  Table,
} from "../../model/amount.ts";
import { isCondition } from "../../model/walk.ts";
import { datePart, distance } from "./distance.ts";
import type { Env } from "./env.ts";
import { choiceCode, factCode } from "./env.ts";
import { literal, whole } from "./literal.ts";
import type { Magnitude, Whole } from "./magnitude.ts";
import { larger, made, scale, sum, times } from "./magnitude.ts";
import { choiceKey, datedCode } from "./table.ts";
import { bandsWhole, slicesWhole } from "./tiers-whole.ts";
import { combined, together } from "./together.ts";

/**
 * The code of a quantity in whole numbers, for the shapes where that is possible: constants,
 * money and counts, sums, fixed rates of them, and choices between these. Undefined for all
 * others: ratios and products of facts, numbers, percentages, lists and the ledger; they are
 * worked out as exact fractions.
 */
export function wholeCode(expression: Expression, env: Env): Whole | undefined {
  switch (expression.kind) {
    case "constant":
      return constant(expression);
    case "fact":
      return factWhole(expression, env);
    case "define":
      return isCondition(expression.define.value) ? undefined : env.whole(expression.define.value);
    case "arithmetic":
      return arithmetic(expression, env);
    case "share":
      return product(expression, env);
    case "extreme":
      return extreme(expression, env);
    case "rounded":
      return rounded(expression, env);
    case "conditional":
      return conditional(expression, env);
    case "table":
      return table(expression, env);
    case "slices":
      return slicesWhole(expression, env);
    case "bands":
      return bandsWhole(expression, env);
    case "dated":
      return dated(expression, env);
    case "distance":
      return small(distance(expression, env), false);
    case "date part":
      return small(datePart(expression, env), true);
    case "column":
    case "total":
    case "tally":
    case "ledger":
    case "date":
    case "shift":
      return undefined;
  }
}

/** What is written in a policy is never below 0. */
function constant({ value: { n, d } }: Constant): Whole | undefined {
  const magnitude = { perFact: 0n, fixed: n };
  return made({ code: whole(n), denominator: d, magnitude, isNonNegative: true }, []);
}

function factWhole({ fact }: FactValue, env: Env): Whole | undefined {
  if (fact.type.kind !== "money" && fact.type.kind !== "count") return undefined;
  const magnitude = { perFact: 1n, fixed: 0n };
  const part = { code: factCode(fact, env), denominator: 1n, magnitude, isNonNegative: true };
  return made(part, [], [fact]);
}

/** Years, months and days between dates of four-digit years. */
const small = (code: string, isNonNegative: boolean): Whole | undefined =>
  made({ code, denominator: 1n, magnitude: { perFact: 0n, fixed: mostDays }, isNonNegative }, []);

const mostDays = 3_652_059n;

function arithmetic(node: Arithmetic, env: Env): Whole | undefined {
  switch (node.operator) {
    case "+":
    case "-":
      return sumOrDifference(node, env);
    case "*":
      return product({ rate: node.left, of: node.right }, env);
    case "/":
      return dividedBy(node, env);
  }
}

function sumOrDifference({ operator, left, right }: Arithmetic, env: Env): Whole | undefined {
  const [a, b] = together([left, right], env) ?? [];
  if (a === undefined || b === undefined) return undefined;
  const isSum = operator === "+";
  const bothFromZero = a.isNonNegative && b.isNonNegative;
  return made(
    {
      code: `(${a.code} ${operator} ${b.code})`,
      denominator: a.denominator,
      magnitude:
        isSum || !bothFromZero ? sum(a.magnitude, b.magnitude) : larger(a.magnitude, b.magnitude),
      isNonNegative: isSum && bothFromZero,
    },
    [a, b],
  );
}

/** A product stays within bounds that can be told beforehand where one side is free of facts. */
function product({ rate, of }: Pick<Share, "rate" | "of">, env: Env): Whole | undefined {
  const [a, b] = [env.whole(rate), env.whole(of)];
  if (a === undefined || b === undefined) return undefined;
  const magnitude = productOf(a.magnitude, b.magnitude);
  if (magnitude === undefined) return undefined;
  return made(
    {
      code: a.code === "1" ? b.code : `(${a.code} * ${b.code})`,
      denominator: a.denominator * b.denominator,
      magnitude,
      isNonNegative: a.isNonNegative && b.isNonNegative,
    },
    [a, b],
  );
}

function productOf(a: Magnitude, b: Magnitude): Magnitude | undefined {
  if (a.perFact === 0n) return times(b, a.fixed);
  return b.perFact === 0n ? times(a, b.fixed) : undefined;
}

/** By a constant, which is never 0: its fraction turned upside down. */
function dividedBy({ left, right }: Arithmetic, env: Env): Whole | undefined {
  if (right.kind !== "constant") return undefined;
  const found = env.whole(left);
  const scaled = found && scale(found, right.value.d);
  if (scaled === undefined) return undefined;
  const denominator = (scaled.denominator / right.value.d) * right.value.n;
  return { ...scaled, denominator };
}

function extreme({ which, of }: Extreme, env: Env): Whole | undefined {
  return combined(of, env, (codes) => `Math.${which}(${codes.join(", ")})`);
}

/** `round X to N`: how many times N it is, times N. */
function rounded({ value, mode, to }: Rounded, env: Env): Whole | undefined {
  const found = env.whole(value);
  const scaled = found && scale(found, to.d);
  if (found === undefined || scaled === undefined) return undefined;
  const unit = found.denominator * to.n;
  if (unit > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  const { magnitude } = scaled;
  return made(
    {
      code: `(wholeUnits(${scaled.code}, ${whole(unit)}, ${literal(mode)}) * ${whole(to.n)})`,
      denominator: to.d,
      magnitude: sum(magnitude, { perFact: 0n, fixed: to.n }),
      isNonNegative: scaled.isNonNegative,
    },
    [scaled],
  );
}

const conditional = ({ condition, then, otherwise }: Conditional, env: Env): Whole | undefined =>
  combined(
    [then, otherwise],
    env,
    (codes) => `(${env.condition(condition)} ? ${codes.join(" : ")})`,
  );

/** Keyed by names; by quantities only exactly. */
function table({ by, rows, otherwise }: Table, env: Env): Whole | undefined {
  if (by.kind !== "choice") return undefined;
  const subject = choiceCode(by.of, env);
  const before = otherwise === undefined ? rows.slice(0, -1) : rows;
  const last = otherwise ?? rows.at(-1)?.value;
  if (last === undefined) return undefined;
  return combined([...before.map(({ value }) => value), last], env, (codes) => {
    const picks = before.map(
      ({ key }, place) => `${subject} === ${choiceKey(key, env)} ? ${codes[place] ?? ""} : `,
    );
    return `(${picks.join("")}${codes.at(-1) ?? ""})`;
  });
}

function dated(node: Dated, env: Env): Whole | undefined {
  const values = node.values.map(({ value }) => value);
  return combined(values, env, (codes) =>
    datedCode(node, env, (value) => codes[values.indexOf(value)] ?? ""),
  );
}
