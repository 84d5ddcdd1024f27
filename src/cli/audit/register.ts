import fs from "node:fs";
import type { Item } from "../../batch/item.ts";
import { shapeOf } from "../../batch/item.ts";
import { entriesIn } from "../../batch/journal-entry.ts";
import { readHeader, textIn } from "../../batch/journal-header.ts";
import * as journalProblems from "../../batch/journal-problems.ts";
import { lines } from "../../batch/journal-reader.ts";
import { Rounds } from "../../batch/rounds.ts";
import type { Texts } from "../../diagnostics/message.ts";
import type { Claim } from "../../model/claim.ts";
import type { Policy } from "../../model/policy.ts";
import type { Group } from "../../verify/recompute.ts";
import type { RegisterRow, Unread } from "../../verify/register.ts";
import { readRegister } from "../../verify/register.ts";
import { reaching } from "../files.ts";
import { fileProblem, Problem } from "../problem.ts";
import { openInput } from "../run/input.ts";
import { openClaims } from "../run/open-claims.ts";
import { roundAgainText } from "../run/round-again.ts";

/** A register to be audited: entries in the order of entry, those of a round together. */
export interface Awards {
  readonly groups: readonly Group[];
  /** The line on which each entry stands, in their order. */
  readonly lines: readonly number[];
  /** Rows of a register from elsewhere that cannot be entries. */
  readonly unread: readonly Unread[];
  /** Rows that cannot even be read. */
  readonly bad: readonly { readonly line: number; readonly problem: Texts }[];
  /** What looks wrong, and is audited all the same. */
  readonly warnings: readonly Texts[];
}

/** Reads a ledger of ours, or a CSV or JSONL file of awards from elsewhere, whichever it is. */
export async function openAwards(
  path: string,
  policy: Policy,
): Promise<Awards | readonly Problem[]> {
  const isOurs = path !== "-" && reaching(path, () => startsAsLedger(path));
  if (isOurs instanceof Problem) return [isOurs];
  if (!isOurs) return awardsFromElsewhere(path, policy);
  const awards = reaching(path, () => ownLedger(path, policy));
  return awards instanceof Problem ? [awards] : awards;
}

function startsAsLedger(path: string): boolean {
  const file = fs.openSync(path, "r");
  const bytes = Buffer.alloc(64);
  const start = bytes.toString("utf8", 0, fs.readSync(file, bytes, 0, bytes.length, 0));
  fs.closeSync(file);
  return /^\ufeff?\{\s*"ledger"/.test(start);
}

/** Nothing is mended: a last line that a crash tore was never reported, and is left out. */
function ownLedger(path: string, { name, currency }: Policy): Awards | Problem {
  const file = fs.openSync(path, "r");
  try {
    const header = readHeader(file, { policy: name, currency: currency.code });
    if (header !== "none" && "en" in header) return fileProblem(path, header);
    const groups: Group[] = [];
    const places: number[] = [];
    let number = 1;
    for (const { bytes, isEnded } of header === "none" ? [] : lines(file, header.start)) {
      number += 1;
      const value = parsed(bytes);
      if (textIn(value) !== undefined) continue;
      const entries = entriesIn(value);
      if (entries === undefined) {
        if (isEnded) return fileProblem(path, journalProblems.damaged(number));
        continue;
      }
      groups.push(entries);
      places.push(...entries.map(() => number));
    }
    return { groups, lines: places, unread: [], bad: [], warnings: [] };
  } finally {
    fs.closeSync(file);
  }
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString("utf8"));
  } catch {
    return undefined;
  }
}

async function awardsFromElsewhere(
  path: string,
  policy: Policy,
): Promise<Awards | readonly Problem[]> {
  const input = openInput(path);
  if (input instanceof Problem) return [input];
  const shape = shapeOf(policy);
  // The word `award` is one of the language, so no fact can be called so.
  const withAward = { ...shape, facts: new Set([...shape.facts, awardColumn]) };
  const claims = await openClaims(input, withAward, () => undefined);
  if (!("pieces" in claims)) return claims;
  const items: Item[] = [];
  for await (const piece of claims.pieces) {
    if (piece instanceof Problem) return [piece];
    items.push(...piece);
  }
  if (lacksAwards(items)) return [fileProblem(path, noAwards)];
  const bad = items.flatMap((item) => (item.kind === "bad" ? [item] : []));
  const rounds = new Rounds();
  const warnings = items.flatMap((item) => {
    const again = rounds.again(item);
    return again === undefined ? [] : [roundAgainText(again)];
  });
  return { ...readRegister(policy, items.flatMap(rowOf)), bad, warnings };
}

const awardColumn = "award";

/** Told once, rather than of every row. What was decided stands for the award where it is given. */
function lacksAwards(items: readonly Item[]): boolean {
  const claims = items.flatMap((item) => (item.kind === "claim" ? [item.claim] : []));
  const isWithout = ({ award, decided }: Claim): boolean => (award ?? decided) === undefined;
  return claims.length > 0 && claims.every(isWithout);
}

const noAwards: Texts = {
  en: "none of its claims says what was awarded; add the column award, with 0 for a refusal",
  zh: "没有一条申请写明资助额；请增加award列，未予资助的写0",
};

function rowOf(item: Item): readonly RegisterRow[] {
  switch (item.kind) {
    case "claim": {
      const { award, ...claim } = item.claim;
      return [{ kind: "claim", line: item.line, round: item.round, claim, award }];
    }
    case "event":
      return [{ kind: "event", line: item.line, event: item.event }];
    case "bad":
      return [];
  }
}
