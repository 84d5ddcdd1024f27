import type { PlainDate } from "../../exact/date.ts";
import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message, NoValues } from "../message.ts";

const beginning =
  'policy change "Change" / "修改"\n  effective 2026-07-01\nuse "demo.policy" as demo\n';
const repeal = `${beginning}amend demo from 2026-07-01\n  repeal article 1`;

export const usedFileMissing: Message<{ path: string }> = {
  code: "used-file-missing",
  severity: "error",
  says: {
    en: ({ path }) => `There is no file ${en.quote(path)} beside this policy.`,
    zh: ({ path }) => `在本政策文件旁找不到${zh.quote(path)}。`,
  },
  why: {
    en: "A path starts at the folder of the policy file.",
    zh: "路径以政策文件所在的文件夹为起点。",
  },
  bad: 'policy change "Change" / "修改"\n  effective 2026-07-01\nuse "demmo.policy" as demo\namend demo from 2026-07-01\n  repeal article 1',
  good: repeal,
};

export const usedInCircle: Message<{ path: string }> = {
  code: "used-in-circle",
  severity: "error",
  says: {
    en: ({ path }) => `Following \`use\` from ${en.quote(path)} leads back to it.`,
    zh: ({ path }) => `从${zh.quote(path)}沿 \`use\` 追溯，又回到其自身。`,
  },
  why: {
    en: "A policy amends an earlier one; none is earlier than itself.",
    zh: "政策只能修改在先的政策，没有政策先于其自身。",
  },
  bad: 'policy change "Change" / "修改"\n  effective 2026-07-01\nuse "snippet.policy" as demo\namend demo from 2026-07-01\n  repeal article 1',
  good: repeal,
};

export const usedFileFaulty: Message<{ path: string; count: number }> = {
  code: "used-file-faulty",
  severity: "error",
  says: {
    en: ({ path, count }) =>
      `${en.quote(path)} has ${count === 1 ? "an error" : `${count} errors`} of its own.`,
    zh: ({ path, count }) => `${zh.quote(path)}本身有${count}处错误。`,
  },
  why: {
    en: "What amends a policy can only be checked once that policy is right.",
    zh: "被修改的政策正确之后，才能检查对它的修改。",
  },
  bad: 'policy change "Change" / "修改"\n  effective 2026-07-01\nuse "faulty.policy" as demo\namend demo from 2026-07-01\n  repeal article 1',
  good: repeal,
};

export const usedTwice: Message<NoValues> = {
  code: "two-used-files",
  severity: "error",
  says: {
    en: () => "A file amends one other file; this is the second `use`.",
    zh: () => "一个文件只能修改一个其他文件，此处是第二个 `use`。",
  },
  why: {
    en: "Two policies have two ledgers. To amend both, write two files.",
    zh: "两部政策各有台账。如需修改两部政策，请写两个文件。",
  },
  bad: `${beginning}use "other.policy" as other\namend demo from 2026-07-01\n  repeal article 1`,
  good: repeal,
};

export const usedUnchanged: Message<NoValues> = {
  code: "nothing-amended",
  severity: "error",
  says: {
    en: () => "This file names a policy with `use`, but amends nothing.",
    zh: () => "此文件用 `use` 引用了一部政策，但没有作任何修改。",
  },
  why: {
    en: "Its header holds from its first change on. Without a change nobody knows from when.",
    zh: "其文首自第一处修改起适用；没有修改，就无从确定起始日期。",
  },
  bad: beginning,
  good: repeal,
};

export const amendsUnknown: Message<{ name: string; used: readonly string[] }> = {
  code: "amends-unknown-policy",
  severity: "error",
  says: {
    en: ({ name, used }) =>
      `${en.quote(name)} is not a policy that this file uses.` +
      (used.length === 0 ? "" : ` It uses ${en.list(used.map(en.quote), "and")}.`),
    zh: ({ name, used }) =>
      `本文件没有引用名为${zh.quote(name)}的政策。` +
      (used.length === 0 ? "" : `已引用的是${zh.list(used.map(zh.quote), "and")}。`),
  },
  why: {
    en: '`use "FILE" as NAME` says which policy is amended, and under which name.',
    zh: '`use "FILE" as NAME` 写明被修改的政策及其在本文件中的名称。',
  },
  bad: `${beginning}amend measures from 2026-07-01\n  repeal article 1`,
  good: repeal,
};

export const amendedArticleMissing: Message<{ number: string; near: readonly string[] }> = {
  code: "amended-article-missing",
  severity: "error",
  says: {
    en: ({ number, near }) =>
      `On that day the policy has no article ${number}.` +
      (near.length === 0 ? "" : ` Is article ${en.list(near, "or")} meant?`),
    zh: ({ number, near }) =>
      `当日该政策没有第${number}条。` +
      (near.length === 0 ? "" : `是否应为第${zh.list(near, "or")}条？`),
  },
  why: {
    en: "Only an article that is in force can be replaced or repealed; a new one is inserted.",
    zh: "只有现行有效的条款才能替换或废止；新增条款应使用 `insert`。",
  },
  bad: `${beginning}amend demo from 2026-07-01\n  repeal article 9`,
  good: repeal,
};

export const insertedArticleExists: Message<{ number: string }> = {
  code: "inserted-article-exists",
  severity: "error",
  says: {
    en: ({ number }) => `The policy already has an article ${number}.`,
    zh: ({ number }) => `该政策已有第${number}条。`,
  },
  why: {
    en: "Give the new article a number of its own, such as 2A, or replace the old one.",
    zh: "请为新条款另取编号，例如 2A，或替换原条款。",
  },
  bad: `${beginning}amend demo from 2026-07-01\n  insert article 1 "More" / "更多"\n    grant more "More" / "更多": 10_000 cap 10_000 per enterprise per year`,
  good: `${beginning}amend demo from 2026-07-01\n  insert article 1A "More" / "更多"\n    grant more "More" / "更多": 10_000 cap 10_000 per enterprise per year`,
};

export const articleOutsideAmendment: Message<{ what: "article" | "section" }> = {
  code: "article-outside-amendment",
  severity: "error",
  says: {
    en: ({ what }) =>
      what === "article"
        ? "In a file that amends a policy, an article stands after `replace` or `insert`."
        : "A file that amends a policy has no sections of its own.",
    zh: ({ what }) =>
      what === "article"
        ? "在修改文件中，条款应写在 `replace` 或 `insert` 之后。"
        : "修改文件没有自己的章节。",
  },
  why: {
    en: "Otherwise nobody could say from when it holds, and where it belongs in the amended text.",
    zh: "否则无法确定其自何时起适用、在修改后的文本中位于何处。",
  },
  bad: `${beginning}article 1A "More" / "更多"\n  grant more "More" / "更多": 10_000 cap 10_000 per enterprise per year\namend demo from 2026-07-01\n  repeal article 1`,
  good: `${beginning}amend demo from 2026-07-01\n  repeal article 1\n  insert article 1A "More" / "更多"\n    grant more "More" / "更多": 10_000 cap 10_000 per enterprise per year`,
};

export const amendedTooEarly: Message<{ from: PlainDate; after: PlainDate }> = {
  code: "amended-too-early",
  severity: "error",
  says: {
    en: ({ from, after }) =>
      `A change from ${en.date(from)} leaves nothing of what holds from ${en.date(after)}.`,
    zh: ({ from, after }) =>
      `自${zh.date(from)}起的修改，会使自${zh.date(after)}起的文本完全没有适用时间。`,
  },
  why: {
    en: "The text that is changed must have been in force for a day at least. Was another date meant?",
    zh: "被修改的文本至少应施行过一天。日期是否有误？",
  },
  bad: `${beginning}amend demo from 2024-07-01\n  repeal article 1`,
  good: repeal,
};

export const amendedTooLate: Message<{ from: PlainDate; until: PlainDate }> = {
  code: "amended-too-late",
  severity: "warning",
  says: {
    en: ({ from, until }) =>
      `A change from ${en.date(from)} never takes effect: the policy ends with ${en.date(until)}.`,
    zh: ({ from, until }) => `自${zh.date(from)}起的修改不会生效：本政策于${zh.date(until)}届满。`,
  },
  why: {
    en: "The `effective` line of what amends a policy does not prolong it. Was another date meant?",
    zh: "修改文件的 `effective` 一行不会延长被修改政策的有效期。日期是否有误？",
  },
  bad: `${beginning}amend demo from 2029-07-01\n  repeal article 1`,
  good: repeal,
};

export const numberTwice: Message<{ what: "article" | "section"; number: string }> = {
  code: "number-twice",
  severity: "error",
  says: {
    en: ({ what, number }) => `There are two ${what}s with the number ${number}.`,
    zh: ({ what, number }) =>
      what === "article" ? `有两个第${number}条。` : `有两个第${number}章。`,
  },
  why: {
    en: "Decisions and other documents cite the number; it has to lead to one place.",
    zh: "审定结果和其他文件都引用编号，一个编号只能对应一处。",
  },
  bad: 'article 1 "First" / "第一"\n  note "One." / "一。"\narticle 1 "Second" / "第二"\n  note "Two." / "二。"',
  good: 'article 1 "First" / "第一"\n  note "One." / "一。"\narticle 2 "Second" / "第二"\n  note "Two." / "二。"',
};
