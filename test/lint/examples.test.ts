import { expect, test } from "vitest";
import { advised, adviceOn } from "../support/advice.ts";
import { faultsOf } from "../support/diagnostic-texts.ts";

const grant = 'grant voucher "V" / "甲": 30% of spend cap 1_000 per enterprise per year';
const claim = 'claim voucher with enterprise "A", applied 2025-03-01, spend 6_000';

const example = (...lines: readonly string[]): string =>
  [grant, 'example "one" / "一"', ...lines.map((line) => `  ${line}`)].join("\n");

const messageOf = (snippet: string) => advised(snippet).diagnostics[0]?.message;

test("an example that comes out as written is fine", () => {
  expect(adviceOn(example(`${claim} gives 1_000`, "reverse 1"))).toEqual([]);
});

test("one that does not is an error at its line, with what was expected and the trace", () => {
  const snippet = example(`${claim} gives 1_800`);
  expect(adviceOn(snippet)).toEqual([`example-otherwise: ${claim} gives 1_800`]);
  const { diagnostics, policy } = advised(snippet);
  expect(diagnostics[0]?.severity).toBe("error");
  expect(policy).toBeDefined();
  expect(diagnostics[0]?.message.en).toMatch(
    /^As the example has it, claim 1 should get CNY 1,800\. .*1,800.*ceiling.*CNY 1,000/,
  );
  expect(diagnostics[0]?.message.zh).toMatch(/^按示例，第1份申请应获得1800元。.*1800元.*1000元/);
});

test.each([
  ["is refused", "claim 1 should be refused", "第1份申请应不予资助。"],
  [
    'is refused by "ceiling"',
    "claim 1 should be refused, for a reason that says “ceiling”",
    "且理由中应有“ceiling”",
  ],
  ["gives up to 500", "claim 1 should be undecided, with at most CNY 500", "应为待审定，最高500元"],
  ["fails", "claim 1 should be an error", "第1份申请应报错"],
])("a claim that %s", (expected, english, chinese) => {
  const message = messageOf(example(`${claim} ${expected}`));
  expect(message?.en).toContain(english);
  expect(message?.zh).toContain(chinese);
  expect(message && faultsOf(message)).toEqual([]);
});

test("an event that is not possible", () => {
  const snippet = example(`${claim} gives 1_000`, "reverse 1", "reverse 1");
  expect(adviceOn(snippet)).toEqual(["example-otherwise: reverse 1"]);
  expect(messageOf(snippet)?.en).toContain("this event upon claim 1 should be possible");
});

test("the reason may be quoted in either language", () => {
  const refused = `${claim.replace("6_000", "0")} is refused`;
  expect(adviceOn(example(`${refused} by "is 0"`))).toEqual([]);
  expect(adviceOn(example(`${refused} by "金额为"`))).toEqual([]);
});

test("an amendment that changes what an example of the used file comes to is told there", () => {
  const base = `policy base "Base" / "基础"
  languages en, zh
  currency CNY rounded down to 0.01
  effective 2025-01-10 for 3 years
  dated by applied
  beneficiary enterprise
fact enterprise: id "enterprise|enterprises" / "企业|家"
fact applied: date "date of application" / "申请日期"
article 1 "Support" / "资助"
  grant 30_000 cap 30_000 per enterprise per year
article 2 "Examples" / "示例"
  example "one" / "一"
    claim article1 with enterprise "A", applied 2026-03-01 gives 30_000
`;
  const amending = `policy change "Change" / "修改"
  effective 2026-01-01
use "base.policy" as base
amend base from 2026-01-01
  replace article 1 "Support" / "资助"
    grant 20_000 cap 20_000 per enterprise per year
`;
  const [failed, ...others] = advised(amending, { "base.policy": base }).diagnostics;
  expect(others).toEqual([]);
  expect(failed?.code).toBe("example-otherwise");
  expect(failed?.span.file).toBe("base.policy");
});
