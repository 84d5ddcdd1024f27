import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Language } from "../../locale/locale.ts";
import { locales } from "../../locale/locales.ts";
import { examplesToPlay } from "../../lint/examples.ts";
import type { Policy } from "../../model/policy.ts";

/** What a build came to. */
export interface Built {
  readonly policies: readonly Policy[];
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were written or removed. */
  readonly changed: number;
  readonly pages: string;
  /** How the reader calls edict. */
  readonly call: string;
}

/** The lines that a build ends with. */
export function summary(built: Built, language: Language): string {
  const { policies, diagnostics, changed, pages, call } = built;
  const grants = sum(policies, (policy) => distinct(policy.grants.map(({ name }) => name)));
  const caps = sum(policies, (policy) => distinct(policy.caps.map(({ id }) => id)));
  // Those that do not come out as written are errors, and their policy is not built.
  const examples = sum(policies, (policy) => examplesToPlay(policy).length);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return lines[language]({
    policies: policies.length,
    grants,
    caps,
    examples,
    warnings,
    changed,
    pages,
    call,
  });
}

const sum = (policies: readonly Policy[], count: (policy: Policy) => number): number =>
  policies.reduce((total, policy) => total + count(policy), 0);

/** Versions of a grant or cap count once. */
const distinct = (names: readonly string[]): number => new Set(names).size;

interface Figures {
  readonly policies: number;
  readonly grants: number;
  readonly caps: number;
  readonly examples: number;
  readonly warnings: number;
  readonly changed: number;
  readonly pages: string;
  readonly call: string;
}

const lines: Readonly<Record<Language, (figures: Figures) => string>> = {
  en: ({ policies, grants, caps, examples, warnings, changed, pages, call }) => {
    const parts = [
      counted(policies, "policy", "policies"),
      counted(grants, "grant"),
      counted(caps, "cap"),
      `${counted(examples, "example")} passed`,
      warnings === 0 ? "no warnings" : counted(warnings, "warning"),
    ];
    const hint = warnings === 0 ? "" : `Warnings in full: ${call} check\n`;
    const files =
      changed === 0 ? "Nothing had changed." : `${counted(changed, "file")} brought up to date.`;
    return `${locales.en.list(parts, "and")}. ${files}\n${hint}Pages: ${pages}\n`;
  },
  zh: ({ policies, grants, caps, examples, warnings, changed, pages, call }) => {
    const parts = [
      `${policies}个政策文件`,
      `${grants}个资助项`,
      `${caps}项上限`,
      `${examples}个示例通过`,
      warnings === 0 ? "无警告" : `${warnings}处警告`,
    ];
    const hint = warnings === 0 ? "" : `查看全部警告：${call} check\n`;
    const files = changed === 0 ? "没有变化。" : `已更新${changed}个文件。`;
    return `${parts.join("，")}。${files}\n${hint}页面：${pages}\n`;
  },
};

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
