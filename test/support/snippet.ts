import { check } from "../../src/check/check.ts";
import type { Host } from "../../src/check/host.ts";
import type { Compilation } from "../../src/compile.ts";
import type { Diagnostic, Fix } from "../../src/diagnostics/diagnostic.ts";
import { parse } from "../../src/syntax/parse.ts";

const header = `policy demo "Demo" / "示例"
  languages en, zh
  currency CNY rounded down to 0.01
  effective 2025-01-10 for 3 years
  dated by applied
  beneficiary enterprise

agency office "Office" / "办公室"
external stateAid "state aid" / "国家援助"
fact enterprise: id "enterprise|enterprises" / "企业|家"
fact applied: date "date of application" / "申请日期"
fact project: id "project|projects" / "项目|个"
fact spend: money "expenses" / "费用"
fact jobs: count "jobs" / "岗位数"
fact size: one of (small "small" / "小型", large "large" / "大型") "size" / "规模"
fact startup: yes/no "the enterprise is young" / "初创企业"
fact budget: money per year set by office "budget of the year" / "年度预算"
`;

const mainGrant = `grant main "Main" / "主要资助": 10_000 cap 10_000 per enterprise per year
`;

/** A policy that other files can amend: `base` is declared in article 1 and used in article 2. */
const demo = `${header}
article 1 "Support" / "资助"
  fact base: money "base" / "基数"
  grant 30% of base cap 6_000_000 per enterprise per year
article 2 "More" / "更多"
  grant 10% of base cap 1_000_000 per enterprise per year
`;

const sources = `Each enterprise receives 30% of its costs, up to 6 million yuan a year.
All support is given within the budget.
`;

export const path = "snippet.policy";

/** A snippet of a policy, below a header and facts; as it is, where it has a header of its own. */
export function snippetText(snippet: string): string {
  if (/^policy\s/.test(snippet)) return snippet;
  return `${header}${/\bmain\b/.test(snippet) ? mainGrant : ""}\n${snippet}\n`;
}

export const compileSnippet = (snippet: string, files: Readonly<Record<string, string>> = {}) =>
  compileText(snippetText(snippet), files);

/**
 * Other files by their paths, beside those that messages show. The advice of the compiler is left
 * out: a snippet leaves much unused.
 */
export function compileText(
  text: string,
  files: Readonly<Record<string, string>> = {},
): Compilation {
  const { tree, problems: syntax } = parse({ path, text });
  const { policy, problems, unused, coverage } = check(tree, hostOf(text, files), syntax);
  return { tree, policy, unused, coverage, diagnostics: [...syntax, ...problems] };
}

/** The files that messages show, and others by their paths. */
export function hostOf(text: string, files: Readonly<Record<string, string>> = {}): Host {
  const all: Readonly<Record<string, string>> = {
    "demo.policy": demo,
    "other.policy": demo,
    "faulty.policy": demo.replace("30% of base", "30% of bases"),
    "sources/demo.txt": sources,
    "sources/staff.txt": "Firms with less than 50 jobs are supported.\n",
    [path]: text,
    ...files,
  };
  return { read: (name) => (Object.hasOwn(all, name) ? all[name] : undefined) };
}

/** Each problem as "code: the words it marks". */
export const told = ({ diagnostics, tree }: Compilation): readonly string[] =>
  diagnostics.map(({ code, span }) => `${code}: ${tree.file.text.slice(span.start, span.end)}`);

/** The text with the repair made. */
export function repaired(text: string, { edits }: Fix): string {
  const backwards = [...edits].sort((a, b) => b.span.start - a.span.start);
  return backwards.reduce(
    (before, { span, text: words }) => before.slice(0, span.start) + words + before.slice(span.end),
    text,
  );
}

/** The only problem with this code; fails where there is none, or another one. */
export function problemWith(code: string, { diagnostics }: Compilation): Diagnostic {
  const [first, ...others] = diagnostics.filter((one) => one.code === code);
  if (first !== undefined && others.length === 0) return first;
  throw new Error(`Found ${diagnostics.map((one) => one.code).join(", ") || "no problem"}.`);
}
