import fs from "node:fs";
import { reaching } from "../files.ts";
import type { Problem } from "../problem.ts";
import type { Shell } from "../shell.ts";

/** What became of a text: it was written, nobody takes anything any more, or a file has a problem. */
export type Written = "written" | "closed" | Problem;

/** Where answers go. */
export interface Sink {
  readonly write: (text: string) => Promise<Written>;
  readonly close: () => void;
}

export const standardOutput = ({ pour }: Shell): Sink => ({
  write: async (text) => ((await pour(text)) ? "written" : "closed"),
  close: () => undefined,
});

/** A file that is written anew. */
export function fileSink(path: string): Sink | Problem {
  return reaching(path, () => {
    const file = fs.openSync(path, "w");
    const write = (text: string): "written" => {
      fs.writeFileSync(file, text);
      return "written";
    };
    return {
      write: async (text) => reaching(path, () => write(text)),
      close: () => fs.closeSync(file),
    };
  });
}
