import { existsSync, readFileSync } from "node:fs";
import { compile } from "../../src/compile.ts";
import { interleaved } from "./interleaved.ts";
import type { Timing, Way } from "./interleaved.ts";

const path = "policies/longgang-ai-2025.policy";
const host = {
  read: (name: string) => (existsSync(name) ? readFileSync(name, "utf8") : undefined),
};

/** `edict check` of the Longgang file when the program is warm, and of ten times as much text. */
export function benchChecking(): Promise<readonly Timing[]> {
  const text = readFileSync(path, "utf8");
  return interleaved([way("once", text), way("ten times the text", tenfold(text))], {
    rounds: 9,
    warmup: 5,
  });
}

const way = (name: string, text: string): Way => ({
  name,
  pieces: 1,
  run: () => {
    const { diagnostics } = compile({ path, text }, host);
    if (diagnostics.some(({ severity }) => severity === "error")) {
      throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
    }
  },
});

/**
 * The articles with money ten times over, each time under other numbers and other names, below one
 * header: the text grows tenfold, and so do its names.
 */
function tenfold(text: string): string {
  const from = text.search(/^section 1 /m);
  const [header, body] = [text.slice(0, from), text.slice(from)];
  const names = [...body.matchAll(/^\s*(?:fact|grant|define) ([A-Za-z]\w*)(?:: | "| as )/gm)].map(
    ([, name = ""]) => name,
  );
  const copies = Array.from({ length: 10 }, (_, copy) => renamed(body, names, copy));
  return header + copies.join("\n");
}

function renamed(body: string, names: readonly string[], copy: number): string {
  if (copy === 0) return body;
  const own = new RegExp(`(?<!["\\w])(${names.join("|")})(?![\\w"])`, "g");
  return body
    .split("\n")
    .filter((line) => !/^\s*(joint cap .* over all|quote )/.test(line))
    .map((line) =>
      line
        .split(/("[^"]*")/)
        .map((piece) => (piece.startsWith('"') ? piece : piece.replaceAll(own, `$1_${copy}`)))
        .join("")
        .replace(
          /^(\s*)article (\d+)/,
          (_all, space: string, n: string) => `${space}article ${Number(n) + 20 * copy}`,
        )
        .replace(/^section (\d+)/, (_all, n: string) => `section ${Number(n) + 8 * copy}`)
        .replaceAll(/\barticle(\d+)\b/g, (_all, n: string) => `article${Number(n) + 20 * copy}`),
    )
    .join("\n");
}
