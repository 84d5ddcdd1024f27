import type { Answer } from "../../batch/desk.ts";
import { textIn } from "../../batch/item.ts";
import type { EventEntered, EventResult, Minor, Result } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import type { Language } from "../../model/text.ts";
import { csvCell } from "./csv-cell.ts";
import { Teller } from "./teller.ts";

/** How answers are written: a line for each row, in the order of the rows. */
export interface Report {
  /** What stands before the first answer. */
  readonly head: string;
  readonly line: (answer: Answer) => string;
}

export interface ReportOptions {
  readonly format: "csv" | "jsonl";
  readonly language: Language;
  /** Whether the reason tells every step. */
  readonly explain: boolean;
  /** Whether a byte order mark stands first, by which Excel knows that a file is UTF-8. */
  readonly mark: boolean;
}

export function reportOf(policy: Policy, options: ReportOptions): Report {
  const { format, language, explain, mark } = options;
  const teller = new Teller(policy, { language, explain });
  const money = moneyWriter(policy.currency.decimals);
  const row = (answer: Answer): Row => rowOf(answer, teller, money);
  if (format === "jsonl") {
    const record = (answer: Answer): object => ({ ...row(answer), ...details(answer, money) });
    return { head: "", line: (answer) => `${JSON.stringify(record(answer))}\n` };
  }
  return { head: `${mark ? "\ufeff" : ""}${head}`, line: (answer) => csvLine(row(answer)) };
}

const head = "id,grant,outcome,award,reason\n";

/** Neither an outcome nor an amount needs quotation marks. */
const csvLine = ({ id, grant, outcome, award, reason }: Row): string =>
  `${csvCell(id)},${csvCell(grant)},${outcome},${award},${csvCell(reason)}\n`;

interface Row {
  readonly line: number;
  readonly id: string;
  readonly grant: string;
  readonly outcome: Result["outcome"] | EventResult["outcome"];
  readonly award: string;
  readonly reason: string;
}

type WriteMoney = (minor: Minor) => string;

function rowOf(answer: Answer, teller: Teller, money: WriteMoney): Row {
  const reason = teller.reason(answer);
  const { line } = answer.item;
  switch (answer.kind) {
    case "claim": {
      const { item, result } = answer;
      const id = result.id ?? textIn(item, "id");
      const award = awardOf(result, money);
      const grant = textIn(item, "grant");
      return { line, id, grant, outcome: result.outcome, award, reason };
    }
    case "granted": {
      const { item, id } = answer;
      const grant = textIn(item, "grant");
      return { line, id, grant, outcome: "granted", award: money(answer.award), reason };
    }
    case "event": {
      const { event } = answer.item;
      const { outcome } = answer.result;
      return { line, id: event.id ?? event.claim, grant: "", outcome, award: "", reason };
    }
    case "bad": {
      const { id, grant } = answer.item;
      return { line, id, grant, outcome: "error", award: "", reason };
    }
  }
}

/** Empty where nothing was decided. */
function awardOf(result: Result, money: WriteMoney): string {
  switch (result.outcome) {
    case "granted":
    case "reduced":
    case "refused":
      return money(result.award);
    case "undecided":
    case "error":
      return "";
  }
}

/** What a line of JSON has beside the columns. Amounts in the trace are exact, in minor units. */
function details(answer: Answer, money: WriteMoney): object {
  switch (answer.kind) {
    case "claim":
      return claimDetails(answer.result, money);
    case "granted":
      return claimDetails(answer.result(), money);
    case "event":
      return answer.result.outcome === "error"
        ? { error: answer.result.error }
        : entered(answer.result, money);
    case "bad":
      return {};
  }
}

const entered = ({ entry, amount }: EventEntered, money: WriteMoney): object =>
  amount === undefined ? { entry } : { entry, amount: money(amount) };

function claimDetails(result: Result, money: WriteMoney): object {
  switch (result.outcome) {
    case "granted":
    case "reduced": {
      const { by, payments, trace, notes } = result;
      return { by, payments: payments.map(money), trace, notes };
    }
    case "refused": {
      const { by, trace, notes } = result;
      return { by, trace, notes };
    }
    case "undecided": {
      const { atMost, by, trace, notes } = result;
      return { atMost: money(atMost), by, trace, notes };
    }
    case "error":
      return { error: result.error };
  }
}

/** Awards are never negative. */
function moneyWriter(decimals: number): WriteMoney {
  if (decimals === 0) return String;
  return (minor) => {
    const digits = String(minor).padStart(decimals + 1, "0");
    return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  };
}
