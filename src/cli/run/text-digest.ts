import { createHash } from "node:crypto";
import type { CompiledFile } from "../policies.ts";

/**
 * By which a ledger knows the text of a policy again: of one file its SHA-256, with the line ends of
 * Unix; of several that of theirs. Official texts that are quoted decide nothing.
 */
export function textDigest({ sources }: CompiledFile): string {
  const files = [...sources.values()].filter(({ path }) => path.endsWith(".policy"));
  const digests = files.map(({ text }) => sha256(text.replaceAll("\r\n", "\n")));
  return `sha256-${digests.length === 1 ? digests.join() : sha256(digests.join("\n"))}`;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
