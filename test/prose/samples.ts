import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "../../src/compile.ts";
import type { Policy } from "../../src/model/policy.ts";

/** The repository's folder, with a "/" at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every policy of the repository, by its path. */
export const sampleFiles: readonly string[] = ["policies", "test/language"].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".policy"))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .sort(),
);

/** A sample, compiled once. */
export function sample(path: string): Policy {
  const known = compiled.get(path) ?? compileSample(path);
  compiled.set(path, known);
  return known;
}

const compiled = new Map<string, Policy>();

function compileSample(path: string): Policy {
  const { policy, diagnostics } = compile({ path, text: read(path) ?? "" }, { read });
  if (policy === undefined) {
    throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
  }
  return policy;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(`${root}${path}`, "utf8");
  } catch {
    return undefined;
  }
}

/** Names that a reader must never meet, except where the drafter's own words use them. */
export function identifiers(policy: Policy): readonly string[] {
  const named = [
    ...policy.grants,
    ...policy.facts,
    ...policy.defines,
    ...policy.agencies,
    ...policy.externals,
  ];
  return [policy.name, ...named.map(({ name }) => name)].filter((name) =>
    /[a-z][A-Z0-9]/.test(name),
  );
}
