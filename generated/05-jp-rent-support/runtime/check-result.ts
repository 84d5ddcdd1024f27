import { isMinor } from "./minor.ts";
import type { Note, Reason, TraceStep } from "./outcome.ts";
import { fail } from "./problem.ts";
import { exactText, ratio } from "./ratio.ts";
import { isRecord, ownValue, strayKey } from "./read-value.ts";

type Raw = Readonly<Record<string, unknown>>;

/** Checks that this is a result that a claim with the id can have come to, and entered so. */
export function checkResult(raw: unknown, entered: "awarded" | "refused", id: unknown): void {
  if (!isRecord(raw)) return fail("wrong-type", "result", raw, "a record");
  const outcome = outcomeIn(raw, entered);
  const award = awardIn(raw);
  const stray = strayKey(raw, members);
  if (stray !== undefined) fail("unknown-value", stray, raw[stray], members.join(", "));
  if (raw["id"] !== id) fail("unknown-value", "result.id", raw["id"], "the id of its entry");
  if (outcome === "refused" && award !== 0) fail("out-of-range", "award", award, "0");
  const trace = formsIn(raw, "trace", "step", steps);
  checkChain(trace, outcome === "refused" ? undefined : String(award));
  formsIn(raw, "notes", "note", notes);
  checkPayments(ownValue(raw, "payments"), outcome === "refused" ? undefined : award);
  checkReason(ownValue(raw, "by"), outcome, trace.at(-1));
}

const members = ["outcome", "id", "award", "by", "payments", "trace", "notes"];

function outcomeIn({ outcome }: Raw, entered: "awarded" | "refused"): string {
  const possible = entered === "refused" ? ["refused"] : ["granted", "reduced"];
  return typeof outcome === "string" && possible.includes(outcome)
    ? outcome
    : fail("wrong-type", "outcome", outcome, possible.join(", "));
}

function awardIn({ award }: Raw): number {
  if (!isAmount(award)) {
    const isNegative = typeof award === "number" && isMinor(award);
    fail(isNegative ? "negative" : "wrong-type", "award", award, "whole minor units from 0");
  }
  return award;
}

/**
 * Each step begins with what the one before it came to, the last comes to the award: an entry keeps
 * what each came to, and the rest follows from that.
 */
function checkChain(trace: readonly Raw[], award: string | undefined): void {
  trace.forEach(({ step, before }, place) => {
    if ((step === "amount") !== (place === 0)) {
      const expected = place === 0 ? "amount" : "another step";
      fail("unknown-value", `trace[${place}].step`, step, expected);
    }
    const reached = trace[place - 1]?.["after"];
    if (before !== reached) {
      fail("unknown-value", `trace[${place}].before`, before, String(reached));
    }
  });
  const end = trace.at(-1)?.["after"] ?? award;
  if (award !== undefined && end !== award) {
    fail("unknown-value", `trace[${trace.length - 1}].after`, end, award);
  }
}

/** An award is paid in parts that make it up; of a refused claim there are none. */
function checkPayments(payments: unknown, award: number | undefined): void {
  if (award === undefined) {
    if (payments !== undefined) fail("unknown-value", "payments", payments, "nothing");
    return;
  }
  let rest = award;
  listIn(payments, "payments").forEach((part, place) => {
    if (!isAmount(part)) fail("wrong-type", `payments[${place}]`, part, "whole minor units from 0");
    rest -= part;
  });
  const isWhole = rest === 0 && !isEmpty(payments);
  if (!isWhole) fail("unknown-value", "payments", payments, `parts of ${award}`);
}

const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0;

/** What is granted has no reason; nothing but a cap reduces, pro rata or by itself. */
function checkReason(by: unknown, outcome: string, last: Raw | undefined): void {
  if (outcome === "granted") {
    if (by !== undefined) fail("unknown-value", "by", by, "nothing");
    return;
  }
  const { kind, floor } = checkForm(by, "kind", reasons, () => "by");
  if (outcome === "reduced" && kind !== "cap") fail("unknown-value", "by.kind", kind, "cap");
  if (kind !== "nothing below") return;
  const isLast = last?.["step"] === kind && last["floor"] === floor;
  if (!isLast) fail("unknown-value", "by.floor", floor, "that of the last step");
}

/** What must stand there, beside what says what it is: the names, and how each is tested. */
type Form = readonly (readonly [member: string, isRight: (value: unknown) => boolean])[];
type Forms = Readonly<Record<string, Form>>;

function formsIn(result: Raw, list: string, tag: string, forms: Forms): readonly Raw[] {
  return listIn(result[list], list).map((one, place) =>
    checkForm(one, tag, forms, () => `${list}[${place}]`),
  );
}

const listIn = (raw: unknown, name: string): readonly unknown[] =>
  Array.isArray(raw) ? raw : fail("wrong-type", name, raw, "a list");

/** `name` is worked out only where something is wrong. */
function checkForm(raw: unknown, tag: string, forms: Forms, name: () => string): Raw {
  if (!isRecord(raw)) return fail("wrong-type", name(), raw, "a record");
  const kind = raw[tag];
  const form = typeof kind === "string" && Object.hasOwn(forms, kind) ? forms[kind] : undefined;
  if (form === undefined) {
    return fail("unknown-value", `${name()}.${tag}`, kind, Object.keys(forms).join(", "));
  }
  for (const [member, isRight] of form) {
    const value = ownValue(raw, member);
    if (!isRight(value)) fail("wrong-type", `${name()}.${member}`, value, "as an entry records it");
  }
  if (Object.keys(raw).length > form.length + 1) {
    const stray = strayKey(raw, [tag, ...form.map(([member]) => member)]);
    if (stray !== undefined) fail("unknown-value", `${name()}.${stray}`, raw[stray], "nothing");
  }
  return raw;
}

const isAmount = (value: unknown): value is number =>
  typeof value === "number" && isMinor(value) && value >= 0;

const isText = (value: unknown): boolean => typeof value === "string";

/** "7", "-3/2": as traces give exact amounts. */
const isExact = (value: unknown): boolean =>
  typeof value === "string" && (wholeForm.test(value) || isFraction(value));

const wholeForm = /^(?:0|-?[1-9]\d*)$/;

const fractionForm = /^(-?[1-9]\d*)\/([1-9]\d*)$/;

function isFraction(text: string): boolean {
  const [, n = "", d = ""] = fractionForm.exec(text) ?? [];
  if (n.length > mostDigits || d.length > mostDigits) {
    return exactText(ratio(BigInt(n), BigInt(d))) === text;
  }
  return Number(d) > 1 && isInLowestTerms(Number(n), Number(d));
}

/** As many as a number surely holds. */
const mostDigits = 15;

function isInLowestTerms(n: number, d: number): boolean {
  let [x, y] = [Math.abs(n), d];
  while (y !== 0) [x, y] = [y, x % y];
  return x === 1;
}

const cap = ["cap", isText] as const;
const change: Form = [
  ["before", isExact],
  ["after", isExact],
];
const capStep: Form = [cap, ...change, ["limit", isExact], ["used", isExact], ["room", isExact]];
const excess: Form = [cap, ["by", isExact]];

const steps: Readonly<Record<TraceStep["step"], Form>> = {
  amount: [["after", isExact]],
  less: [...change, ["less", isExact]],
  "at least": [...change, ["floor", isExact]],
  rounded: change,
  "earlier amounts": [...change, ["earlier", isExact]],
  decided: [...change, ["decided", isExact]],
  cap: capStep,
  "pro rata": [...capStep, ["sum", isExact]],
  "nothing below": [...change, ["floor", isExact]],
};

const notes: Readonly<Record<Note["note"], Form>> = {
  "above the usual maximum": excess,
  over: excess,
  "decision cut to the bound": [
    ["decided", isExact],
    ["bound", isExact],
  ],
  "value changed": [
    ["fact", isText],
    ["before", isText],
    ["after", isText],
  ],
};

const reasons: Readonly<Record<Reason["kind"], Form>> = {
  "amount is 0": [],
  "not in force": [],
  "outside window": [],
  condition: [["condition", isText]],
  cap: [cap],
  "less favourable": [cap],
  "nothing below": [["floor", isExact]],
};
