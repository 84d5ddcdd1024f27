import type { Diagnostic, Fix, Span } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import type { Kind } from "../diagnostics/kinds.ts";
import { kinds } from "../diagnostics/kinds.ts";
import {
  bandsWithoutBase,
  rateWithoutBase,
  unitMismatch,
  wrongUnit,
} from "../diagnostics/messages/units.ts";
import type { Bands, Expression, Unit } from "../model/amount.ts";
import { replacement } from "./choice.ts";
import type { Context } from "./context.ts";
import type { Draft, Flexible, Quantity, Wanted } from "./draft.ts";
import { isRate, kindOf, settled } from "./draft.ts";

/** The expression in the unit that its place wants; reports where it cannot have it. */
export function settle(
  draft: Draft | undefined,
  wanted: Wanted | "date",
  context: Context,
): Expression | undefined {
  if (draft === undefined) return undefined;
  if (draft.kind === "flexible" && wanted !== "date") return draft.as(wanted);
  if (draft.kind === "settled" && isAlike(draft.value.gives, unitOf(wanted))) return draft.value;
  if (draft.kind === "settled" && wanted === "money" && isRate(draft.value)) {
    context.report(diagnose(rateWithoutBase, {}, draft.span));
  } else if (draft.kind === "settled" && wanted === "money" && isBandsOfRates(draft.value)) {
    context.report(bandsAlone(draft.value, draft.span));
  } else {
    const values = { found: kindOf(draft), wanted: wanted === "price" ? "money" : wanted } as const;
    context.report(diagnose(wrongUnit, values, draft.span));
  }
  return undefined;
}

const isBandsOfRates = (value: Expression): value is Bands =>
  value.kind === "bands" && value.parts.every((band) => isRate(band.value));

/** `bands of rent: 50% to 500, 40% above` as an amount: a share of the rent, or slices of it. */
function bandsAlone({ of }: Bands, span: Span): Diagnostic {
  const name = nameOf(of);
  const word = { ...span, end: span.start + "bands".length };
  const fixes = [
    ...(name === undefined ? [] : [brackets(span, `(bands of ${name}: …) of ${name}`, name)]),
    { ...replacement(word, "slices"), label: slices },
  ];
  return diagnose(bandsWithoutBase, { of: name }, span, { fixes });
}

const slices = {
  en: "Each part at its own rate: slices",
  zh: "各段分别适用其比例：slices",
};

function nameOf(value: Expression): string | undefined {
  switch (value.kind) {
    case "fact":
      return value.fact.name;
    case "define":
      return value.define.name;
    default:
      return undefined;
  }
}

const brackets = ({ file, start, end }: Span, reading: string, base: string): Fix => ({
  label: { en: `Write ${reading}`, zh: `写作 ${reading}` },
  edits: [
    { span: { file, start, end: start }, text: "(" },
    { span: { file, start: end, end }, text: `) of ${base}` },
  ],
});

/**
 * What becomes of parts that must share one unit: bare numbers take that of the others. Where all
 * are bare, so is the whole.
 */
export function together(
  drafts: readonly (Draft | undefined)[],
  span: Span,
  context: Context,
  build: (values: readonly Expression[]) => Expression,
): Draft | undefined {
  const parts = quantities(drafts, context);
  const values = parts && inOneUnit(parts, context);
  if (values === "bare") return bareTogether(parts?.filter(isFlexible) ?? [], span, build);
  return values && settled(build(values));
}

/** The parts in the unit that they share; "bare" where none of them has one. */
function inOneUnit(
  parts: readonly Quantity[],
  context: Context,
): readonly Expression[] | "bare" | undefined {
  const unit = sharedUnit(parts, context);
  if (unit === "bare" || unit === undefined) return unit;
  // Beside a percentage, which is at most 100%, a bare 30 was meant as 30%.
  const wanted = parts.some(isSettledRate) ? "rate" : unit;
  return allPresent(parts.map((part) => valueIn(part, wanted)));
}

/** As `inOneUnit`, for parts whose own unit does not matter: bare ones are what they prefer to be. */
export function inSomeUnit(
  parts: readonly Quantity[],
  context: Context,
): readonly Expression[] | undefined {
  const values = inOneUnit(parts, context);
  if (values !== "bare") return values;
  const bare = parts.filter(isFlexible);
  const wanted = preferred(bare);
  return allPresent(bare.map((part) => part.as(wanted)));
}

/** As `together`, of two. */
export function paired(
  drafts: readonly [Draft | undefined, Draft | undefined],
  span: Span,
  context: Context,
  build: (left: Expression, right: Expression) => Expression,
): Draft | undefined {
  return together(drafts, span, context, ([left, right]) => {
    if (left === undefined || right === undefined) throw new Error("A pair has two parts.");
    return build(left, right);
  });
}

/** A flexible draft made of another one, which takes the unit that is asked of the whole. */
export const bareAround = (
  inner: Flexible,
  span: Span,
  build: (value: Expression) => Expression,
): Flexible => ({
  ...inner,
  as: (wanted) => {
    const value = inner.as(wanted);
    return value && build(value);
  },
  span,
});

/** The parts that have units; reports a part that has none, such as a condition or a list. */
export function quantities(
  drafts: readonly (Draft | undefined)[],
  context: Context,
): readonly Quantity[] | undefined {
  const known = allPresent(drafts);
  if (known === undefined) return undefined;
  const strangers = known.filter((draft) => !hasUnit(draft));
  for (const stranger of strangers) {
    const values = { found: kindOf(stranger), wanted: "number" } as const;
    context.report(diagnose(wrongUnit, values, stranger.span));
  }
  return strangers.length === 0 ? known.filter(hasUnit) : undefined;
}

/** A flexible draft of flexible parts, which all take the unit that is asked of the whole. */
function bareTogether(
  parts: readonly Flexible[],
  span: Span,
  build: (values: readonly Expression[]) => Expression,
): Flexible {
  return {
    kind: "flexible",
    literal: parts.every(({ literal }) => literal),
    named: parts.some(({ named }) => named),
    prefers: () => preferred(parts),
    as: (wanted) => {
      const values = allPresent(parts.map((part) => part.as(wanted)));
      return values && build(values);
    },
    span,
  };
}

/** Money where one of them is known to be money elsewhere. */
export const preferred = (parts: readonly Flexible[]): "money" | "number" =>
  parts.some((part) => part.prefers() === "money") ? "money" : "number";

/** What it gives when it is made of these by adding, choosing or taking the larger. */
export function commonUnit(values: readonly Expression[]): Unit | "date" {
  const [first] = values;
  if (first === undefined) return "number";
  if (first.gives === "money" || first.gives === "date") return first.gives;
  return values.every(({ gives }) => gives === "count") ? "count" : "number";
}

/** All of them, or undefined where one is missing. */
export function allPresent<Item>(
  items: readonly (Item | undefined)[],
): readonly Item[] | undefined {
  const present = items.filter((item) => item !== undefined);
  return present.length === items.length ? present : undefined;
}

export function reportMismatch(
  found: { readonly kind: Kind; readonly span: Span },
  beside: { readonly kind: Kind; readonly span: Span },
  context: Context,
): void {
  const message = {
    en: `This is ${kinds[beside.kind].en}.`,
    zh: `此处为${kinds[beside.kind].zh}。`,
  };
  const values = { found: found.kind, beside: beside.kind };
  const related = [{ span: beside.span, message }];
  context.report(diagnose(unitMismatch, values, found.span, { related }));
}

/** Money and dates stand alone; a count is a whole number, so the two mix. */
const isAlike = (a: Unit | "date", b: Unit | "date"): boolean =>
  a === b || (isPlain(a) && isPlain(b));

const isPlain = (unit: Unit | "date"): boolean => unit === "count" || unit === "number";

function unitOf(wanted: Wanted | "date"): Unit | "date" {
  switch (wanted) {
    case "price":
      return "money";
    case "rate":
      return "number";
    default:
      return wanted;
  }
}

const hasUnit = (draft: Draft): draft is Quantity =>
  draft.kind === "settled" || draft.kind === "flexible";

const isSettledRate = (draft: Draft): boolean => draft.kind === "settled" && isRate(draft.value);

const isFlexible = (draft: Draft): draft is Flexible => draft.kind === "flexible";

/** Undefined where they disagree, which it reports at the later part. */
function sharedUnit(
  parts: readonly Quantity[],
  context: Context,
): Unit | "date" | "bare" | undefined {
  const [first, ...others] = parts.filter((part) => part.kind === "settled");
  if (first === undefined) return "bare";
  const unit = first.value.gives;
  const stranger =
    others.find(({ value }) => !isAlike(value.gives, unit)) ??
    (unit === "date" ? parts.find(isFlexible) : undefined);
  if (stranger === undefined) return commonUnit([first, ...others].map(({ value }) => value));
  reportMismatch(placed(stranger), placed(first), context);
  return undefined;
}

const placed = (draft: Draft) => ({ kind: kindOf(draft), span: draft.span });

function valueIn(part: Quantity, unit: Wanted | "date"): Expression | undefined {
  if (part.kind === "settled") return part.value;
  return unit === "date" ? undefined : part.as(unit);
}
