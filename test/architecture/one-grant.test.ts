import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { expect, test } from "vitest";
import { tokenize } from "../../grammar/lexer.ts";
import { compile } from "../../src/compile.ts";
import type { Grant } from "../../src/model/grant.ts";
import type { Policy } from "../../src/model/policy.ts";
import { text } from "../../src/prose/phrase.ts";
import { prose } from "../../src/prose/prose.ts";
import { obligationsOf } from "../../src/verify/prove/obligations.ts";
import { readCompiled } from "../../src/verify/prove/read.ts";
import { partOf } from "../../src/verify/smt/obligation.ts";
import { scriptOf } from "../../src/verify/smt/script.ts";
import { evaluatorFiles } from "../support/evaluator.ts";
import { formulaText, periodText, scopeText } from "../support/formula-text.ts";
import { itemText } from "../support/item-text.ts";
import { repository } from "../support/policy-files.ts";

/* The map follows one grant through the house; what it shows is made here, from the house itself. */

const map = "src/README.md";
const path = "policies/minimal.policy";
const source = readFileSync(path, "utf8");
const line = /^grant .*$/m.exec(source)?.[0] ?? "";
const { tree, policy } = compile({ path, text: source }, repository);

const tokens = (): string =>
  tokenize(line)
    .tokens.map(({ image, tokenType }) => `${image} ${tokenType.name}`)
    .join(" · ");

const ast = (): string =>
  tree.items
    .filter(({ kind }) => kind === "grant")
    .map(itemText)
    .join("\n");

function model({ amount, caps, conditions, rounding }: Grant): string {
  const ceilings = caps.map(({ id, limit, scope, period, whenShort }) =>
    [
      `cap ${id}:`,
      formulaText(limit.measure === "money" ? limit.amount : limit.count),
      scopeText(scope),
      periodText(period),
      `when short: ${whenShort}`,
    ].join(" "),
  );
  return [
    `amount: ${formulaText(amount)}`,
    `conditions: ${conditions.length}`,
    `rounded ${rounding.mode} to ${rounding.unit.n} fen`,
    ...ceilings,
  ].join("\n");
}

async function evaluator(of: Policy, name: string): Promise<string> {
  const [file] = evaluatorFiles(of);
  const code = await format(file?.text ?? "", { parser: "typescript", printWidth: 100 });
  const start = code.indexOf(`const ${name} = grant(`);
  return code.slice(start, code.indexOf("\n});", start) + 4);
}

/**
 * What a solver is asked of the cap, by the two assertions that matter: together they cannot hold. Its
 * terms have names here, so that it can be read.
 */
function question(of: Policy): string {
  const { evaluator } = readCompiled(evaluatorFiles(of), of);
  const all = evaluator === undefined ? [] : obligationsOf(of, evaluator);
  const claim = all.find(({ name }) => name.endsWith(".claim"));
  const step = claim?.conclusion.find(({ half }) => half === "step");
  if (claim === undefined || step === undefined) throw new Error("Nothing is asked of the cap.");
  const script = scriptOf(partOf(claim, step, 0)).text;
  const terms = [
    ["used", /^\(define-fun t1 \(\) Int (.*)\)$/m],
    ["paid", /(\(\|paid [^()]*\([^()]*\)\))/],
    ["room", /^\(define-fun t2 \(\) Int (.*)\)$/m],
    ["award", /^\(assert \(<= \|award\| (.*)\)\)$/m],
  ] as const;
  const found = terms.map(([name, sign]): readonly [string, string] => {
    const term = sign.exec(script)?.[1];
    if (term === undefined) throw new Error(`The question has no ${name}.`);
    return [name, term];
  });
  const short = (text: string, names: typeof found): string =>
    names
      .reduceRight((left, [name, term]) => left.replaceAll(term, name), text)
      .replaceAll(/\bt1\b/g, "used")
      .replaceAll(/\bt2\b/g, "room");
  const asserted = script.split("\n").map((line) => short(line, found));
  return [
    ...found.map(([name, term], place) => {
      const others = found.slice(0, place);
      return `(define-fun ${name} () Int ${short(term, others)})`;
    }),
    ...asserted.filter((line) => /^\(assert \((= used paid|not )/.test(line)),
  ]
    .map(wrapped)
    .join("\n");
}

/** Broken between terms, so that no line is too long to read. */
function wrapped(text: string): string {
  const breaks = [...text.matchAll(/ \((?!-)/g)].map(({ index }) => index);
  const end = breaks.filter((index) => index <= 96).at(-1);
  return text.length <= 96 || end === undefined
    ? text
    : `${text.slice(0, end)}\n  ${wrapped(text.slice(end + 1))}`;
}

const block = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

async function section(of: Policy, grant: Grant): Promise<string> {
  const sentences = of.languages.map((language) => text(prose(language, of).summary(grant)));
  return [
    "What the drafter writes in [`policies/minimal.policy`](../policies/minimal.policy):",
    block("policy", line),
    "Its tokens (`grammar/lexer.ts`):",
    block("text", tokens()),
    "The node that `syntax/grant.ts` reads from the CST, in short:",
    block("text", ast()),
    "What `check/grant.ts` makes of it: money in fen, a scope, a period, no open question:",
    block("text", model(grant)),
    "What `emit/typescript/grant.ts` writes, with the fast formula and the exact one:",
    block("ts", await evaluator(of, grant.name)),
    "What `prose/en` and `prose/zh` say of it:",
    block("text", sentences.join("\n")),
    "What `verify/prove/claims.ts` asks a solver of the cap, for any amount, enterprise and date. `used` is what\n" +
      "the evaluator keeps of an enterprise's year, `paid` what the words of the cap count in it; where they were the\n" +
      "same before, can an award be above 0 and take what is paid over CNY 6 million? `unsat`, it cannot:",
    block("smt2", question(of)),
  ].join("\n\n");
}

test("the map follows one grant through the house as it is", async () => {
  const [grant] = policy?.grants ?? [];
  if (policy === undefined || grant === undefined) throw new Error("minimal.policy has no grant");
  const readme = readFileSync(map, "utf8");
  const marked = /(<!-- one grant: [^>]*-->)[\s\S]*(<!-- \/one grant -->)/;
  const made = `$1\n\n${(await section(policy, grant)).replaceAll("$", "$$$$")}\n\n$2`;
  const wanted = readme.replace(marked, made);
  if (process.env["UPDATE"] && !process.env["CI"]) writeFileSync(map, wanted);
  expect(readFileSync(map, "utf8")).toBe(wanted);
});
