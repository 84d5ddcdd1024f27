import fs from "node:fs";
import type { Texts } from "../diagnostics/message.ts";
import * as problems from "./journal-problems.ts";
import { isRecord } from "./record.ts";

/** Whose ledger a file holds. */
export interface LedgerIdentity {
  readonly policy: string;
  readonly currency: string;
}

/** With a digest of the text by which the policy decides now. */
export interface LedgerOwner extends LedgerIdentity {
  readonly text: string;
}

/** What the first line of a ledger file says. */
export interface Header {
  /** Where the entries start. */
  readonly start: number;
  /** The digest of the text with which it was begun; a file from before may have none. */
  readonly text: string | undefined;
}

const version = 1;

/** {"ledger":"Edict","version":1,"policy":"…","currency":"CNY","text":"sha256-…"} */
export const headerOf = ({ policy, currency, text }: LedgerOwner): Buffer =>
  Buffer.from(`${JSON.stringify({ ledger: "Edict", version, policy, currency, text })}\n`);

/**
 * "none" for an empty file, or one whose first line a crash cut off. A text says why this is not the
 * ledger that is wanted.
 */
export function readHeader(file: number, identity: LedgerIdentity): Header | "none" | Texts {
  const bytes = Buffer.alloc(longestHeader);
  const read = bytes.subarray(0, fs.readSync(file, bytes, 0, longestHeader, 0));
  // Some editors put a mark in front when they save.
  const mark = read.subarray(0, byteOrderMark.length).equals(byteOrderMark)
    ? byteOrderMark.length
    : 0;
  const beginning = read.subarray(mark);
  const end = beginning.indexOf(lineFeed);
  if (end === -1) return isCutOff(beginning, identity) ? "none" : problems.notALedger();
  const header = parse(beginning.subarray(0, end));
  const problem = wrongWith(header, identity);
  return problem ?? { start: mark + end + 1, text: textIn(header) };
}

const longestHeader = 4096;
const lineFeed = 0x0a;
const byteOrderMark = Buffer.from("\ufeff");

/** Whatever the text was with which it was to be begun. */
function isCutOff(beginning: Buffer, { policy, currency }: LedgerIdentity): boolean {
  const known = JSON.stringify({ ledger: "Edict", version, policy, currency }).slice(0, -1);
  const found = beginning.toString("utf8");
  const rest = found.slice(known.length);
  return known.startsWith(found.slice(0, known.length)) && /^[,":}\w-]{0,100}$/.test(rest);
}

/** The digest of the text by which what follows was entered: of the header, or of a line of its own. */
export function textIn(line: unknown): string | undefined {
  if (!isRecord(line) || Object.hasOwn(line, "entry")) return undefined;
  return typeof line["text"] === "string" ? line["text"] : undefined;
}

/** Such a line, which stands where the text has become another. */
export const textLine = (text: string): string => `${JSON.stringify({ text })}\n`;

function parse(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString("utf8"));
  } catch {
    return undefined;
  }
}

function wrongWith(header: unknown, wanted: LedgerIdentity): Texts | undefined {
  if (!isRecord(header) || header["ledger"] !== "Edict") return problems.notALedger();
  if (header["version"] !== version) return problems.newerVersion(String(header["version"]));
  const { policy, currency } = header;
  if (policy !== wanted.policy) return problems.otherPolicy(String(policy), wanted.policy);
  if (currency !== wanted.currency)
    return problems.otherCurrency(String(currency), wanted.currency);
  return undefined;
}
