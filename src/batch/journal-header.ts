import fs from "node:fs";
import type { Texts } from "../diagnostics/message.ts";
import * as problems from "./journal-problems.ts";
import { isRecord } from "./record.ts";

/** Whose ledger a file holds. */
export interface LedgerIdentity {
  readonly policy: string;
  readonly currency: string;
}

const version = 1;

/** The first line of a ledger file: {"ledger":"Edict","version":1,"policy":"…","currency":"CNY"} */
export const headerOf = ({ policy, currency }: LedgerIdentity): Buffer =>
  Buffer.from(`${JSON.stringify({ ledger: "Edict", version, policy, currency })}\n`);

/**
 * Where the entries start; "none" for an empty file, or one whose first line a crash cut off. A text
 * says why this is not the ledger that is wanted.
 */
export function readHeader(file: number, identity: LedgerIdentity): number | "none" | Texts {
  const bytes = Buffer.alloc(longestHeader);
  const start = bytes.subarray(0, fs.readSync(file, bytes, 0, longestHeader, 0));
  const end = start.indexOf(lineFeed);
  if (end === -1) return isCutOff(start, identity) ? "none" : problems.notALedger();
  return wrongWith(parse(start.subarray(0, end)), identity) ?? end + 1;
}

const longestHeader = 4096;
const lineFeed = 0x0a;

const isCutOff = (start: Buffer, identity: LedgerIdentity): boolean =>
  headerOf(identity).subarray(0, start.length).equals(start);

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
