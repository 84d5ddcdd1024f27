import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A block of policy text in a document, with what stands behind its fence. */
export interface Block {
  readonly kind: string;
  readonly line: number;
  readonly text: string;
}

export const documentAt = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

export const blocksOf = (text: string): readonly Block[] =>
  [...text.matchAll(/^```(policy\S*)(.*)\n([\s\S]*?)^```$/gm)].map((found) => ({
    kind: `${found[1] ?? ""}${found[2] ?? ""}`,
    line: text.slice(0, found.index).split("\n").length,
    text: found[3] ?? "",
  }));

/** Whether a block has a header of its own. */
export const isWhole = ({ text }: Block): boolean => /^policy /m.test(text);
