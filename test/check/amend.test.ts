import { describe, expect, test } from "vitest";
import type { Compilation } from "../../src/compile.ts";
import type { Policy } from "../../src/model/policy.ts";
import { compile } from "../../src/compile.ts";
import { policyFiles, repository } from "../support/policy-files.ts";
import { compileText, problemWith, repaired, told } from "../support/snippet.ts";

const base = `policy base "Base"
  languages en
  issued by office
  currency CNY rounded down to 0.01
  effective 2025-01-01 for 5 years
  dated by applied
  beneficiary firm
agency office "Office"
fact firm: id "firm|firms"
fact applied: date "date"
fact model: id "model|models"
section 1 "Support"
article 1 "First"
  fact spend: money "spending"
  grant 30% of spend cap 100 per firm per year
article 2 "Second"
  fact heads: count "heads"
  when heads > 0
  grant each "Each": 10 * heads cap 500 per firm per year
  grant once "Once": 50 cap 1 award per firm per lifetime
  example "old" claim once with firm "A", applied 2025-02-01, heads 1 gives 50
section 2 "General"
article 3 "Total"
  joint cap 1_000 per firm per year over all
`;

const change = (changes: string, header = ""): string => `policy change "Change"
  effective 2026-07-01
${header}
use "base.policy" as base
amend base from 2026-07-01
${changes}`;

const amended = (changes: string, header = ""): Compilation =>
  compileText(change(changes, header), { "base.policy": base });

function policyOf(compilation: Compilation): Policy {
  expect(told(compilation)).toEqual([]);
  if (compilation.policy === undefined) throw new Error("It does not compile.");
  return compilation.policy;
}

const versions = ({ grants }: Policy): readonly string[] =>
  grants.map(({ name, inForce: { from, until } }) => `${name} ${from} ${until ?? "open"}`);

describe("a replaced article", () => {
  const text = `  replace article 2 "Second, anew"
    fact heads: count "heads, all of them"
    grant each "Each": 20 * heads cap 500 per firm per year
    example "new" claim each with firm "A", applied 2027-02-01, heads 1 gives 20`;

  test("stands after the text that it replaces, each with its time", () => {
    const policy = policyOf(amended(text));
    expect(versions(policy)).toEqual([
      "article1 0001-01-01 open",
      "each 0001-01-01 2026-06-30",
      "once 0001-01-01 2026-06-30",
      "each 2026-07-01 open",
    ]);
    expect(policy.articles.map(({ number, title }) => `${number} ${title.en}`)).toEqual([
      "1 First",
      "2 Second",
      "2 Second, anew",
      "3 Total",
    ]);
    expect(policy.sections.map(({ articles }) => articles)).toEqual([["1", "2"], ["3"]]);
  });

  test("keeps the ids of its caps, and joint caps count its old and new grants", () => {
    const policy = policyOf(amended(text));
    expect(policy.caps.map(({ id, inForce }) => `${id} ${inForce.until ?? "open"}`)).toEqual([
      "article1.cap1 open",
      "each.cap1 2026-06-30",
      "once.cap1 2026-06-30",
      "each.cap1 open",
      "article3.joint1 open",
    ]);
    expect(policy.caps.at(-1)?.grants).toEqual(["article1", "each", "once"]);
    expect(policy.grants.at(-1)?.caps.map(({ id }) => id)).toEqual([
      "each.cap1",
      "article3.joint1",
    ]);
  });

  test("tells that a grant of another name counts anew, where it counts as the old one did", () => {
    const renamed = (grants: string) => told(amended(`  replace article 2 "Second"\n${grants}`));
    const heads = `    fact heads: count "heads"\n`;
    const kept = `${heads}    grant each "Each": 20 * heads cap 500 per firm per year\n`;
    const prize = `    grant prize "Prize": 60 cap 1 award per firm per lifetime`;
    expect(renamed(`${kept}${prize}`)).toEqual(["grant-renamed: prize"]);
    expect(renamed(`${kept}${prize.replace("lifetime", "year")}`)).toEqual([]);
    expect(renamed(`${kept}${prize.replace("prize", "once")}`)).toEqual([]);
    const both = `${heads}    grant every "Each": 20 * heads cap 500 per firm per year\n`;
    expect(renamed(`${both}${prize.replace("prize", "another")}`)).toEqual([
      "grant-renamed: every",
    ]);
  });

  test("tells that a change after the last day never takes effect", () => {
    const on = (day: string) =>
      told(
        compileText(change(text).replace("from 2026-07-01", `from ${day}`), {
          "base.policy": base,
        }),
      );
    expect(on("2030-01-01")).toEqual(["amended-too-late: 2030-01-01"]);
    expect(on("2029-12-31")).toEqual([]);
  });

  test("leaves the conditions of its old text behind", () => {
    const conditions = policyOf(amended(text)).grants.map((grant) => grant.conditions.length);
    expect(conditions).toEqual([0, 1, 1, 0]);
  });

  test("supersedes the examples of the old text", () => {
    const { examples } = policyOf(amended(text));
    expect(examples.map(({ title, superseded }) => [title.en, superseded])).toEqual([
      ["old", true],
      ["new", false],
    ]);
  });

  test("declares its facts anew: word for word the same, they stay one and the same", () => {
    const [, before, , after] = policyOf(amended(text)).grants;
    const heads = (states: typeof before) =>
      states?.states.find(({ fact }) => fact.name === "heads");
    expect(heads(before)?.fact).not.toBe(heads(after)?.fact);
    const same = policyOf(amended(text.replace("heads, all of them", "heads")));
    expect(same.facts.filter(({ name }) => name === "heads")).toHaveLength(1);
  });

  test("may not change a fact that other articles use", () => {
    const own = `  replace article 2 "Second"
    fact heads: money "heads"
    grant each "Each": heads cap 500 per firm per year
  insert article 4 "Fourth"
    grant 10 cap 100 per firm per year when heads > 0`;
    expect(told(amended(own))).toContain("changed-but-used-elsewhere: heads");
  });

  test("that counts otherwise says so", () => {
    const text = `  replace article 1 "First"
    fact spend: money "spending"
    grant 30% of spend cap 100 per model`;
    const found = problemWith("cap-scope-changed", amended(text));
    expect(found.severity).toBe("warning");
    expect(found.related.map(({ span }) => span.file)).toEqual(["base.policy"]);
  });
});

describe("repeal and insert", () => {
  test("a repealed article ends; an inserted one stands by its number, in the section there", () => {
    const policy = policyOf(
      amended(`  repeal article 2
  insert article 1A "Between"
    grant 10 cap 100 per firm per year`),
    );
    expect(versions(policy)).toEqual([
      "article1 0001-01-01 open",
      "article1A 2026-07-01 open",
      "each 0001-01-01 2026-06-30",
      "once 0001-01-01 2026-06-30",
    ]);
    expect(policy.sections[0]?.articles).toEqual(["1", "1A", "2"]);
  });

  test("a joint cap goes with its article, and a claim then states less", () => {
    const compilation = amended(`  replace article 3 "Total"
    joint cap 5 awards per model over all`);
    expect(told(compilation)).toEqual(["cap-scope-changed: joint cap 5 awards per model over all"]);
    const { policy } = compilation;
    if (policy === undefined) throw new Error("It does not compile.");
    expect(versions(policy).slice(0, 2)).toEqual([
      "article1 0001-01-01 2026-06-30",
      "article1 2026-07-01 open",
    ]);
    const stated = policy.grants.map(({ states }) => states.map(({ fact }) => fact.name).join(" "));
    expect(stated.slice(0, 2)).toEqual(["firm applied spend", "firm applied model spend"]);
  });
});

describe("the header of an amending file", () => {
  test("changes window, rounding, payee and conditions from the first change on", () => {
    const policy = policyOf(
      amended(
        "  repeal article 3",
        "  currency CNY rounded up to 1\n  beneficiary model\n  window 02-01 to 11-30\n" +
          '  fact barred: yes/no "barred"\n  except barred',
      ),
    );
    const [before, after] = policy.grants;
    expect(before?.inForce).toEqual({ from: "0001-01-01", until: "2026-06-30" });
    expect(before?.window).toBeUndefined();
    expect(before?.payee.name).toBe("firm");
    expect(before?.rounding.mode).toBe("down");
    expect(before?.conditions).toEqual([]);
    expect(after?.inForce).toEqual({ from: "2026-07-01", until: undefined });
    expect(after?.window).toEqual({ from: { month: 2, day: 1 }, to: { month: 11, day: 30 } });
    expect(after?.payee.name).toBe("model");
    expect(after?.rounding).toEqual({ mode: "up", unit: { n: 100n, d: 1n } });
    expect(after?.conditions.map(({ id }) => id)).toEqual(["policy.except1"]);
    expect(policy.term).toEqual({ from: "2025-01-01", until: "2029-12-31" });
    expect(policy.beneficiary?.name).toBe("firm");
  });

  test("is recorded as an amendment", () => {
    const [amendment] = policyOf(amended("  repeal article 3", '  note "Why."')).amendments;
    expect(amendment?.name).toBe("change");
    expect(amendment?.effective).toEqual({ from: "2026-07-01", until: undefined });
    expect(amendment?.changes).toEqual([{ kind: "repeal", article: "3", from: "2026-07-01" }]);
    expect(amendment?.said.notes).toEqual([{ en: "Why." }]);
  });

  test.each([
    ["  currency EUR rounded down to 0.01", "EUR"],
    ["  languages en, zh", "languages en, zh"],
    ['  fact other: date "other"\n  dated by other', "dated by other"],
  ])("cannot change currency, languages or the deciding date: %s", (line, words) => {
    expect(told(amended("  repeal article 3", line))).toContain(`header-line-fixed: ${words}`);
  });
});

test("amendments of amendments are laid over each other", () => {
  const first = change('  replace article 1 "First"\n    grant 10 cap 100 per firm per year');
  const second = `policy later "Later"
use "first.policy" as law
amend law from 2027-01-01
  replace article 1 "First"
    grant 20 cap 100 per firm per year
amend law from 2028-01-01
  repeal article 1`;
  const policy = policyOf(compileText(second, { "base.policy": base, "first.policy": first }));
  expect(versions(policy).slice(0, 3)).toEqual([
    "article1 0001-01-01 2026-06-30",
    "article1 2026-07-01 2026-12-31",
    "article1 2027-01-01 2027-12-31",
  ]);
  expect(policy.amendments.map(({ name }) => name)).toEqual(["change", "later"]);
  expect(policy.amendments[1]?.effective.from).toBe("2026-07-01");
});

describe("mistakes", () => {
  test.each([
    ["  repeal article 9", "amended-article-missing: repeal article 9"],
    ['  replace article 9 "x"\n    note "x"', 'amended-article-missing: article 9 "x"'],
    ['  insert article 2 "x"\n    note "x"', 'inserted-article-exists: article 2 "x"'],
    ["  repeal article 1\n  repeal article 1", "amended-article-missing: repeal article 1"],
    ["amend base from 2024-05-01\n  repeal article 1", "amended-too-early: repeal article 1"],
    ['  repeal article 1\narticle 5 "x"\n  note "x"', 'article-outside-amendment: article 5 "x"'],
    ['  repeal article 1\nsection 5 "x"', 'article-outside-amendment: section 5 "x"'],
    [
      "  repeal article 1\namend bass from 2027-01-01\n  repeal article 2",
      "amends-unknown-policy: bass",
    ],
    [
      '  repeal article 1\n  insert article 5 "x"\n    fact firm: id "firm"',
      "declared-twice: firm",
    ],
  ])("%s", (text, problem) => {
    expect(told(amended(text))).toEqual([problem]);
  });

  test("the name of the used policy is offered", () => {
    const text = change("  repeal article 1").replace("amend base", "amend bse");
    const compilation = compileText(text, { "base.policy": base });
    const [fix] = problemWith("amends-unknown-policy", compilation).fixes;
    if (fix === undefined) throw new Error("No fix.");
    expect(told(compileText(repaired(text, fix), { "base.policy": base }))).toEqual([]);
  });

  test("a used file that is missing, faulty, or leads back", () => {
    const text = change("  repeal article 1");
    expect(told(compileText(text))).toEqual(['used-file-missing: "base.policy"']);
    const faulty = { "base.policy": base.replaceAll("per firm", "per frim") };
    const [problem] = compileText(text, faulty).diagnostics;
    expect(problem?.code).toBe("used-file-faulty");
    expect(problem?.related[0]?.span.file).toBe("base.policy");
    expect(told(compileText(text, faulty))).toEqual(['used-file-faulty: "base.policy"']);
    const itself = text.replace("base.policy", "snippet.policy");
    expect(told(compileText(itself))).toEqual(['used-in-circle: "snippet.policy"']);
    const circle = { "base.policy": 'policy a "A"\nuse "snippet.policy" as b' };
    expect(told(compileText(text, circle))[0]).toMatch(/^used-file-faulty|^used-in-circle/);
  });

  test("a file that amends nothing, or two others", () => {
    const nothing = 'policy change "Change"\nuse "base.policy" as base\n';
    expect(told(compileText(nothing, { "base.policy": base }))).toEqual([
      'nothing-amended: use "base.policy" as base',
    ]);
    const one = change("  repeal article 1");
    const two = one.replace("as base", 'as base\nuse "demo.policy" as demo');
    expect(told(compileText(two, { "base.policy": base }))[0]).toMatch(
      /^two-used-files: use "demo/,
    );
  });
});

test("the sample amendment: one ceiling before and after", () => {
  const path = "policies/longgang-ai-2026-amendment.policy";
  const file = policyFiles("policies").find((one) => one.path === path);
  if (file === undefined) throw new Error("The sample is missing.");
  const policy = policyOf(compile(file, repository));
  const computing = policy.grants.filter(({ name }) => name === "article2");
  expect(computing.map(({ inForce }) => inForce)).toEqual([
    { from: "0001-01-01", until: "2026-06-30" },
    { from: "2026-07-01", until: undefined },
  ]);
  const [before, after] = computing;
  const spend = (states: typeof before) =>
    states?.states.find(({ fact }) => fact.name === "computeSpend");
  expect(spend(before)?.fact).toBe(spend(after)?.fact);
  expect(policy.facts.filter(({ name }) => name === "computeSpend")).toHaveLength(1);
  expect(policy.articles.map(({ number }) => number).slice(-2)).toEqual(["20", "21"]);
  const all = policy.caps.find(({ id }) => id === "article18.joint1");
  expect(all?.grants).toContain("article8");
  expect(all?.grants).toContain("article21");
  expect(policy.amendments[0]?.changes).toEqual([
    { kind: "replace", article: "2", from: "2026-07-01" },
    { kind: "repeal", article: "8", from: "2026-07-01" },
    { kind: "insert", article: "21", from: "2026-07-01" },
  ]);
});
