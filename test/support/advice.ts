import type { Compilation } from "../../src/compile.ts";
import { compile } from "../../src/compile.ts";
import { hostOf, path, told } from "./snippet.ts";

const header = `policy demo "Demo" / "示例"
  languages en, zh
  currency CNY rounded down to 0.01
  effective 2025-01-10 for 3 years
  dated by applied
  beneficiary enterprise
`;

/** Declared only where the snippet speaks of them, so that nothing is left unused. */
const declarations: Readonly<Record<string, string>> = {
  office: 'agency office "Office" / "办公室"',
  stateAid: 'external stateAid "state aid" / "国家援助"',
  enterprise: 'fact enterprise: id "enterprise|enterprises" / "企业|家"',
  group: 'fact group: id per enterprise "group|groups" / "集团|个"',
  applied: 'fact applied: date "date of application" / "申请日期"',
  founded: 'fact founded: date "day of foundation" / "成立日期"',
  project: 'fact project: id "project|projects" / "项目|个"',
  size: 'fact size: one of (small "small" / "小型", large "large" / "大型") "size" / "规模"',
  spend: 'fact spend: money "expenses" / "费用"',
  rent: 'fact rent: money "rent" / "租金"',
  jobs: 'fact jobs: count "jobs" / "岗位数"',
  score: 'fact score: number 0 to 100 "score" / "评分"',
  share: 'fact share: percent "share" / "占比"',
  startup: 'fact startup: yes/no "the enterprise is young" / "初创企业"',
  approved: 'fact approved: yes/no "approved" / "已批准"',
  budget: 'fact budget: money per year "budget of the year" / "年度预算"',
};

/** A snippet below a header with whatever it mentions; as it is, where it has a header of its own. */
export function adviceText(snippet: string): string {
  if (/^policy\s/.test(snippet)) return snippet;
  // Lines of the header come first, and are indented like it.
  const [, lines = "", rest = ""] = /^((?: .*\n)*)([^]*)$/.exec(snippet) ?? [];
  const declared = Object.entries(declarations)
    .filter(([name]) => new RegExp(`\\b${name}\\b`).test(`${header}${snippet}`))
    .map(([, line]) => line);
  return `${header}${lines}\n${declared.join("\n")}\n\n${rest.trimStart()}\n`;
}

/** Compiled as drafters compile, advice and all. */
export const advised = (
  snippet: string,
  files: Readonly<Record<string, string>> = {},
): Compilation => {
  const text = adviceText(snippet);
  return compile({ path, text }, hostOf(text, files));
};

/** What is said of a snippet, each as "code: the words it marks". */
export const adviceOn = (
  snippet: string,
  files: Readonly<Record<string, string>> = {},
): readonly string[] => told(advised(snippet, files));
