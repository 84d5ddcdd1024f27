import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Rows of the table in src/README.md: a place in the tree, and what it may import. */
const rules = rulesOf(readFileSync(join(root, "src/README.md"), "utf8"));

interface Rule {
  readonly place: string;
  readonly may: readonly string[];
}

function rulesOf(map: string): readonly Rule[] {
  const table = map.split("| folder | may import |")[1]?.split("\n\n")[0] ?? "";
  return table
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length >= 4 && cells[1]?.startsWith("`"))
    .flatMap(([, places = "", may = ""]) =>
      namesIn(places).map((place) => ({ place, may: namesIn(may) })),
    );
}

function namesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

/** Static, re-exporting, side-effect and dynamic imports. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  const patterns = [
    /^import\s+["']([^"']+)["']/gm,
    /^(?:import|export)\b[^"'();=]*?\bfrom\s+["']([^"']+)["']/gm,
    /\bimport\(\s*["']([^"']+)["']/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name));
}

/** The most specific row that speaks of this file. */
function ruleFor(file: string): Rule | undefined {
  return rules
    .filter(({ place }) => file === place || file.startsWith(`${place}/`))
    .sort((a, b) => b.place.length - a.place.length)[0];
}

function isAllowed(rule: Rule, file: string, wanted: string): boolean {
  if (!wanted.startsWith(".")) {
    return rule.may.some((name) => wanted === name || wanted.startsWith(name));
  }
  const target = relative(root, normalize(join(root, dirname(file), wanted)));
  if (ruleFor(target)?.place === rule.place) return true;
  return rule.may.some((name) => target === name || target.startsWith(`${name}/`));
}

test("the map has a rule for every source file", () => {
  const files = [...sources("src"), ...sources("grammar")];
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => ruleFor(file) === undefined)).toEqual([]);
});

test("every row of the map speaks of something that exists", () => {
  const files = [...sources("src"), ...sources("grammar")];
  const empty = rules.filter(
    ({ place }) => !files.some((file) => file === place || file.startsWith(`${place}/`)),
  );
  expect(empty).toEqual([]);
});

test("imports run one way, as the map says", () => {
  const breaches = [...sources("src"), ...sources("grammar")].flatMap((file) => {
    const rule = ruleFor(file);
    if (rule === undefined) return [];
    return importsOf(file)
      .filter((wanted) => !isAllowed(rule, file, wanted))
      .map((wanted) => `${file} imports ${wanted}`);
  });
  expect(breaches.join("\n")).toBe("");
});
