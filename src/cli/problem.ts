import type { Texts } from "../diagnostics/message.ts";

/**
 * Something wrong with how a command was called, or with the machine it runs on: a file that is
 * missing, say. It says what, and what to do. What is wrong with a policy is a diagnostic instead.
 */
export class Problem {
  readonly texts: Texts;

  constructor(en: string, zh: string) {
    this.texts = { en, zh };
  }
}

/** About a file: its name stands first, as in every other message about a place. */
export const fileProblem = (path: string, { en, zh }: Texts): Problem =>
  new Problem(`${path}: ${en}`, `${path}：${zh}`);

/** The problem that the operating system had with a file, in words; undefined for a bug. */
export function problemWithFile(path: string, error: unknown): Problem | undefined {
  const reason = systemReason(error);
  return reason && fileProblem(path, reason);
}

/** Why the operating system refused; undefined for a bug. */
export function systemReason(error: unknown): Texts | undefined {
  const code = errorCode(error);
  if (code === undefined) return undefined;
  return reasons[code] ?? { en: `it cannot be used (${code})`, zh: `无法使用（${code}）` };
}

export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;

const notAllowed: Texts = {
  en: "you may not read or write it; change its permissions or choose another file",
  zh: "没有读写权限；请更改权限，或选用其他文件",
};

const reasons: Readonly<Record<string, Texts>> = {
  ENOENT: { en: "there is no such file or folder", zh: "没有这个文件或文件夹" },
  EISDIR: { en: "this is a folder; name a file in it", zh: "这是文件夹；请指明其中的文件" },
  ENOTDIR: {
    en: "part of the path is a file, not a folder",
    zh: "路径中有一部分是文件，而不是文件夹",
  },
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: {
    en: "the disk cannot be written to; choose a place on another",
    zh: "磁盘为只读；请选用其他磁盘",
  },
  ENOSPC: { en: "the disk is full; free some space", zh: "磁盘空间已满；请清理后重试" },
  EMFILE: {
    en: "too many files are open; close other programs",
    zh: "打开的文件过多；请关闭其他程序",
  },
};

/** What went well, and what did not, in their order. */
export function sorted<T>(results: readonly (T | Problem)[]): {
  readonly sound: readonly T[];
  readonly problems: readonly Problem[];
} {
  const sound: T[] = [];
  const problems: Problem[] = [];
  for (const result of results) {
    if (result instanceof Problem) problems.push(result);
    else sound.push(result);
  }
  return { sound, problems };
}
