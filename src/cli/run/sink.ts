import fs from "node:fs";
import { once } from "node:events";
import { reaching } from "../files.ts";
import type { Problem } from "../problem.ts";

/** Where answers go. Writing waits until there is room again, so that nothing piles up in memory. */
export interface Sink {
  write(text: string): Promise<Problem | undefined>;
  close(): void;
}

export const standardOutput: Sink = {
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
    return undefined;
  },
  close: () => undefined,
};

/** A file that is written anew. */
export function fileSink(path: string): Sink | Problem {
  return reaching(path, () => {
    const file = fs.openSync(path, "w");
    return {
      write: async (text) =>
        reaching(path, () => {
          fs.writeFileSync(file, text);
          return undefined;
        }),
      close: () => fs.closeSync(file),
    };
  });
}
