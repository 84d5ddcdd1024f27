import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { comparisonDiffers } from "../../diagnostics/messages/advice-quotes.ts";
import type { Constant } from "../../model/amount.ts";
import type { Comparison } from "../../model/condition.ts";
import type { Policy } from "../../model/policy.ts";
import { clauseFigures, keyOf } from "../quoted/clause-figures.ts";
import type { ComparisonWord, Side } from "../quoted/comparison-words.ts";
import { comparisonAt } from "../quoted/comparison-words.ts";
import { figuresIn } from "../quoted/figures.ts";
import type { Passage } from "../quoted/passage.ts";
import { passagesOf } from "../quoted/passage.ts";
import type { Rule } from "../rule.ts";

/**
 * A condition that counts a figure in where the quoted text leaves it out, or the other way round.
 * Where the text compares with the figure in several ways, or a clause uses it for something else
 * too, nothing is said.
 */
export const comparisonsThatDiffer: Rule = (finished) =>
  passagesOf(finished)
    .filter(({ quoted }) => quoted.length > 0)
    .flatMap((passage) => {
      const comparisons = comparisonsIn(passage);
      const compared = new Set(comparisons.map(({ constant }) => constant));
      return comparisons.flatMap((one) => {
        const word = wordFor(one.constant, compared, passage, finished.policy);
        return word === undefined || word.side === one.side ? [] : [told(one, word)];
      });
    });

type Strict = "<" | "<=" | ">" | ">=";

interface Compared {
  readonly comparison: Comparison;
  readonly operator: Strict;
  readonly constant: Constant;
  readonly side: Side;
}

function comparisonsIn({ formulas }: Passage): readonly Compared[] {
  return formulas.flatMap((comparison) => {
    if (comparison.kind !== "comparison") return [];
    const { operator, left, right } = comparison;
    if (operator === "is" || operator === "is not") return [];
    if (right.kind === "constant") {
      return [{ comparison, operator, constant: right, side: sides[operator] }];
    }
    if (left.kind !== "constant") return [];
    return [{ comparison, operator, constant: left, side: sides[mirrored[operator]] }];
  });
}

/** Of `x < N`, N is among the values for which it does not hold, the higher ones. */
const sides: Readonly<Record<Strict, Side>> = {
  "<": "higher",
  ">=": "higher",
  "<=": "lower",
  ">": "lower",
};

const mirrored: Readonly<Record<Strict, Strict>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

const strictness: Readonly<Record<Strict, Strict>> = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" };

/** The one way in which the quoted text compares with this figure. */
function wordFor(
  constant: Constant,
  compared: ReadonlySet<Constant>,
  passage: Passage,
  policy: Policy,
): ComparisonWord | undefined {
  const figures = clauseFigures(passage, policy);
  const own = figures.find((figure) => figure.constant === constant);
  const key = own && keyOf(own.value);
  const uses = figures.filter(({ value }) => keyOf(value) === key);
  if (uses.some((use) => !compared.has(use.constant))) return undefined;
  const words = passage.quoted.flatMap(({ text }) =>
    figuresIn(text)
      .filter(({ value }) => keyOf(value) === key)
      .map((figure) => comparisonAt(figure, text)),
  );
  const [first, ...others] = words.filter((word) => word !== undefined);
  return others.every(({ side }) => side === first?.side) ? first : undefined;
}

function told({ comparison, operator }: Compared, { words }: ComparisonWord): Diagnostic {
  const right = strictness[operator];
  const values = { words, operator, right };
  return diagnose(comparisonDiffers, values, comparison.span, { fixes: [fix(comparison, right)] });
}

const fix = ({ left, right: value, span }: Comparison, right: Strict): Fix => ({
  label: { en: `Write \`${right}\``, zh: `改为 \`${right}\`` },
  edits: [{ span: { ...span, start: left.span.end, end: value.span.start }, text: ` ${right} ` }],
});
