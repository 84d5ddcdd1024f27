import { formatDecimal, isFiniteDecimal, parseDecimal } from "../../src/exact/decimal.ts";
import type { Rational } from "../../src/exact/rational.ts";
import { add, divide, equals, rational, roundTo } from "../../src/exact/rational.ts";
import { quantityOf } from "../../src/interpret/facts.ts";
import { room } from "../../src/interpret/interpret.ts";
import type { Result } from "../../src/model/outcome.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { Json } from "./case.ts";
import { isFields, isList } from "./case.ts";
import type { Figure } from "./figures.ts";
import { defineFor, inMajor } from "./figures.ts";
import type { Heard } from "./performance.ts";
import type { At, Place, Places } from "./play.ts";

/** An expected figure that the policy does not give, or gives otherwise. */
export interface Difference {
  /** As "levy.A", or "allowed.2". */
  readonly figure: string;
  readonly expected: Json;
  readonly found: string;
}

/** How every expected figure of a case compares with what is read from its place. */
export function differences(
  policy: Policy,
  heard: readonly Heard[],
  expected: Json,
  places: Places,
): readonly Difference[] {
  return leaves(expected, places, []).flatMap(({ figure, value, place }) => {
    const told = (found: string): Difference => ({ figure, expected: value, found });
    if (value === null) return [told("the corpus leaves it open")];
    if (place === undefined) return [told("the adapter names no place for it")];
    const found = read(place, value, policy, heard);
    const wanted = place.place === "rounded down" ? cutOff(value, policy) : value;
    return agrees(wanted, found) ? [] : [told(written(found))];
  });
}

interface Leaf {
  readonly figure: string;
  readonly value: string | number | boolean | null;
  readonly place: Place | undefined;
}

/** The single figures of an expectation, each with the place that stands where it stands. */
function leaves(
  expected: Json,
  places: Places | undefined,
  path: readonly string[],
): readonly Leaf[] {
  if (!isList(expected) && !isFields(expected)) {
    return [
      { figure: path.join("."), value: expected, place: isPlace(places) ? places : undefined },
    ];
  }
  return Object.entries(expected).flatMap(([name, value]) =>
    leaves(value, within(places, name), [...path, name]),
  );
}

function within(places: Places | undefined, name: string): Places | undefined {
  if (places === undefined || isPlace(places)) return undefined;
  return new Map<string, Places>(Object.entries(places)).get(name);
}

const isPlace = (places: Places | undefined): places is Place =>
  places !== undefined && "place" in places && typeof places.place === "string";

function read(
  place: Place,
  expected: string | number | boolean,
  policy: Policy,
  heard: readonly Heard[],
): Figure {
  switch (place.place) {
    case "award":
      return inMajor(rational(awarded(resultOf(at(heard, place.at)))), policy);
    case "at most":
      return inMajor(rational(bound(resultOf(at(heard, place.at)))), policy);
    case "granted":
      return awarded(resultOf(at(heard, place.at))) > 0;
    case "valid":
      return resultOf(at(heard, place.at)).outcome !== "error";
    case "payment":
      return inMajor(rational(paid(resultOf(at(heard, place.at)), place.part)), policy);
    case "define": {
      const { before, facts } = at(heard, place.at);
      return defineFor(policy, before, facts, place.name);
    }
    case "counted":
      return inMajor(countedBy(place.cap, policy, at(heard, place.at)), policy);
    case "all awards":
      return inMajor(
        rational(heard.map(resultOf).reduce((sum, result) => sum + BigInt(awarded(result)), 0n)),
        policy,
      );
    case "printed":
      return asPrinted(read(place.of, expected, policy, heard), String(expected));
    case "rounded down":
      return read(place.of, expected, policy, heard);
  }
}

function at(heard: readonly Heard[], which: At): Heard {
  const found = which === "last" ? heard.at(-1) : heard[which];
  if (found === undefined) throw new Error(`There is no claim ${which}.`);
  return found;
}

function resultOf({ result }: Heard): Result {
  if (result === undefined) throw new Error("Nobody claims with these facts.");
  return result;
}

function awarded(result: Result): number {
  if (result.outcome === "undecided") throw new Error("The claim waits for a decision.");
  if (result.outcome === "error") throw new Error(JSON.stringify(result.error));
  return result.award;
}

/** What the cap held before the claim, and what the claim was worked out at. */
function countedBy(cap: string, policy: Policy, one: Heard): Rational {
  const { grant: _, id: __, decided: ___, ...facts } = one.facts;
  const found = room(policy, one.before, cap, facts);
  if (found === undefined || "outcome" in found) throw new Error(`"${cap}" counts nothing here.`);
  const result = resultOf(one);
  const steps = "trace" in result ? result.trace : [];
  const worked = steps.find(({ step }) => step === "amount")?.after ?? String(awarded(result));
  return add(quantityOf(found.used), quantityOf(worked));
}

const bound = (result: Result): number =>
  result.outcome === "undecided" ? result.atMost : awarded(result);

function paid(result: Result, part: number): number {
  const payments = "payments" in result ? result.payments : [];
  const found = payments[part];
  if (found === undefined) throw new Error(`There is no payment ${part}.`);
  return found;
}

/** Rounded half up to the decimals with which the corpus prints the figure. */
function asPrinted(figure: Figure, expected: string): Figure {
  if (typeof figure !== "object") return figure;
  const [, decimals = ""] = expected.split(".");
  return roundTo(figure, "half up", rational(1n, 10n ** BigInt(decimals.length)));
}

/** An exact figure without what lies below the minor unit. */
function cutOff(expected: string | number | boolean, { currency }: Policy): string {
  const exact = fraction(String(expected));
  if (exact === undefined) throw new Error(`${expected} is no figure.`);
  return formatDecimal(roundTo(exact, "down", rational(1n, 10n ** BigInt(currency.decimals))));
}

function agrees(expected: string | number | boolean, found: Figure): boolean {
  if (typeof found !== "object") return expected === found;
  const value = typeof expected === "boolean" ? undefined : fraction(String(expected));
  return value !== undefined && equals(value, found);
}

/** A decimal, or a fraction as "10000000/3". */
function fraction(text: string): Rational | undefined {
  const [above, below] = text.split("/").map(parseDecimal);
  if (above === undefined || !text.includes("/")) return above;
  return below && divide(above, below);
}

function written(figure: Figure): string {
  if (typeof figure !== "object") return String(figure);
  return isFiniteDecimal(figure) ? formatDecimal(figure) : `${figure.n}/${figure.d}`;
}
