import fs from "node:fs";
import { reaching } from "../files.ts";
import type { Problem } from "../problem.ts";
import { fileProblem } from "../problem.ts";

/** A file of claims, or standard input. */
export interface Input {
  /** As messages call it. */
  readonly name: string;
  /** Undefined for what has no length that is known beforehand. */
  readonly bytes: number | undefined;
  readonly pieces: AsyncIterable<Buffer>;
}

const pieceLength = 128 * 1024;

export function openInput(path: string): Input | Problem {
  if (path === "-") return { name: "standard input", bytes: undefined, pieces: process.stdin };
  return reaching(path, () => {
    const stat = fs.statSync(path);
    if (stat.isDirectory()) return fileProblem(path, isFolder);
    const file = fs.openSync(path, "r");
    const pieces = fs.createReadStream(path, { fd: file, highWaterMark: pieceLength });
    return { name: path, bytes: stat.isFile() ? stat.size : undefined, pieces };
  });
}

const isFolder = {
  en: "this is a folder; name a file of claims in it",
  zh: "这是文件夹；请指明其中的申请文件",
};
