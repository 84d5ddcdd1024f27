import fc from "fast-check";
import { amounts, dates, largeAmounts, rates, sizes } from "./vocabulary.ts";

/** Texts of formulas by unit; each stands in brackets wherever the language needs them. */
export interface Formulas {
  readonly money: fc.Arbitrary<string>;
  readonly rate: fc.Arbitrary<string>;
  readonly count: fc.Arbitrary<string>;
  readonly condition: fc.Arbitrary<string>;
}

const literal = fc.constantFrom(...amounts, ...largeAmounts);
const rateLiteral = fc.constantFrom(...rates);
const date = fc.constantFrom(...dates);
const brackets = (text: string): string => `(${text})`;

/** Formulas of facts alone, for defines and for the header. */
export const plainFormulas = (): Formulas => formulasWith([], false, []);

/** Formulas that may use the defines of every random policy, and read the ledger of these grants. */
export const formulas = (grants: readonly string[]): Formulas =>
  formulasWith(grants, true, ["base", "twice"]);

function formulasWith(
  grants: readonly string[],
  mayReadLedger: boolean,
  defines: readonly string[],
): Formulas {
  const tie = fc.letrec<{ money: string; rate: string; count: string; condition: string }>(
    (at) => ({
      money: fc.oneof(
        { maxDepth: 3, depthSize: "small" },
        moneyLeaf(grants, mayReadLedger, defines),
        share(at("rate"), at("money")),
        extreme(at("money")),
        sumOrDifference(at("money")),
        scaled(at("money")),
        conditional(at("condition"), at("money")),
        bySize(at("money")),
        slices(at("money")),
        bands(at("money")),
        rounded(at("money")),
      ),
      rate: fc.oneof(
        { maxDepth: 2, depthSize: "small" },
        rateLiteral,
        fc.constantFrom("share", ...(mayReadLedger ? ["ratio"] : [])),
        fc
          .tuple(rateLiteral, rateLiteral, rateLiteral, at("count"))
          .map(
            ([zero, one, more, count]) =>
              `(by ${count}: ${zero} for 0, ${one} for 1, otherwise ${more})`,
          ),
        conditional(at("condition"), rateLiteral),
      ),
      count: countLeaf(grants, mayReadLedger),
      condition: fc.oneof(
        { maxDepth: 2, depthSize: "small" },
        conditionLeaf(at("money"), at("count")),
        fc.tuple(at("condition"), at("condition")).map(([a, b]) => `(${a} and ${b})`),
        fc.tuple(at("condition"), at("condition")).map(([a, b]) => `(${a} or ${b})`),
        at("condition").map((inner) => `(not (${inner}))`),
      ),
    }),
  );
  return { money: tie.money, rate: tie.rate, count: tie.count, condition: tie.condition };
}

/** `Table`, `slices` and their kin may stand without brackets as the whole of an amount. */
export const withoutBrackets = (formula: string): string =>
  /^\((by|slices|bands) [^()]*\)$/.test(formula) ? formula.slice(1, -1) : formula;

function moneyLeaf(
  grants: readonly string[],
  mayReadLedger: boolean,
  defines: readonly string[],
): fc.Arbitrary<string> {
  const plain = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("spend", "cost", ...defines) },
    { weight: 2, arbitrary: literal },
    { weight: 1, arbitrary: fc.constant("(sum of wage over staff)") },
    { weight: 1, arbitrary: fc.constant("(sum of min(wage, 100) over staff)") },
    { weight: 1, arbitrary: literal.map((amount) => `(${amount} * jobs)`) },
    { weight: 1, arbitrary: dated() },
  );
  if (!mayReadLedger) return plain;
  return fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: moneyReading(grants) });
}

function moneyReading(grants: readonly string[]): fc.Arbitrary<string> {
  const what = fc.constantFrom("awarded by", "paid by", "sum of spend by");
  const by = fc.constantFrom("this", ...grants);
  return fc.tuple(what, by, readingScope).map((words) => brackets(words.join(" ")));
}

const readingScope = fc.constantFrom(
  "per enterprise",
  "per enterprise per year",
  "per project in any 2 years",
  "per group per quarter",
  "per enterprise in any 2 years from 04-01",
);

function countLeaf(grants: readonly string[], mayReadLedger: boolean): fc.Arbitrary<string> {
  const plain = fc.constantFrom(
    "jobs",
    "(count of staff)",
    "(count of staff where full and wage > 50)",
    "(years from born to applied)",
    "(months from born to applied)",
    "(days from born to (born + 1 months))",
    "(year of applied)",
    "(month of born)",
  );
  if (!mayReadLedger) return plain;
  const what = fc.constantFrom("awards by", "years awarded by");
  const reading = fc
    .tuple(what, fc.constantFrom("this", ...grants), readingScope)
    .map((words) => brackets(words.join(" ")));
  return fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: reading });
}

function conditionLeaf(
  money: fc.Arbitrary<string>,
  count: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const operator = fc.constantFrom("<", "<=", ">", ">=", ">=", "is not", "is");
  return fc.oneof(
    fc.constant("startup"),
    fc.constantFrom(...sizes).map((size) => `size is ${size}`),
    fc.constantFrom(...sizes).map((size) => `size is not ${size}`),
    fc.tuple(money, operator, literal).map((words) => words.join(" ")),
    fc.tuple(count, operator, fc.constantFrom("0", "1", "3", "2_026")).map((w) => w.join(" ")),
    fc.tuple(operator, rateLiteral).map(([is, rate]) => `share ${is} ${rate}`),
    fc.tuple(date, date).map((two) => `applied in ${two.sort().join(" to ")}`),
    fc
      .tuple(fc.constantFrom("years", "months", "days"), fc.integer({ min: 0, max: 40 }))
      .map(([unit, n]) => `applied <= (born + ${n} ${unit})`),
  );
}

const share = (rate: fc.Arbitrary<string>, of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(rate, of).map(([a, b]) => `(${a} of ${b})`);

const extreme = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom("min", "max"), of, of).map(([which, a, b]) => `${which}(${a}, ${b})`);

const sumOrDifference = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(of, fc.constantFrom("+", "-"), of).map((words) => brackets(words.join(" ")));

const scaled = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(of, fc.constantFrom("0.5", "2", "3", "7")).map(([a, n]) => `(spend * ${n} + ${a})`),
    fc.tuple(of, fc.constantFrom("2", "3", "7")).map(([a, n]) => `(${a} / ${n})`),
    of.map((a) => `(${a} / jobs)`),
    of.map((a) => `((spend / cost) * ${a})`),
  );

const conditional = (
  condition: fc.Arbitrary<string>,
  value: fc.Arbitrary<string>,
): fc.Arbitrary<string> =>
  fc.tuple(value, condition, value).map(([a, when, b]) => `(${a} if ${when}, otherwise ${b})`);

const bySize = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(value, value, value)
    .map(([a, b, c]) => `(by size: ${a} for small, ${b} for middle, otherwise ${c})`);

const slices = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(of, rateLiteral, literal, rateLiteral, literal, fc.option(rateLiteral))
    .map(
      ([base, a, first, b, second, above]) =>
        `(slices of ${base}: ${a} to ${first}, ${b} to ${second}${above === null ? "" : `, ${above} above`})`,
    );

const bands = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      of,
      literal,
      literal,
      literal,
      fc.constantFrom("to", "below"),
      literal,
      fc.option(literal),
    )
    .map(
      ([base, a, first, b, edge, second, above]) =>
        `(bands of ${base}: ${a} to ${first}, ${b} ${edge} ${second}${above === null ? "" : `, ${above} above`})`,
    );

const rounded = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      of,
      fc.constantFrom("down", "up", "half up", "half even"),
      fc.constantFrom("0.01", "1", "100"),
    )
    .map(([value, mode, to]) => `(round ${brackets(value)} ${mode} to ${to})`);

const dated = (): fc.Arbitrary<string> =>
  fc.tuple(literal, literal).map(([a, b]) => `(${a} from 2020-01-01, ${b} from 2025-06-30)`);
