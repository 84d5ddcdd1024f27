import { equals, isZero, rational } from "../../exact/rational.ts";
import { text } from "../../prose/phrase.ts";
import type { Prose } from "../../prose/renderer.ts";
import type { CurveWords } from "../words/curve.ts";
import type { AwardCurve } from "./award.ts";
import type { Piece } from "./piecewise.ts";

/** Where the award takes another course, and which. */
export interface Kink {
  readonly x: bigint;
  /** "30% of what is above" */
  readonly what: string;
  /** "from CNY 20 million on: the ceiling" */
  readonly label: string;
}

export function kinksOf(curve: AwardCurve, prose: Prose, words: CurveWords): readonly Kink[] {
  return curve.award.slice(1).map((piece) => {
    const what = courseOf(piece, curve, prose, words);
    const amount = text(prose.moneyNamed(rational(piece.from)));
    return { x: piece.from, what, label: words.from(amount, what) };
  });
}

function courseOf(
  { slope, base }: Piece,
  { ceilings }: AwardCurve,
  prose: Prose,
  words: CurveWords,
): string {
  if (!isZero(slope)) return words.ofWhatIsAbove(text(prose.rate(slope)));
  if (isZero(base)) return words.nothing;
  return ceilings.some((ceiling) => equals(ceiling, base))
    ? words.ceiling
    : text(prose.moneyNamed(base));
}
