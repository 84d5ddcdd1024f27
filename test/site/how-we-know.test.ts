import { expect, test } from "vitest";
import type { CapVerdict, Evidence } from "../../src/site/evidence/evidence.ts";
import { printPages } from "../../src/site/print/print-page.ts";
import { renderSite } from "../../src/site/site.ts";
import type { HtmlElement } from "../support/html.ts";
import { elements, parseHtml, wordsOf } from "../support/html.ts";
import { policyAt } from "../support/pages.ts";

const policy = policyAt("policies/longgang-ai-2025.policy");
const ids = [...new Set(policy.caps.map(({ id }) => id))];
const inRow = ids.find((id) => policy.caps.some((cap) => cap.id === id && isInRow(cap))) ?? "";

function isInRow({ limit }: (typeof policy.caps)[number]): boolean {
  return limit.measure === "consecutive years";
}

/** As the records of this policy are: all proved but the one about years in a row. */
const known = {
  proof: {
    solver: "Z3 9.8.7",
    caps: new Map(
      ids.map((id): readonly [string, CapVerdict] => [
        id,
        id === inRow ? { verdict: "tested", because: ["years"] } : { verdict: "proved" },
      ]),
    ),
    questions: 4321,
    answered: 4321,
    faults: 0,
  },
  tests: { seed: 1, sequences: 1000, steps: 23456, checked: 34567, breaches: 0 },
} as const satisfies Evidence;

const pagesWith = (evidence?: Evidence) => {
  const files = renderSite([{ name: "ai", policy, ...(evidence && { evidence }) }]);
  return (path: string): HtmlElement => {
    const file = files.find((one) => one.path === path);
    if (file === undefined) throw new Error(`There is no ${path}.`);
    return parseHtml(file.text);
  };
};

const withClass = (page: HtmlElement, name: string): readonly HtmlElement[] =>
  elements(page).filter(({ attributes }) => attributes.get("class") === name);

const told = (page: HtmlElement): readonly string[] => withClass(page, "assurance").map(wordsOf);

const section = (page: HtmlElement, id: string): string => {
  const found = elements(page).find(({ attributes }) => attributes.get("id") === id);
  if (found === undefined) throw new Error(`There is no section ${id}.`);
  return wordsOf(found);
};

const page = pagesWith(known);
const unknown = pagesWith();

test("at each ceiling stands how it is assured, with a link to how we know", () => {
  const english = page("ai/en/article-2.html");
  expect(told(english)).toEqual([
    "Proved for every sequence of claims, and tested with 1,000 random sequences. How we know",
  ]);
  const [link] = elements(withClass(english, "assurance")[0] ?? english).filter(
    ({ name }) => name === "a",
  );
  expect(link?.attributes.get("href")).toBe("how-we-know.html");
  expect(told(page("ai/zh/article-2.html"))).toEqual([
    "已证明：无论如何申请，均不会突破；并经1000组随机申请测试。 如何确保不突破上限",
  ]);
});

test("ceilings of one place that are assured otherwise are told one by one", () => {
  const lines = told(page("ai/en/article-12.html")).join("\n");
  expect(lines).toContain("per year: Proved for every sequence of claims");
  expect(lines).toContain(
    "Tested with 1,000 random sequences of claims; not proved in every part.",
  );
});

test("it stands there in both languages side by side, and on paper", () => {
  const both = page("ai/both/article-2.html");
  expect(told(both)).toEqual([
    "Proved for every sequence of claims, and tested with 1,000 random sequences. How we know",
    "已证明：无论如何申请，均不会突破；并经1000组随机申请测试。 如何确保不突破上限",
  ]);
  const links = withClass(both, "assurance").flatMap((one) =>
    elements(one).flatMap(({ attributes }) => attributes.get("href") ?? []),
  );
  expect(links).toEqual(["../en/how-we-know.html", "../zh/how-we-know.html"]);
  const [paper] = printPages({ name: "ai", policy, evidence: known });
  expect(paper?.text).toContain(
    '<p class="assurance">Proved for every sequence of claims, and tested with 1,000 random sequences.</p>',
  );
});

test("of a text of which nothing is known, nothing is said but that", () => {
  const article = unknown("ai/en/article-2.html");
  expect(told(article)).toEqual([
    "That no award goes over a ceiling is not yet proved for this text. How we know",
  ]);
  expect(told(unknown("ai/zh/article-2.html"))).toEqual([
    "按现行文本，尚未证明资助不会突破上限。 如何确保不突破上限",
  ]);
  const whole = unknown("ai/en/how-we-know.html");
  expect(section(whole, "ceilings")).toContain(
    `None of the ${ids.length} ceilings has been proved yet for this text.`,
  );
  expect(section(unknown("ai/zh/how-we-know.html"), "ceilings")).toContain(
    `共${ids.length}项上限，按现行文本均尚未证明。`,
  );
  const verdicts = elements(whole)
    .filter(({ attributes }) => attributes.get("data-label") === "How we know")
    .map(wordsOf);
  expect(new Set(verdicts)).toEqual(new Set(["Not yet proved"]));
  expect(section(whole, "proof")).toContain("there is no proof yet");
  expect(section(whole, "tests")).toContain("has not been tested with random claims yet");
});

test("what is proved and what is tested are told apart from one another", () => {
  const { proof, tests } = known;
  expect(told(pagesWith({ proof, tests: undefined })("ai/en/article-2.html"))).toEqual([
    "Proved for every sequence of claims. How we know",
  ]);
  expect(told(pagesWith({ proof: undefined, tests })("ai/en/article-2.html"))).toEqual([
    "Tested with 1,000 random sequences of claims; not yet proved for this text. How we know",
  ]);
});

test("what fails is told, and never as a pass", () => {
  const caps = new Map([...known.proof.caps, ["article2.cap1", { verdict: "fails" } as const]]);
  const failing = {
    ofOne: { ...known, proof: { ...known.proof, caps } },
    ofText: { ...known, proof: { ...known.proof, faults: 1 } },
    ofTests: { ...known, tests: { ...known.tests, breaches: 2 } },
  };
  for (const evidence of Object.values(failing)) {
    expect(told(pagesWith(evidence)("ai/en/article-2.html"))).toEqual([
      "Not assured: a proof or a test of this text has failed. How we know",
    ]);
  }
  expect(told(pagesWith(failing.ofOne)("ai/en/article-3.html")).join()).toMatch(/^Proved/);
  expect(section(pagesWith(failing.ofTests)("ai/en/how-we-know.html"), "tests")).toContain(
    "In 2 cases something did not hold",
  );
});

test("a ceiling that says what is usual is not told as a bound", () => {
  const usual = { verdict: "tested", because: ["in principle"] } as const;
  const caps = new Map([...known.proof.caps, ["article2.cap1", usual]]);
  const evidence = { ...known, proof: { ...known.proof, caps } };
  expect(told(pagesWith(evidence)("ai/en/article-2.html"))).toEqual([
    "It says what is usual, and bounds no award. How we know",
  ]);
});

test("what is promised, and the lead, claim no more than has been done for this text", () => {
  const { proof, tests } = known;
  const told = (evidence: Evidence) => {
    const pages = pagesWith(evidence);
    const whole = pages("ai/en/how-we-know.html");
    const lead = withClass(whole, "lead").map(wordsOf).join();
    const [en, zh] = [whole, pages("ai/zh/how-we-know.html")].map((one) => section(one, "promise"));
    return { lead, en, zh };
  };
  const both = told(known);
  expect(both.lead).toContain("can be relied on");
  expect(both.en).toContain("checked by proof, by random tests, and by an audit");
  expect(both.zh).toContain("每项上限都经证明、随机测试");
  const proved = told({ proof, tests: undefined });
  expect(proved.en).toContain("there are no random tests yet");
  expect(proved.zh).toContain("现行文本尚未经随机测试");
  const tested = told({ proof: undefined, tests });
  expect(tested.en).toContain("there is no proof yet");
  expect(tested.zh).toContain("现行文本尚未证明");
  const nothing = told({ proof: undefined, tests: undefined });
  expect(nothing.en).toContain("neither proved nor tested yet");
  expect(nothing.zh).toContain("既未证明，也未测试");
  const failed = told({ ...known, proof: { ...proof, faults: 1 } });
  expect(failed.en).toContain("nothing on this page is assured");
  expect(failed.zh).toContain("本页所述均不作保证");
  for (const { lead, en, zh } of [nothing, failed]) {
    expect(lead).not.toContain("can be relied on");
    expect(en).not.toContain("What is promised");
    expect(zh).not.toContain("作出的承诺");
  }
});

test("a ceiling that fails leaves nothing promised of all of them", () => {
  const caps = new Map([...known.proof.caps, ["article2.cap1", { verdict: "fails" } as const]]);
  const whole = pagesWith({ ...known, proof: { ...known.proof, caps } })("ai/en/how-we-know.html");
  expect(section(whole, "promise")).toContain("has failed");
});

test("a ceiling that was changed or repealed is told in each version, with its days", () => {
  const policy = policyAt("policies/longgang-ai-2026-amendment.policy");
  const files = renderSite([{ name: "ai", policy }]);
  const row = (language: string, words = /6 million|600万元/): string | undefined => {
    const found = files.find(({ path }) => path === `ai/${language}/how-we-know.html`);
    return elements(parseHtml(found?.text ?? ""))
      .filter(({ name }) => name === "tr")
      .map((one) => wordsOf(one).replaceAll("\u00a0", " "))
      .find((told) => words.test(told));
  };
  expect(row("en")).toMatch(
    /CNY 6 million .*\(from 10 January 2025 to 30 June 2026\).*CNY 8 million .*\(from 1 July 2026 to 9 January 2028\)/,
  );
  expect(row("en", /Article 8/)).toContain("(from 10 January 2025 to 30 June 2026)");
  expect(row("en", /Article 3/)).not.toContain("2025");
  expect(row("zh")).toMatch(
    /600万元（自2025年1月10日起至2026年6月30日止）.*800万元（自2026年7月1日起至2028年1月9日止）/,
  );
});

test("every ceiling has a row with its verdict and what keeps it from being proved", () => {
  const table = (language: string): readonly (readonly string[])[] =>
    elements(page(`ai/${language}/how-we-know.html`))
      .filter(({ name }) => name === "tr")
      .slice(1)
      .map((row) =>
        elements(row)
          .filter(({ name }) => name === "td")
          .map(wordsOf),
      );
  const [english, chinese] = [table("en"), table("zh")];
  expect([english.length, chinese.length]).toEqual([ids.length, ids.length]);
  expect(english[0]?.[0]).toBe("Article 2");
  const isTested = english.map(([, , verdict]) => verdict?.startsWith("Tested"));
  expect(isTested).toEqual(ids.map((id) => id === inRow));
  expect(chinese.map(([, , verdict]) => verdict?.startsWith("已测试"))).toEqual(isTested);
  expect(english[ids.indexOf(inRow)]?.[2]).toContain("How many years follow one another");
});

test("both languages have the same parts, and tell the same figures", () => {
  const [english, chinese] = ["en", "zh"].map((language) =>
    page(`ai/${language}/how-we-know.html`),
  );
  if (english === undefined || chinese === undefined) throw new Error("A page is missing.");
  const parts = (one: HtmlElement): readonly string[] =>
    elements(one)
      .filter(({ name }) => name === "section")
      .map(({ attributes }) => attributes.get("id") ?? "");
  expect(parts(english)).toEqual([
    "promise",
    "ceilings",
    "proof",
    "rests-on",
    "tests",
    "audit",
    "limits",
  ]);
  expect(parts(chinese)).toEqual(parts(english));
  // Chinese groups the digits of longer figures only.
  const plain = (figure: string): string => figure.replaceAll(",", "");
  const figures = (one: HtmlElement, id: string): readonly string[] =>
    (section(one, id).match(/\d[\d,.]*\d|\d/g) ?? []).map(plain).sort();
  for (const id of ["proof", "tests"]) expect(figures(chinese, id)).toEqual(figures(english, id));
  expect(figures(english, "tests")).toEqual(["1", "1000", "23456", "34567"]);
  expect(figures(english, "proof")).toEqual(["3", "4321", "9.8.7"]);
  expect(section(chinese, "ceilings")).toContain(
    `共${ids.length}项上限：${ids.length - 1}项已证明`,
  );
});

test("the overview leads there", () => {
  const links = elements(page("ai/en/index.html")).filter(({ name }) => name === "a");
  expect(links.map(({ attributes }) => attributes.get("href"))).toContain("how-we-know.html");
});
