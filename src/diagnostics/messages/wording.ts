import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message } from "../message.ts";
import { says, type Phrase } from "../phrase.ts";

export const windowInOtherWords: Message<Phrase> = {
  code: "window-in-other-words",
  severity: "error",
  says,
  why: {
    en: "A length of time is added to a date, and dates are compared; with `<=` the last day is included.",
    zh: "时间长度与日期相加，再比较日期；用 `<=` 时包含最后一日。",
  },
  bad: "grant 30% of spend when within 36 months of applied",
  good: "grant 30% of spend when applied <= applied + 36 months",
};

export const conditionInProse: Message<{ found: string; name: string }> = {
  code: "condition-in-prose",
  severity: "error",
  says: {
    en: ({ found, name }) =>
      `${en.quote(found)} is a sentence; a condition asks about a fact. Declare \`fact ${name}: yes/no\` with its texts, and write \`${name}\` here.`,
    zh: ({ found, name }) =>
      `${zh.quote(found)}是一句话，而条件应针对事实。请声明 \`fact ${name}: yes/no\` 并写明文本，此处写 \`${name}\`。`,
  },
  why: {
    en: "Whoever applies answers yes or no; the sentence is the text of the fact, and stands on the page.",
    zh: "由申请人回答是或否；这句话是该事实的文本，会写在页面上。",
  },
  bad: "grant 30% of spend when enterprise is registered in the district",
  good: "grant 30% of spend when startup",
};

export const scopeBeforeCap: Message<{ scope: string }> = {
  code: "scope-before-cap",
  severity: "warning",
  says: {
    en: ({ scope }) =>
      `${en.quote(scope)} still belongs to the line above, and the cap after it holds for nobody in particular.`,
    zh: ({ scope }) => `${zh.quote(scope)}仍属于上一行，其后的上限没有写明按谁计算。`,
  },
  why: {
    en: "Whom a cap holds for stands after its amount, never before `cap`: what stands before it goes on with the clause above.",
    zh: "上限按谁计算，写在金额之后，不写在 `cap` 之前；写在 `cap` 之前的内容接续上一子句。",
  },
  bad: "grant 10_000\n  cap 1 award per project\n  per enterprise cap 10 awards per year",
  good: "grant 10_000\n  cap 1 award per project\n  cap 10 awards per enterprise per year",
};

export const proRataInOtherWords: Message<Phrase> = {
  code: "pro-rata-in-other-words",
  severity: "error",
  says,
  why: {
    en: "`pro rata` is the last word of a cap: where the money does not suffice, all claims of a round are cut in proportion.",
    zh: "`pro rata` 写在上限的末尾：资金不足时，同一轮的各份申请按比例核减。",
  },
  bad: "grant 30% of spend cap budget per year prorated",
  good: "grant 30% of spend cap budget per year pro rata",
};

export const nameInSeveralWords: Message<Phrase> = {
  code: "name-in-several-words",
  severity: "error",
  says: {
    en: ({ found, meant }) => `A name is one word: ${en.quote(found)} is written \`${meant}\`.`,
    zh: ({ found, meant }) => `名称须连写为一个词：${zh.quote(found)}应写作 \`${meant}\`。`,
  },
  why: {
    en: "A blank ends a name; what readers see are the texts, which have as many words as they need.",
    zh: "空格表示名称结束；页面上显示的是文本，文本的字数不限。",
  },
  bad: 'fact loan start: date "start of the loan" / "贷款发放日"\ngrant 30% of spend when applied > loanStart',
  good: 'fact loanStart: date "start of the loan" / "贷款发放日"\ngrant 30% of spend cap 600 per project when applied > loanStart',
};

export const tiersOfValue: Message<{ found: string }> = {
  code: "tiers-of-value",
  severity: "error",
  says: {
    en: ({ found }) =>
      `${en.quote(found)} can mean two things: \`bands\` gives the whole the rate of its band, and \`slices\` each part its own.`,
    zh: ({ found }) =>
      `${zh.quote(found)}有两种含义：\`bands\` 按所在档次对全部数额适用同一比例，\`slices\` 对各段分别适用其比例。`,
  },
  why: {
    en: "At 600, `50% to 500, 40% above` is 240 by bands and 290 by slices.",
    zh: "数额为600时，`50% to 500, 40% above` 按 `bands` 为240，按 `slices` 为290。",
  },
  bad: "grant tiers of spend: 50% to 500, 40% above cap 600_000 per project",
  good: "grant slices of spend: 50% to 500, 40% above cap 600_000 per project",
};

export const listWithoutBy: Message<{ fact: string; meant: string }> = {
  code: "list-without-by",
  severity: "error",
  says: {
    en: ({ fact, meant }) =>
      `A list of cases begins with what it depends on, here ${en.quote(fact)}: write \`${meant}\`.`,
    zh: ({ fact, meant }) =>
      `分情形列举时，先写明依据什么，此处为${zh.quote(fact)}：请写作 \`${meant}\`。`,
  },
  why: {
    en: "Then the compiler can tell that no case is missing.",
    zh: "这样编译器才能检查各种情形是否齐全。",
  },
  bad: "grant 20_000 for small, 40_000 for large cap 60_000 per project",
  good: "grant (by size: 20_000 for small, 40_000 for large) cap 60_000 per project",
};

export const amountPerThing: Message<{
  found: string;
  price: string;
  per: string | undefined;
}> = {
  code: "amount-per-thing",
  severity: "error",
  says: {
    en: ({ found, price, per }) =>
      per === undefined
        ? `${en.quote(found)}: an amount for each of several is multiplied by their number, as in \`${price} * jobs\`.`
        : `${en.quote(found)}: an amount for each is written \`${price} per ${per}\`.`,
    zh: ({ found, price, per }) =>
      per === undefined
        ? `${zh.quote(found)}：按数量计算的金额，应与数量相乘，例如 \`${price} * jobs\`。`
        : `${zh.quote(found)}：每一个的金额，应写作 \`${price} per ${per}\`。`,
  },
  why: {
    en: "How many there are is a fact that a claim states.",
    zh: "数量是申请时填报的事实。",
  },
  bad: "grant 2000元/人 cap 6_000 per project",
  good: "grant 2_000 * jobs cap 6_000 per project",
};

export const lesserInWords: Message<Phrase> = {
  code: "lesser-in-words",
  severity: "error",
  says: {
    en: ({ found, meant }) =>
      `${en.quote(found)} takes one of two amounts, which is written \`${meant}\`.`,
    zh: ({ found, meant }) => `${zh.quote(found)}是在两个金额中取其一，应写作 \`${meant}\`。`,
  },
  why: {
    en: "`min` takes the smallest of what stands in its brackets, `max` the largest, so that nobody has to ask where the amounts begin.",
    zh: "`min` 取括号内各项中最小的，`max` 取最大的，各项从哪里开始一目了然。",
  },
  bad: "grant the lesser of spend and 2_000_000 cap 3_000_000 per project",
  good: "grant min(spend, 2_000_000) cap 3_000_000 per project",
};

export const shareInOtherOrder: Message<Phrase> = {
  code: "share-in-other-order",
  severity: "error",
  says,
  why: {
    en: "The share comes first, then `of`, then what it is taken of.",
    zh: "先写比例，再写 `of`，最后写基数。",
  },
  bad: "grant spend 的 30% cap 6_000 per project",
  good: "grant 30% of spend cap 6_000 per project",
};

export const tableRowForm: Message<Phrase> = {
  code: "table-row-form",
  severity: "error",
  says,
  why: {
    en: "In every list the value comes first, then for whom or from when it holds.",
    zh: "各种列表都先写值，再写适用于谁或从何时起适用。",
  },
  bad: "grant (by size: small: 20_000, otherwise 40_000) cap 60_000 per project",
  good: "grant (by size: 20_000 for small, otherwise 40_000) cap 60_000 per project",
};

export const sliceInOtherWords: Message<Phrase> = {
  code: "slice-in-other-words",
  severity: "error",
  says,
  why: {
    en: "A slice begins where the one before it ends, so only its end is written; the last is `above` all of them.",
    zh: "每一段从上一段的终点开始，因此只写终点；最后一段写 `above`。",
  },
  bad: "grant slices of spend: 35% from 0 to 1_000_000, 15% above cap 600_000 per project",
  good: "grant slices of spend: 35% to 1_000_000, 15% above cap 600_000 per project",
};

export const changeInOtherWords: Message<{ found: string; meant: string }> = {
  code: "change-in-other-words",
  severity: "error",
  says: {
    en: ({ found, meant }) => `${en.quote(found)} is written \`${meant}\` in an amendment.`,
    zh: ({ found, meant }) => `修订中${zh.quote(found)}应写作 \`${meant}\`。`,
  },
  why: {
    en: "An amendment does three things to an article: `replace` gives it a new text, `repeal` ends it, `insert` adds one.",
    zh: "修订对条文只有三种处理：`replace` 换成新的条文，`repeal` 予以废止，`insert` 增加一条。",
  },
  bad: "amend demo from 2026-07-01\n  delete article 1",
  good: "amend demo from 2026-07-01\n  repeal article 1",
};
