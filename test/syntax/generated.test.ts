import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { grammarFiles } from "../../grammar/generated.ts";

test.each(grammarFiles().map((file) => [file.path, file.text] as const))(
  "generated/grammar/%s is what the grammar makes",
  (path, text) => {
    expect(readFileSync(`generated/grammar/${path}`, "utf8")).toBe(text);
  },
);

test("the printed grammar says what it refers to, and begins with the document", () => {
  const text = grammarFiles().find(({ path }) => path === "policy.ebnf")?.text ?? "";
  const rules: readonly string[] = text.slice(text.indexOf("*)")).match(/^\w+(?= =)/gm) ?? [];
  const used = text
    .slice(text.indexOf("*)"))
    .replace(/"[^"]*"/g, "")
    .match(/\b[a-z]\w*\b/g);
  expect(rules[0]).toBe("document");
  expect(new Set(rules).size).toBe(rules.length);
  expect([...new Set(used)].filter((name) => !rules.includes(name))).toEqual([]);
});
