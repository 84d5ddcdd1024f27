import { expect, test } from "vitest";
import { compileSnippet, told } from "../support/snippet.ts";

/* What looks like a slip of the pen is none where the drafter has given a thing that name. */

test.each([
  'fact week: id "week|weeks" / "周|周"\ngrant spend cap 600 per week',
  'fact 三年: id "term|terms" / "三年|个"\ngrant spend cap 600 per 三年',
  'fact the: money "the sum" / "总额"\ngrant 30% of the cap 600 per project',
  'fact 百分之三十: money "base" / "基数"\ngrant 30% of 百分之三十 cap 600 per project',
  'fact level: one of (一 "first" / "一级", 二 "second" / "二级") "level" / "级别"\ngrant 500 when level is 一 cap 600 per project',
  'fact level: one of (三年 "three" / "三年", 五年 "five" / "五年") "term" / "年限"\ngrant (by level: 500 for 三年, 600 for 五年) cap 600 per project',
  'fact people: count "people" / "人数"\ngrant spend / people cap 600 per project',
  'fact more: yes/no "more" / "更多"\ngrant 500 when jobs > 5 or more cap 600 per project',
  'fact score: number 0 # the least\n  to 100 "score" / "评分"\ngrant 500 when score > 60 cap 600 per project',
  'grant monthly "Monthly" / "按月": spend cap 600 per project\nexample "one" / "一"\n  claim monthly with enterprise "A", applied 2025-03-01, project "p", spend 5 gives 5',
  'fact 每年: money "yearly" / "每年金额"\ngrant 30% of 每年 cap 600 per project',
  "grant round (slices of spend: 30% to 1_000, 10% above) up to 100 cap 600 per project",
  "grant round (bands of spend: 30 to 1_000, 10 above) half up to 100 cap 600 per project",
  "grant (by size: 500 for small, otherwise 600) cap 600 per project",
])("%s", (snippet) => {
  expect(told(compileSnippet(snippet))).toEqual([]);
});

test("a file that uses another may have its names", () => {
  const files = {
    "measures.policy": `policy m "M" / "办法"
  languages en, zh
  currency CNY rounded down to 0.01
  effective 2025-01-10
  dated by applied
  beneficiary enterprise
fact enterprise: id "enterprise|enterprises" / "企业|家"
fact applied: date "date of application" / "申请日期"
fact 三成: money "base" / "基数"
article 1 "First" / "第一"
  grant 30% of 三成 cap 500 per enterprise per year
`,
  };
  const change = `policy change "Change" / "修改"
  languages en, zh
  effective 2026-01-01
use "measures.policy" as measures
amend measures from 2026-01-01
  replace article 1 "First" / "第一"
    grant 20% of 三成 cap 500 per enterprise per year
`;
  expect(told(compileSnippet(change, files))).toEqual([]);
});
