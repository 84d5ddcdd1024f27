/**
 * That no cap is exceeded, in random sequences of claims, by adding up: run it with vitest.
 * Written by Edict from the policy computeVoucher; change the policy, not this file.
 */
import { expect, test } from "vitest";
import { openUntypedLedger } from "./evaluator.ts";
import type { Entry } from "./evaluator.ts";

interface Subject {
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

const datedBy = "applied";

/** What claims are drawn from: values around every figure, dates around every edge. */
const subjects: readonly Subject[] = [
  {
    grant: "computeVoucher",
    facts: {
      enterprise: ["A", "B", "C"],
      computeSpend: [
        "6000000.00",
        "5999999.99",
        "6000000.01",
        "20000000.00",
        "19999999.99",
        "20000000.01",
        "1.00",
        "0.99",
        "1.01",
        "0.00",
      ],
    },
    decided: [],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
];

/** Amounts in minor units. */
const caps: readonly Cap[] = [
  {
    ...{
      id: "computeVoucher.cap1",
      measure: "money",
      scope: ["enterprise"],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["computeVoucher"],
      counts: ["computeVoucher"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 600000000,
  } as const,
];

/** A small generator of random numbers (mulberry32), so that a seed gives the same claims everywhere. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Random = ReturnType<typeof randomFrom>;

/** One of a list; the first ones more often. */
function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[random(3) === 0 ? random(list.length) : random(Math.min(2, list.length))];
}

function drawClaim(subject: Subject, random: Random): Record<string, unknown> {
  const claim: Record<string, unknown> = { grant: subject.grant };
  for (const [fact, values] of Object.entries(subject.facts)) claim[fact] = pick(values, random);
  if (subject.decided.length > 0) claim["decided"] = pick(subject.decided, random);
  claim[datedBy] = pick(subject.dates, random);
  return claim;
}

interface Award {
  readonly id: string;
  readonly grant: string;
  readonly date: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly amount: number;
  reversed: number;
  clawedBack: number;
  isCompleted: boolean;
}

const left = ({ amount, reversed }: Award): number => amount - reversed;

/** The awards in the order of entry; after each, no cap that binds it may count more than its amount. */
function overruns(entries: Iterable<Entry>): readonly string[] {
  const awards: Award[] = [];
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.entry === "awarded") {
      const facts: Readonly<Record<string, unknown>> = entry.facts;
      const award: Award = {
        id: entry.id,
        grant: entry.grant,
        date: String(facts[datedBy]),
        facts,
        amount: entry.result.award,
        reversed: 0,
        clawedBack: 0,
        isCompleted: false,
      };
      awards.push(award);
      if (award.amount < 0) found.push(`${award.id} is negative`);
      if (award.amount > 0) found.push(...overrunsOf(award, awards));
    } else if ("claim" in entry) {
      const award = awards.find(({ id }) => id === entry.claim);
      if (award === undefined) found.push(`${entry.id} is upon no award`);
      else if (entry.entry === "completed") award.isCompleted = true;
      else if (entry.entry === "reversed") award.reversed += entry.amount ?? 0;
      else if (entry.entry === "clawed back") award.clawedBack += entry.amount ?? 0;
    }
  }
  return found;
}

function overrunsOf(award: Award, awards: readonly Award[]): readonly string[] {
  return caps
    .filter((cap) => cap.binds.includes(award.grant))
    .filter((cap) => cap.from <= award.date && award.date <= cap.until)
    .flatMap((cap) => {
      const limit = cap.limit(award.facts, award.date);
      const total = totalOf(cap, award, awards);
      return total > limit ? [`${award.id} takes ${cap.id} to ${total} of ${limit}`] : [];
    });
}

/** What the cap counts in the fullest window that contains the award. */
function totalOf(cap: Cap, award: Award, awards: readonly Award[]): number {
  const same = awards
    .filter(({ grant }) => cap.counts.includes(grant))
    .filter((other) =>
      cap.scope === "claim"
        ? other === award
        : cap.scope.every((fact) => other.facts[fact] === award.facts[fact]),
    )
    .filter((other) => weight(cap, other) > 0);
  if (cap.measure === "consecutive years") return runAround(award, same);
  const starts = [award, ...same].map(({ date }) => startOf(cap.period, date));
  const totals = starts
    .map((start) => (date: string) => start <= date && date < endOf(cap.period, start))
    .filter((isIn) => isIn(award.date))
    .map((isIn) =>
      same.filter(({ date }) => isIn(date)).reduce((sum, one) => sum + weight(cap, one), 0),
    );
  return Math.max(...totals);
}

function weight({ measure }: Cap, award: Award): number {
  if (measure === "money") return left(award);
  if (measure !== "open awards") return left(award) > 0 ? 1 : 0;
  return !award.isCompleted && award.clawedBack < left(award) ? 1 : 0;
}

function runAround({ date }: Award, awards: readonly Award[]): number {
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  const years = new Set(awards.map((award) => yearOf(award.date)));
  let [first, last] = [yearOf(date), yearOf(date)];
  while (years.has(first - 1)) first -= 1;
  while (years.has(last + 1)) last += 1;
  return last - first + 1;
}

/** The first day of the window that a date opens, or of the part of the calendar that it lies in. */
function startOf(period: Period, date: string): string {
  if (period.kind === "lifetime") return "0000-00-00";
  if (period.kind === "rolling") return date;
  if (period.kind === "calendar" && period.months < 12) {
    const month = Number(date.slice(5, 7));
    const first = month - ((month - 1) % period.months);
    return `${date.slice(0, 5)}${String(first).padStart(2, "0")}-01`;
  }
  const year = Number(date.slice(0, 4));
  const starts = fiscalStart(year, period.from);
  return date < starts ? fiscalStart(year - 1, period.from) : starts;
}

/** The first day after a window. */
function endOf(period: Period, start: string): string {
  switch (period.kind) {
    case "lifetime":
      return "9999-99-99";
    case "calendar":
      return period.months < 12
        ? moved(start, period.months, "months")
        : fiscalStart(Number(start.slice(0, 4)) + 1, period.from);
    case "fiscal window":
      return fiscalStart(Number(start.slice(0, 4)) + period.years, period.from);
    case "rolling":
      return moved(start, period.count, period.unit);
  }
}

/** A year that starts on 29 February starts on the 28th in a common year. */
function fiscalStart(year: number, day: string): string {
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${String(year).padStart(4, "0")}-${day === "02-29" && !isLeap ? "02-28" : day}`;
}

/** The same day of the month, or its last day. */
function moved(date: string, count: number, unit: "years" | "months" | "days"): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  if (unit === "days") return dayText(new Date(Date.UTC(year, month - 1, day + count)));
  const months = month - 1 + count * (unit === "years" ? 12 : 1);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return dayText(new Date(Date.UTC(year, months, Math.min(day, last))));
}

const dayText = (date: Date): string => date.toISOString().slice(0, 10);

function play(seed: number): readonly string[] {
  const random = randomFrom(seed);
  const ledger = openUntypedLedger();
  const claim = (id: number): Record<string, unknown> => {
    const subject = subjects[random(subjects.length)];
    return subject === undefined ? {} : { ...drawClaim(subject, random), id: String(id) };
  };
  for (let step = 1; step <= 40; step += 1) {
    const kind = random(10);
    const of = String(1 + random(step));
    if (kind === 0) ledger.reverse(of);
    else if (kind === 1) ledger.clawback(of);
    else if (kind === 2) ledger.complete(of);
    else if (kind === 3) ledger.submitRound([claim(step), claim(step + 100), claim(step + 200)]);
    else ledger.submit(claim(step));
  }
  expect([...openUntypedLedger(ledger.entries()).entries()]).toEqual([...ledger.entries()]);
  return overruns(ledger.entries());
}

test("no award takes a cap over its amount", { timeout: 60_000 }, () => {
  for (let seed = 1; seed <= 100; seed += 1) expect(play(seed), `seed ${seed}`).toEqual([]);
});
