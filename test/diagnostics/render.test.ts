import { expect, test } from "vitest";
import type { Diagnostic, Span } from "../../src/diagnostics/diagnostic.ts";
import { diagnose, hasErrors } from "../../src/diagnostics/diagnostic.ts";
import type { Message } from "../../src/diagnostics/message.ts";
import { renderGithub } from "../../src/diagnostics/render/github.ts";
import { renderJson } from "../../src/diagnostics/render/json.ts";
import { renderPretty } from "../../src/diagnostics/render/pretty.ts";
import { renderSarif } from "../../src/diagnostics/render/sarif.ts";
import { en } from "../../src/locale/en.ts";
import { zh } from "../../src/locale/zh.ts";

const capWithoutPeriod: Message<{ readonly grant: string; readonly amount: bigint }> = {
  code: "cap-without-period",
  severity: "error",
  says: {
    en: ({ grant, amount }) => `The cap of ${en.money(amount, "CNY")} on ${grant} names no period.`,
    zh: ({ grant, amount }) => `资助项“${grant}”的上限${zh.money(amount, "CNY")}没有写明期限。`,
  },
  why: {
    en: "CNY 6 million a year and CNY 6 million once are different promises.",
    zh: "每年600万元与一次性600万元是两种不同的承诺。",
  },
  bad: "grant 30% of spend cap 6_000_000 per enterprise",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year",
};

const path = "policies/龙岗 2025.policy";
const text = `policy demo "demo" / "示范"
fact 算力费用: money "computing" / "算力"
\tgrant 30% of 算力费用 cap 6_000_000 per enterprise # “单家企业”
`;
const sources = new Map([[path, { path, text }]]);

function spanOf(words: string, within = text, file = path): Span {
  const start = within.indexOf(words);
  return { file, start, end: start + words.length };
}

const cap = spanOf("cap 6_000_000 per enterprise");
const afterCap = { ...cap, start: cap.end };

const diagnostic: Diagnostic = diagnose(
  capWithoutPeriod,
  { grant: "demo", amount: 600_000_000n },
  cap,
  {
    related: [
      {
        span: spanOf("算力费用"),
        message: { en: "What the cap is on.", zh: "上限所针对的事实。" },
      },
    ],
    fixes: [
      {
        label: { en: "once every calendar year?", zh: "每个自然年？" },
        edits: [{ span: afterCap, text: " per year" }],
      },
      {
        label: { en: "once and for all?", zh: "仅此一次？" },
        edits: [{ span: afterCap, text: " per lifetime" }],
      },
    ],
  },
);

test("a reader sees the line, marks under the place, what else matters and the repairs", () => {
  expect(`\n${renderPretty([diagnostic], sources, { language: "en" })}`).toBe(`
error[cap-without-period]: The cap of CNY 6,000,000 on demo names no period.
 --> policies/龙岗 2025.policy:3:20
  |
3 |     grant 30% of 算力费用 cap 6_000_000 per enterprise # “单家企业”
  |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 --> policies/龙岗 2025.policy:2:6
  |
2 | fact 算力费用: money "computing" / "算力"
  |      -------- What the cap is on.
  = CNY 6 million a year and CNY 6 million once are different promises.
  = Did you mean: once every calendar year?
3 |     grant 30% of 算力费用 cap 6_000_000 per enterprise per year # “单家企业”
  = Or: once and for all?
3 |     grant 30% of 算力费用 cap 6_000_000 per enterprise per lifetime # “单家企业”
`);
});

test("a Chinese reader sees the same in Chinese", () => {
  expect(`\n${renderPretty([diagnostic], sources, { language: "zh" })}`).toBe(`
错误[cap-without-period]：资助项“demo”的上限600万元没有写明期限。
 --> policies/龙岗 2025.policy:3:20
  |
3 |     grant 30% of 算力费用 cap 6_000_000 per enterprise # “单家企业”
  |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 --> policies/龙岗 2025.policy:2:6
  |
2 | fact 算力费用: money "computing" / "算力"
  |      -------- 上限所针对的事实。
  = 每年600万元与一次性600万元是两种不同的承诺。
  = 您的意思是不是：每个自然年？
3 |     grant 30% of 算力费用 cap 6_000_000 per enterprise per year # “单家企业”
  = 或者：仅此一次？
3 |     grant 30% of 算力费用 cap 6_000_000 per enterprise per lifetime # “单家企业”
`);
});

test("why it matters is said once for each code", () => {
  const shown = renderPretty([diagnostic, diagnostic], sources, { language: "en" });
  expect(shown.split("different promises")).toHaveLength(2);
});

test("a terminal may colour each part", () => {
  const style = (name: string, shown: string): string => (shown === "" ? "" : `<${name} ${shown}>`);
  const shown = renderPretty([{ ...diagnostic, related: [], fixes: [] }], sources, {
    language: "en",
    style,
  });
  expect(shown.split("\n")[0]).toBe(
    "<error error[cap-without-period]><title : The cap of CNY 6,000,000 on demo names no period.>",
  );
  expect(shown).toContain("<error ^^^^^^^^^^^^^^^^^^^^^^^^^^^^>");
  expect(shown).toContain("<gutter 3 |>");
});

function marked(line: string, words: string, width = 96): string {
  const file = { path: "a.policy", text: line };
  const found = { ...diagnostic, related: [], fixes: [], span: spanOf(words, line, "a.policy") };
  const shown = renderPretty([found], new Map([["a.policy", file]]), { language: "en", width });
  return shown.split("\n").slice(3, 5).join("\n");
}

test("marks stand under full-width characters, and after a tab", () => {
  expect(marked("a\t算力 x", "算力")).toBe("1 | a   算力 x\n  |     ^^^^");
  expect(marked("cap：６万", "６")).toBe("1 | cap：６万\n  |      ^^");
  expect(marked("e\u0301𠮷x", "x")).toBe("1 | e\u0301𠮷x\n  |    ^");
});

test("the end of a line and a place of several lines have their marks too", () => {
  expect(marked("grant", "")).toBe("1 | grant\n  | ^");
  expect(marked("a grant\nb", "grant\nb")).toBe("1 | a grant\n  |   ^^^^^");
});

test("what could move the cursor or turn the writing direction is not passed on", () => {
  expect(marked("a\u001b[31m\u202eb", "b")).toBe("1 | a\ufffd[31m\ufffdb\n  |        ^");
});

test("nor is it where a message repeats the drafter's words", () => {
  const odd: Diagnostic = { ...diagnostic, message: { en: "“\u001b[2J”", zh: "“\u001b[2J”" } };
  expect(renderPretty([odd], sources, { language: "zh" })).toContain("：“\ufffd[2J”\n");
});

test("a long line is cut around the marks", () => {
  const long = `${"甲".repeat(60)}X${"乙".repeat(60)}`;
  const [code = "", marks = ""] = marked(long, "X", 40).split("\n");
  expect(code).toMatch(/^1 \| … 甲+X乙+ …$/);
  expect(code.slice(4).replaceAll(/[甲乙]/g, "##").length).toBeLessThanOrEqual(40);
  expect(marks.indexOf("^")).toBe(code.replaceAll("甲", "##").indexOf("X"));
});

test("a repair of several lines is named without a preview", () => {
  const both: Diagnostic = {
    ...diagnostic,
    related: [],
    fixes: [
      {
        label: { en: "both?", zh: "两处？" },
        edits: [
          { span: spanOf("demo"), text: "example" },
          { span: spanOf("算力费用"), text: "cost" },
        ],
      },
    ],
  };
  expect(renderPretty([both], sources, { language: "en" })).toMatch(/= Did you mean: both\?\n$/);
});

test("two edits of one line are shown together", () => {
  const quotes: Diagnostic = {
    ...diagnostic,
    related: [],
    fixes: [
      {
        label: { en: "rename?", zh: "改名？" },
        edits: [
          { span: spanOf("demo"), text: "示范" },
          { span: spanOf('"demo"'), text: '"model"' },
        ],
      },
    ],
  };
  expect(renderPretty([quotes], sources, { language: "en" })).toContain(
    '1 | policy 示范 "model" / "示范"',
  );
});

test("JSON holds both languages and places from 1", () => {
  expect(JSON.parse(renderJson([diagnostic], sources))).toEqual([
    {
      code: "cap-without-period",
      severity: "error",
      message: {
        en: "The cap of CNY 6,000,000 on demo names no period.",
        zh: "资助项“demo”的上限600万元没有写明期限。",
      },
      file: path,
      line: 3,
      column: 20,
      endLine: 3,
      endColumn: 48,
      related: [
        {
          message: { en: "What the cap is on.", zh: "上限所针对的事实。" },
          file: path,
          line: 2,
          column: 6,
          endLine: 2,
          endColumn: 10,
        },
      ],
      fixes: [
        {
          label: { en: "once every calendar year?", zh: "每个自然年？" },
          edits: [
            { file: path, line: 3, column: 48, endLine: 3, endColumn: 48, text: " per year" },
          ],
        },
        {
          label: { en: "once and for all?", zh: "仅此一次？" },
          edits: [
            { file: path, line: 3, column: 48, endLine: 3, endColumn: 48, text: " per lifetime" },
          ],
        },
      ],
    },
  ]);
  expect(renderJson([], sources)).toBe("[]\n");
});

test("SARIF names the code, the level, a URI and the region", () => {
  const log = JSON.parse(renderSarif([diagnostic, diagnostic], sources, "zh"));
  expect(log.version).toBe("2.1.0");
  const [run] = log.runs;
  expect(run.tool.driver.rules).toEqual([
    {
      id: "cap-without-period",
      fullDescription: { text: "每年600万元与一次性600万元是两种不同的承诺。" },
      defaultConfiguration: { level: "error" },
    },
  ]);
  const [result] = run.results;
  expect(result).toMatchObject({
    ruleId: "cap-without-period",
    ruleIndex: 0,
    level: "error",
    message: { text: "资助项“demo”的上限600万元没有写明期限。" },
  });
  expect(result.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: "policies/%E9%BE%99%E5%B2%97%202025.policy" },
    region: { startLine: 3, startColumn: 20, endLine: 3, endColumn: 48 },
  });
  expect(result.relatedLocations[0].message.text).toBe("上限所针对的事实。");
  expect(result.fixes[1].artifactChanges[0].replacements).toEqual([
    {
      deletedRegion: { startLine: 3, startColumn: 48, endLine: 3, endColumn: 48 },
      insertedContent: { text: " per lifetime" },
    },
  ]);
});

test("advice is a note for SARIF and a notice for GitHub", () => {
  const advice: Diagnostic = { ...diagnostic, severity: "advice" };
  expect(JSON.parse(renderSarif([advice], sources, "en")).runs[0].results[0].level).toBe("note");
  expect(renderGithub([advice], sources, "en")).toMatch(/^::notice /);
});

test("a workflow command escapes what would end it", () => {
  const odd: Diagnostic = {
    ...diagnostic,
    severity: "warning",
    span: { file: "a,b:c.policy", start: 0, end: 3 },
    message: { en: "30% of\r\n::error::x", zh: "百分之三十" },
  };
  const file = { path: "a,b:c.policy", text: "abc" };
  expect(renderGithub([odd], new Map([[file.path, file]]), "en")).toBe(
    "::warning file=a%2Cb%3Ac.policy,line=1,endLine=1,col=1,endColumn=4," +
      "title=cap-without-period::30%25 of%0D%0A::error::x\n",
  );
});

test("a place of several lines has no columns for GitHub", () => {
  const whole: Diagnostic = { ...diagnostic, span: { file: path, start: 0, end: text.length } };
  expect(renderGithub([whole], sources, "en")).toContain(",line=1,endLine=4,title=");
});

test("a file that nobody read is a mistake of the caller", () => {
  expect(() => renderJson([diagnostic], new Map())).toThrow(path);
});

test("only errors stop a policy", () => {
  expect(hasErrors([diagnostic])).toBe(true);
  expect(hasErrors([{ ...diagnostic, severity: "warning" }])).toBe(false);
});
