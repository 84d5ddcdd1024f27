import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { hostname } from "node:os";
import { isRecord } from "./record.ts";

/** A file that one process at a time holds; one that a dead process left is taken over. */
export interface Lock {
  readonly path: string;
  /** Whether it is still this process that holds it. */
  isHeld(): boolean;
  release(): void;
}

/** Who holds a lock: enough to tell a living process from one that is gone. */
export interface Holder {
  readonly pid: number;
  /** When the process started. The number of a process is used again, the two together are not. */
  readonly started: string;
  readonly host: string;
  /** Unlike that of any other lock. */
  readonly mark: string;
}

/** Takes the lock, or says who holds it; undefined where the file does not tell. */
export function takeLock(path: string): Lock | Holder | undefined {
  const mine = { ...thisProcess(), mark: randomUUID() };
  for (;;) {
    if (create(path, mine)) return lockOf(path, mine);
    const found = readHolder(path);
    if (found === "gone") continue;
    if (found === "unclear" ? !isOld(path) : isAlive(found)) {
      return found === "unclear" ? undefined : found;
    }
    removeStale(path, found);
  }
}

function lockOf(path: string, mine: Holder): Lock {
  const isHeld = (): boolean => isSame(readHolder(path), mine);
  return {
    path,
    isHeld,
    release: () => {
      if (isHeld()) fs.rmSync(path, { force: true });
    },
  };
}

function thisProcess(): Omit<Holder, "mark"> {
  return { pid: process.pid, started: startOf(process.pid) ?? "", host: hostname() };
}

/** False where the file exists: of several processes one creates it. */
function create(path: string, holder: Holder): boolean {
  try {
    fs.writeFileSync(path, `${JSON.stringify(holder)}\n`, { flag: "wx" });
    return true;
  } catch (problem) {
    if (codeOf(problem) === "EEXIST") return false;
    throw problem;
  }
}

/** What a lock file says: `unclear` while its process is writing it, or died before it could. */
type Found = Holder | "unclear" | "gone";

function readHolder(path: string): Found {
  try {
    const value: unknown = JSON.parse(fs.readFileSync(path, "utf8"));
    return isHolder(value) ? value : "unclear";
  } catch (problem) {
    if (codeOf(problem) === "ENOENT") return "gone";
    if (problem instanceof SyntaxError) return "unclear";
    throw problem;
  }
}

const isHolder = (value: unknown): value is Holder =>
  isRecord(value) &&
  Number.isSafeInteger(value["pid"]) &&
  ["started", "host", "mark"].every((key) => typeof value[key] === "string");

/** Writing a lock takes no time: what is unclear after ten seconds stays so. */
function isOld(path: string): boolean {
  const written = fs.statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Date.now() - written > 10_000;
}

/**
 * Takes a dead process's lock away. Two processes may both find it dead; the slower must not take
 * away the lock that the quicker has made meanwhile, so what was moved aside is looked at again.
 */
function removeStale(path: string, stale: Found): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    fs.renameSync(path, aside);
  } catch (problem) {
    if (codeOf(problem) === "ENOENT") return;
    throw problem;
  }
  if (!isSame(readHolder(aside), stale)) putBack(aside, path);
  fs.rmSync(aside, { force: true });
}

function putBack(aside: string, path: string): void {
  try {
    fs.copyFileSync(aside, path, fs.constants.COPYFILE_EXCL);
  } catch (problem) {
    // A third process was quicker. The owner asks `isHeld` before it next writes, and stops.
    if (codeOf(problem) !== "EEXIST") throw problem;
  }
}

const isSame = (found: Found, wanted: Found): boolean =>
  typeof found === "object" && typeof wanted === "object"
    ? found.mark === wanted.mark
    : found === wanted;

/** A process of another machine cannot be looked for: it counts as alive. */
function isAlive({ pid, started, host }: Holder): boolean {
  if (host !== hostname()) return true;
  if (!isRunning(pid)) return false;
  const start = startOf(pid);
  return start === undefined || started === "" || start === started;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return codeOf(problem) === "EPERM";
  }
}

/**
 * When a process started, with the start of the machine, from which /proc counts; "dead" for one that
 * only waits to be forgotten. Undefined on systems without /proc: there the number alone must do.
 */
function startOf(pid: number): string | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name of the program, in brackets, may itself hold spaces and brackets.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const boot = fs.readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
    return state === "Z" ? "dead" : `${boot} ${fields[18]}`;
  } catch {
    return undefined;
  }
}

const codeOf = (problem: unknown): unknown =>
  problem instanceof Error && "code" in problem ? problem.code : undefined;
