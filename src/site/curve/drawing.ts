import { ceil, compare, divide, multiply, rational, zero } from "../../exact/rational.ts";
import type { Rational } from "../../exact/rational.ts";
import { text } from "../../prose/phrase.ts";
import type { Prose } from "../../prose/renderer.ts";
import { htmlText, lines } from "../html.ts";
import type { AwardCurve } from "./award.ts";
import type { Kink } from "./kinks.ts";
import { onLine, valueAt } from "./piecewise.ts";
import { amountMarks, marks } from "./scale.ts";

/** What a drawing needs to be named and described, as plain text. */
export interface Captions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly prose: Prose;
}

const width = 480;
const height = 300;
const ground = 262;
const top = 26;

/** The award against the amount, as an image of lines and texts, coloured by the style sheet. */
export function drawing(
  curve: AwardCurve,
  kinks: readonly Kink[],
  { id, title, description, prose }: Captions,
): string {
  const scales = scalesFor(curve, kinks);
  return lines(
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-description">`,
    `<title id="${id}-title">${htmlText(title)}</title>`,
    `<desc id="${id}-description">${htmlText(description)}</desc>`,
    ...scales.ys.map((y) => gridLine(y, scales, prose)),
    ...scales.xs.map((x) => xMark(x, scales, prose)),
    `<path class="award" d="${path(curve, scales)}"/>`,
    ...kinkLabels(curve, kinks, scales),
    "</svg>",
  );
}

/** The marks of both axes, which end at the last ones. */
interface Scales {
  readonly xs: readonly bigint[];
  readonly ys: readonly bigint[];
  readonly right: bigint;
  readonly high: bigint;
}

function scalesFor(curve: AwardCurve, kinks: readonly Kink[]): Scales {
  const xs = amountMarks(kinks.at(-1)?.x ?? 0n);
  const right = xs.at(-1) ?? 1n;
  const ys = marks(ceil(highest(curve, right)) || 1n, 4);
  return { xs, ys, right, high: ys.at(-1) ?? 1n };
}

const highest = ({ award }: AwardCurve, right: bigint): Rational =>
  award
    .filter(({ from }) => from <= right)
    .flatMap((piece, place) => {
      const next = award[place + 1]?.from ?? right;
      return [onLine(piece, piece.from), onLine(piece, next < right ? next : right)];
    })
    .reduce((a, b) => (compare(b, a) > 0 ? b : a), zero);

const left = 4;
const span = width - 2 * left;

const xOf = (x: bigint, { right }: Scales): string =>
  decimal(multiply(divide(rational(x), rational(right)), rational(span)), left);

const yOf = (y: Rational, { high }: Scales): string =>
  decimal(multiply(divide(y, rational(high)), rational(top - ground)), ground);

/** To a tenth of a unit of the drawing, which nobody can see; the same on every machine. */
function decimal(value: Rational, from: number): string {
  const tenths = (value.n * 10n) / value.d + BigInt(from * 10);
  return String(Number(tenths) / 10);
}

function gridLine(y: bigint, scales: Scales, prose: Prose): string {
  const at = yOf(rational(y), scales);
  const label = y === 0n ? "" : text(prose.moneyNamed(rational(y)));
  return lines(
    `<line class="${y === 0n ? "axis" : "grid"}" x1="${left}" x2="${width - left}" y1="${at}" y2="${at}"/>`,
    label === ""
      ? ""
      : `<text class="mark" x="${left}" y="${Number(at) - 5}">${htmlText(label)}</text>`,
  );
}

function xMark(x: bigint, scales: Scales, prose: Prose): string {
  const at = xOf(x, scales);
  const anchor = x === 0n ? "start" : x === scales.right ? "end" : "middle";
  return `<text class="mark" x="${at}" y="${ground + 22}" text-anchor="${anchor}">${htmlText(text(prose.moneyNamed(rational(x))))}</text>`;
}

function path({ award }: AwardCurve, scales: Scales): string {
  const shown = award.filter(({ from }) => from < scales.right);
  return shown
    .flatMap((piece, place) => {
      const next = shown[place + 1]?.from ?? scales.right;
      const start = `${xOf(piece.from, scales)} ${yOf(onLine(piece, piece.from), scales)}`;
      const end = `${xOf(next, scales)} ${yOf(onLine(piece, next), scales)}`;
      return [place === 0 ? `M${start}` : `L${start}`, `L${end}`];
    })
    .join(" ");
}

/** A point and a dotted line to the axis at every kink; words where there is room for them. */
function kinkLabels(curve: AwardCurve, kinks: readonly Kink[], scales: Scales): readonly string[] {
  const isRoomy = kinks.length <= mostLabels;
  // From the right, where the highest stand, down to the left.
  const { labels } = kinks.reduceRight<{ readonly labels: string; readonly last: number }>(
    ({ labels: others, last }, kink) => {
      const at = Math.max(labelHeight(kink, curve, scales), last + lineHeight);
      return { labels: lines(others, label(kink.label, at)), last: at };
    },
    { labels: "", last: 0 },
  );
  return [...kinks.map((kink) => point(kink, curve, scales)), isRoomy ? labels : ""];
}

/** More than these would cover one another; the table has them all. */
const mostLabels = 4;
const lineHeight = 19;

function point({ x: amount }: Kink, { award }: AwardCurve, scales: Scales): string {
  const [x, y] = [xOf(amount, scales), yOf(valueAt(award, amount), scales)];
  return lines(
    `<line class="drop" x1="${x}" x2="${x}" y1="${y}" y2="${ground}"/>`,
    `<circle class="kink" cx="${x}" cy="${y}" r="4.5"/>`,
  );
}

/**
 * Below the curve where the label begins, at the right, since a curve that flattens leaves room
 * there; and below its own point.
 */
function labelHeight({ x, label: said }: Kink, { award }: AwardCurve, scales: Scales): number {
  const start = Math.max(0, width - left - widthOf(said) - left);
  const amount = (scales.right * BigInt(start)) / BigInt(span);
  const curveThere = Number(yOf(valueAt(award, amount), scales));
  const own = Number(yOf(valueAt(award, x), scales));
  return Math.min(Math.max(curveThere + 20, own + 22), ground - 8);
}

/** As wide as the widest of system fonts sets it: a Chinese character is as wide as it is high. */
const widthOf = (said: string): number =>
  said.length * 8 + (said.match(/[\u2E80-\uFFEF]/g)?.length ?? 0) * 6;

const label = (said: string, at: number): string =>
  `<text class="label" x="${width - left}" y="${at}" text-anchor="end">${htmlText(said)}</text>`;
