import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Kind } from "../kinds.ts";
import { kinds } from "../kinds.ts";
import type { Message, NoValues } from "../message.ts";

export const notAGrant: Message<{ name: string; found: Kind }> = {
  code: "not-a-grant",
  severity: "error",
  says: {
    en: ({ name, found }) =>
      `After \`by\` stands a grant or another programme; ${en.quote(name)} is ${kinds[found].en}.`,
    zh: ({ name, found }) =>
      `\`by\` 之后应为资助项或其他政策，${zh.quote(name)}是${kinds[found].zh}。`,
  },
  why: {
    en: "Only grants and other programmes award money.",
    zh: "只有资助项和其他政策才给予资助。",
  },
  bad: "grant spend less awarded by office per enterprise",
  good: "grant spend less awarded by main per enterprise",
};

export const grantRepeated: Message<{ name: string }> = {
  code: "grant-repeated",
  severity: "error",
  says: {
    en: ({ name }) => `${en.quote(name)} is named twice.`,
    zh: ({ name }) => `${zh.quote(name)}重复列出。`,
  },
  why: {
    en: "What it awarded is counted once, however often it is named.",
    zh: "其资助额只计一次，重复列出没有意义。",
  },
  bad: "grant spend less awarded by (main, main) per enterprise",
  good: "grant spend less awarded by main per enterprise",
};

export const thisOutsideGrant: Message<NoValues> = {
  code: "this-outside-grant",
  severity: "error",
  says: {
    en: () => "`this` stands for the grant around it, but here is none: name the grant.",
    zh: () => "`this` 指其所在的资助项，而此处不在任何资助项之内：请写明资助项名称。",
  },
  why: {
    en: "A define and a condition of an article serve several grants.",
    zh: "自定义值和条款层面的条件可供多个资助项使用。",
  },
  bad: 'define before as awarded by this per enterprise "earlier awards" / "此前资助额"\ngrant spend less before',
  good: 'define before as awarded by main per enterprise "earlier awards" / "此前资助额"\ngrant spend less before',
};

export const readingForEveryone: Message<NoValues> = {
  code: "reading-for-everyone",
  severity: "warning",
  says: {
    en: () => "This names nobody, so it counts what all applicants together were awarded.",
    zh: () => "此处没有写明对象，因此计入全部申请人此前获得的资助。",
  },
  why: {
    en: "`less awarded by …` without `per …` takes off what others were given. `per lifetime` says that all of it is meant.",
    zh: "`less awarded by …` 之后没有 `per …` 时，他人所得也会被扣除。如确指全部申请合计，请写 `per lifetime`。",
  },
  bad: "grant spend less awarded by main",
  good: "grant spend less awarded by main per enterprise",
};

export const readingPerClaim: Message<NoValues> = {
  code: "reading-per-claim",
  severity: "error",
  says: {
    en: () => "Before a claim is decided nothing has been awarded for it, so this is always 0.",
    zh: () => "一份申请在审定之前尚无任何资助，因此此值恒为0。",
  },
  why: {
    en: "Name whose earlier awards are meant: `per enterprise`, say.",
    zh: "请写明指谁此前获得的资助，例如 `per enterprise`。",
  },
  bad: "grant spend less awarded by main per claim",
  good: "grant spend less awarded by main per enterprise",
};

export const notSummable: Message<{ name: string; found: Kind }> = {
  code: "not-summable",
  severity: "error",
  says: {
    en: ({ name, found }) => `${en.quote(name)} is ${kinds[found].en}, which cannot be added up.`,
    zh: ({ name, found }) => `${zh.quote(name)}是${kinds[found].zh}，不能相加。`,
  },
  why: {
    en: "Only money, counts and numbers have a sum.",
    zh: "只有金额、数量和数值才能求和。",
  },
  bad: "grant spend when (sum of size by main per enterprise) > 3",
  good: "grant spend when (sum of jobs by main per enterprise) > 3",
};

export const notAList: Message<{ name: string; found: Kind }> = {
  code: "not-a-list",
  severity: "error",
  says: {
    en: ({ name, found }) =>
      `A list is wanted here, rows within one claim; ${en.quote(name)} is ${kinds[found].en}.`,
    zh: ({ name, found }) =>
      `此处需要列表（一份申请中的若干行），${zh.quote(name)}是${kinds[found].zh}。`,
  },
  why: {
    en: "A sum or a count goes over the rows of a list.",
    zh: "求和或计数以列表的各行为对象。",
  },
  bad: "grant 1_000 * (count of jobs)",
  good: "grant 1_000 * jobs",
};

export const scopeNotCountable: Message<{ name: string; found: Kind }> = {
  code: "scope-not-countable",
  severity: "error",
  says: {
    en: ({ name, found }) =>
      `After \`per\` stands a person, a thing or a choice among named values; ${en.quote(name)} is ` +
      `${kinds[found].en}.`,
    zh: ({ name, found }) =>
      `\`per\` 之后应为主体、事项或选项，${zh.quote(name)}是${kinds[found].zh}。`,
  },
  why: {
    en: "Something is counted for each of them; for an amount for every unit of a number, multiply.",
    zh: "是就每个主体或事项分别累计；若按数量的每一单位给付，请用乘法。",
  },
  bad: "grant 2_000 per jobs",
  good: "grant 2_000 * jobs",
};

export const scopeRepeated: Message<{ name: string }> = {
  code: "scope-repeated",
  severity: "error",
  says: {
    en: ({ name }) => `\`per ${name}\` stands here twice.`,
    zh: ({ name }) => `\`per ${name}\` 重复出现。`,
  },
  why: {
    en: "The second one changes nothing; another one may have been meant.",
    zh: "重复的部分不起作用，可能应为另一项。",
  },
  bad: "grant spend cap 1_000 per project per project",
  good: "grant spend cap 1_000 per project per size",
};

export const scopeBesideClaim: Message<{ name: string }> = {
  code: "scope-beside-claim",
  severity: "error",
  says: {
    en: ({ name }) => `\`per claim\` is one claim already; \`per ${name}\` beside it says nothing.`,
    zh: ({ name }) => `\`per claim\` 已限于单份申请，再写 \`per ${name}\` 没有意义。`,
  },
  why: {
    en: "One of the two bounds may have been meant to hold on its own.",
    zh: "可能原意是其中一个单独适用。",
  },
  bad: "grant spend cap 1_000 per claim per project",
  good: "grant spend cap 1_000 per claim cap 3_000 per project",
};

export const fiscalStart: Message<NoValues> = {
  code: "fiscal-start",
  severity: "error",
  says: {
    en: () =>
      "Only years can start on a day of their own, as in `per year from 04-01` or `in any 2 years from 04-01`.",
    zh: () => "只有年度才能指定起始日，例如 `per year from 04-01` 或 `in any 2 years from 04-01`。",
  },
  why: {
    en: "Half-years, quarters and months are those of the calendar; other windows start on any day.",
    zh: "半年、季度和月份均按日历计算；其他期间可自任意一日起算。",
  },
  bad: "grant spend cap 1_000 per enterprise in any 24 months from 04-01",
  good: "grant spend cap 1_000 per enterprise in any 2 years from 04-01",
};
