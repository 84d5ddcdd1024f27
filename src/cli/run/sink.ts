import fs from "node:fs";
import { reaching } from "../files.ts";
import type { Problem } from "../problem.ts";
import type { Shell } from "../shell.ts";

/** Where answers go. */
export interface Sink {
  readonly write: (text: string) => Promise<Problem | undefined>;
  readonly close: () => void;
}

export const standardOutput = ({ pour }: Shell): Sink => ({
  write: async (text) => {
    await pour(text);
    return undefined;
  },
  close: () => undefined,
});

/** A file that is written anew. */
export function fileSink(path: string): Sink | Problem {
  return reaching(path, () => {
    const file = fs.openSync(path, "w");
    const write = (text: string): undefined => {
      fs.writeFileSync(file, text);
    };
    return {
      write: async (text) => reaching(path, () => write(text)),
      close: () => fs.closeSync(file),
    };
  });
}
