import { createHash } from "node:crypto";
import type { OutputFile } from "../../emit/output.ts";
import type { Policy } from "../../model/policy.ts";

/**
 * Tells one model and compiled text from every other, so that what is kept about one of them is never
 * taken for what is known of another.
 */
export function fingerprint(policy: Policy, files: readonly OutputFile[]): string {
  const hash = createHash("sha256");
  hash.update(modelText(policy));
  for (const { path, text } of files) hash.update(`\n${path}\n${text}`);
  return `sha256-${hash.digest("hex")}`;
}

/** The model without the places of its words, and without what is only said. */
const modelText = ({ grants, caps, externals, term, currency }: Policy): string =>
  JSON.stringify({ grants, caps, externals, term, currency }, (key, value: unknown) =>
    typeof value === "bigint" ? `${value}n` : key === "span" ? undefined : value,
  );
