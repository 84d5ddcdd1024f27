import fs from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Texts } from "../diagnostics/message.ts";
import type { Header, LedgerOwner } from "./journal-header.ts";
import { headerOf, readHeader, textLine } from "./journal-header.ts";
import * as problems from "./journal-problems.ts";
import type { Ending } from "./journal-reader.ts";
import { JournalReader } from "./journal-reader.ts";
import type { Lock } from "./lock.ts";
import { takeLock } from "./lock.ts";

/**
 * A ledger as a file that only grows: JSONL, after a header a line for each entry, or for each round
 * with all its entries; where the policy's text has become another, a line says so. What has been appended survives a crash; a line that a crash tore is cut off
 * when the file is next opened. While it is open, no other process can open it.
 */
export class Journal {
  /** The entries that the file holds when it is opened. */
  readonly entries: JournalReader;
  readonly #file: number;
  readonly #lock: Lock;
  /** The digest of the text by which the policy decides now. */
  readonly #text: string;
  /** How long the file is while nobody else writes to it. */
  #length: number;

  constructor(file: number, lock: Lock, header: Header, text: string) {
    this.entries = new JournalReader(file, header);
    this.#file = file;
    this.#lock = lock;
    this.#text = text;
    this.#length = fs.fstatSync(file).size;
  }

  /** Whether what was read last was entered by this text, as far as the file tells. */
  get isOfThisText(): boolean {
    return this.entries.text === this.#text;
  }

  /** To be called when all entries have been read: puts a torn end right, and says so. */
  mend(ending: Ending): { readonly repaired?: Texts; readonly problem?: Texts } {
    switch (ending.kind) {
      case "whole":
        return {};
      case "unfinished":
        this.#write("\n");
        return { repaired: problems.unfinished() };
      case "torn":
        return { repaired: this.#cut(ending.line, ending.length) };
      case "damaged":
        return { problem: problems.damaged(ending.line) };
    }
  }

  #cut(line: number, length: number): Texts {
    const lost = this.#length - length;
    fs.ftruncateSync(this.#file, length);
    fs.fsyncSync(this.#file);
    this.#length = length;
    return problems.torn(line, lost);
  }

  /** Appends lines of entries. When it returns they are on the disk, or none is. */
  append(lines: readonly string[]): Texts | undefined {
    if (lines.length === 0) return undefined;
    if (!this.#lock.isHeld() || fs.fstatSync(this.#file).size !== this.#length) {
      return problems.changedMeanwhile();
    }
    try {
      this.#write(`${this.isOfThisText ? "" : textLine(this.#text)}${lines.join("")}`);
      this.entries.text = this.#text;
      return undefined;
    } catch (problem) {
      fs.ftruncateSync(this.#file, this.#length);
      return problems.notWritten(reasonOf(problem));
    }
  }

  #write(text: string): void {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += fs.writeSync(this.#file, bytes, at);
    fs.fsyncSync(this.#file);
    this.#length += bytes.length;
  }

  close(): void {
    fs.closeSync(this.#file);
    this.#lock.release();
  }
}

/** Opens a ledger file, or begins one. The text says why it cannot be used. */
export function openJournal(path: string, owner: LedgerOwner): Journal | Texts {
  try {
    const file = realPath(path);
    const lock = takeLock(`${file}.lock`);
    if (lock === undefined) return problems.heldUnclearly(`${path}.lock`);
    if ("pid" in lock) return problems.heldBy(lock.pid, lock.host, `${path}.lock`);
    return openLocked(file, lock, owner);
  } catch (problem) {
    return problems.notOpened(reasonOf(problem));
  }
}

/** So that two names of one file have one lock. */
function realPath(path: string): string {
  return fs.existsSync(path)
    ? fs.realpathSync(path)
    : join(fs.realpathSync(dirname(path)), basename(path));
}

function openLocked(path: string, lock: Lock, owner: LedgerOwner): Journal | Texts {
  let opened: Journal | Texts | undefined;
  try {
    opened = openFile(path, lock, owner);
    return opened;
  } finally {
    if (!(opened instanceof Journal)) lock.release();
  }
}

function openFile(path: string, lock: Lock, owner: LedgerOwner): Journal | Texts {
  const isNew = !fs.existsSync(path);
  const file = fs.openSync(path, "a+");
  const header = readHeader(file, owner);
  if (header === "none") writeHeader(file, headerOf(owner));
  else if ("en" in header) {
    fs.closeSync(file);
    return header;
  }
  if (isNew) syncFolder(dirname(path));
  const begun = { start: headerOf(owner).length, text: owner.text };
  return new Journal(file, lock, header === "none" ? begun : header, owner.text);
}

/** Also over a header that a crash cut off. */
function writeHeader(file: number, header: Buffer): void {
  fs.ftruncateSync(file, 0);
  fs.writeSync(file, header);
  fs.fsyncSync(file);
}

/** So that the file itself, not only what is in it, survives a crash. */
function syncFolder(path: string): void {
  if (process.platform === "win32") return; // cannot open a folder there, and need not
  const folder = fs.openSync(path, "r");
  fs.fsyncSync(folder);
  fs.closeSync(folder);
}

const reasonOf = (problem: unknown): string => {
  if (problem instanceof Error && "code" in problem) return String(problem.code);
  throw problem;
};
