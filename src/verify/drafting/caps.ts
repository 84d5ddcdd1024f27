import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Allowance } from "../../diagnostics/cap-words.ts";
import { capOutOfReach, limitBindsBelowFull } from "../../diagnostics/messages/deep-caps.ts";
import type { Rational } from "../../exact/rational.ts";
import { compare } from "../../exact/rational.ts";
import { allowance, limitRange } from "../../lint/idle/limit.ts";
import type { Cap } from "../../model/cap.ts";
import type { Policy } from "../../model/policy.ts";
import { bindingOf } from "./binding.ts";
import type { Bound, Piece } from "./bound.ts";
import { boundOn } from "./bound.ts";
import type { Outcome, Subject } from "./check.ts";
import { isTold } from "./check.ts";
import { awardsInFull } from "./in-full.ts";
import { claimsTold } from "./told.ts";

/**
 * Caps that can never bind over all the periods they count together, and limits that bind only where
 * awards are not made in full. Of every other cap a sequence of claims is found that it holds back.
 */
export function deadCaps(subject: Subject): Outcome {
  const { policy } = subject;
  const looked = policy.caps.map((cap) => ({ cap, found: lookedAt(cap, subject) }));
  return {
    topic: "caps",
    findings: looked.flatMap(({ found }) => (found.kind === "finding" ? [found.finding] : [])),
    settled: looked.filter(({ found }) => found.kind !== "open").length,
    open: looked.filter(({ found }) => found.kind === "open").map(({ cap }) => cap.id),
  };
}

type Found =
  | { readonly kind: "finding"; readonly finding: Diagnostic }
  | { readonly kind: "binds" | "told" | "open" };

function lookedAt(cap: Cap, subject: Subject): Found {
  const { policy } = subject;
  if (isTold(subject, cap.span, ["cap-never-binds"])) return { kind: "told" };
  const dead = outOfReach(cap, policy);
  if (dead !== undefined) return { kind: "finding", finding: dead };
  if (bindingOf(cap, policy, "full") !== undefined) return { kind: "binds" };
  const below = bindsBelowFull(cap, policy);
  if (below !== undefined) return { kind: "finding", finding: below };
  return { kind: bindingOf(cap, policy, "small") === undefined ? "open" : "binds" };
}

/** That other caps stop every claim first, over all the periods that this one counts together. */
export function outOfReach(cap: Cap, policy: Policy): Diagnostic | undefined {
  const bound = boundOn(cap, policy);
  const { least } = limitRange(cap);
  const allows = allowance(cap, policy);
  if (bound === undefined || least === undefined || allows === undefined) return undefined;
  // A ranking matters even where its cap does not bind: it says who comes first.
  if (compare(bound.total, least) > 0 || cap.ranking !== undefined) return undefined;
  // The cap that an amount `per` something makes says what the text says.
  if (cap.wording === "amount per" || !isStrict(cap, bound, policy)) return undefined;
  const total = quantity(bound.total, cap, policy);
  const by = bound.by.map((piece) => left(piece, cap, policy));
  const related = bound.by.map((piece) => ({ span: piece.cap.span, message: bindsBefore }));
  return diagnose(
    capOutOfReach,
    { allows, total, by: by.filter((one) => one !== undefined) },
    cap.span,
    { related },
  );
}

const bindsBefore = { en: "This binds before it.", zh: "此处先于它起作用。" };

/** Of two caps that make each other superfluous only the later one is. */
const isStrict = (cap: Cap, bound: Bound, policy: Policy): boolean =>
  bound.by.every((piece) => policy.caps.indexOf(piece.cap) < policy.caps.indexOf(cap)) ||
  bound.by.every((piece) => {
    const back = boundOn(piece.cap, policy);
    const { least } = limitRange(piece.cap);
    const isDead = back !== undefined && least !== undefined && compare(back.total, least) <= 0;
    return !isDead;
  });

const quantity = (total: Rational, { limit }: Cap, { currency }: Policy): Allowance =>
  limit.measure === "money"
    ? { measure: "money", amount: total, currency: currency.code }
    : { measure: "awards", count: total };

function left({ cap: other, grants, windows, each }: Piece, cap: Cap, policy: Policy) {
  const allows = allowance(other, policy);
  const total = { n: each.n * BigInt(windows), d: each.d };
  return allows && { allows, grants, windows, total: quantity(total, cap, policy) };
}

/** A limit on the number of awards that small awards reach, and awards in full never. */
function bindsBelowFull(cap: Cap, policy: Policy): Diagnostic | undefined {
  const inFull = awardsInFull(cap, policy);
  const { least } = limitRange(cap);
  const allows = allowance(cap, policy);
  if (inFull === undefined || least === undefined || allows === undefined) return undefined;
  if (compare(inFull.awards, least) > 0) return undefined;
  const played = bindingOf(cap, policy, "small");
  if (played === undefined) return undefined;
  const { by, full, ...rest } = inFull;
  const currency = policy.currency.code;
  const values = {
    allows,
    inFull: { ...rest, full: { amount: full, currency } },
    claims: claimsTold(played, policy),
  };
  const related = by.map(({ span }) => ({ span, message: bindsBefore }));
  return diagnose(limitBindsBelowFull, values, cap.span, { related });
}
