import type { PlainDate } from "../../exact/date.ts";
import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Kind } from "../kinds.ts";
import { kinds } from "../kinds.ts";
import type { Message, NoValues } from "../message.ts";

export const tableGap: Message<{ missing: readonly string[] }> = {
  code: "table-gap",
  severity: "error",
  says: {
    en: ({ missing }) =>
      missing.length === 0
        ? "This table does not say what holds for any other number: it needs `, otherwise …`."
        : `This table has a gap: nothing is said for ${en.list(missing, "and")}.`,
    zh: ({ missing }) =>
      missing.length === 0
        ? "此表未写明其他数值如何处理，须补上 `, otherwise …`。"
        : `此表有遗漏：未写明${zh.list(missing, "and")}如何处理。`,
  },
  why: {
    en: "A claim that falls into the gap would have no amount.",
    zh: "落入遗漏之处的申请将没有金额可依。",
  },
  bad: "grant by size: 40_000 for small",
  good: "grant by size: 40_000 for small, 80_000 for large",
};

export const tableKeyRepeated: Message<NoValues> = {
  code: "table-key-repeated",
  severity: "error",
  says: {
    en: () => "This table has a value for this key already.",
    zh: () => "此表已为这一项写有一个值。",
  },
  why: {
    en: "Only one of them can be paid, and readers would not know which.",
    zh: "只能按其中一个支付，读者无从判断。",
  },
  bad: "grant by size: 40_000 for small, 50_000 for small, otherwise 0",
  good: "grant by size: 40_000 for small, otherwise 0",
};

export const otherwiseUnreached: Message<{ of: string }> = {
  code: "otherwise-unreached",
  severity: "warning",
  says: {
    en: ({ of }) =>
      `Every value of ${en.quote(of)} has its own line, so that \`otherwise\` never counts.`,
    zh: ({ of }) => `${zh.quote(of)}的每个选项均已列出，\`otherwise\` 永远不会用到。`,
  },
  why: {
    en: "A reader would look for the case that it is meant for.",
    zh: "读者会误以为另有适用的情形。",
  },
  bad: "grant by size: 40_000 for small, 80_000 for large, otherwise 0",
  good: "grant by size: 40_000 for small, 80_000 for large",
};

export const tableKeyNotPlain: Message<NoValues> = {
  code: "table-key-not-plain",
  severity: "error",
  says: {
    en: () => "After `for` stands one plain number, not something that is worked out.",
    zh: () => "`for` 之后应为一个确定的数，而不是算式。",
  },
  why: {
    en: "The lines of a table are compared exactly; for ranges there is `bands of`.",
    zh: "表中各行按数值精确比较；若为区间，请用 `bands of`。",
  },
  bad: 'define few as 2 "few" / "少数"\ngrant by jobs: 40_000 for few, otherwise 0',
  good: "grant by jobs: 40_000 for 2, otherwise 0",
};

export const tableKeyNotAName: Message<{ of: string }> = {
  code: "table-key-not-a-name",
  severity: "error",
  says: {
    en: ({ of }) => `This table goes by ${en.quote(of)}; after \`for\` stands one of its values.`,
    zh: ({ of }) => `此表以${zh.quote(of)}为依据，\`for\` 之后应为其选项之一。`,
  },
  why: {
    en: "Named values are not numbers, and their order means nothing.",
    zh: "选项不是数值，其排列顺序没有意义。",
  },
  bad: "grant by size: 40_000 for 1, otherwise 0",
  good: "grant by size: 40_000 for small, otherwise 0",
};

export const tableSubject: Message<{ found: Kind }> = {
  code: "table-subject",
  severity: "error",
  says: {
    en: ({ found }) =>
      `A table goes by a choice among named values or by a number; this is ${kinds[found].en}.`,
    zh: ({ found }) => `表应以选项或数值为依据，此处为${kinds[found].zh}。`,
  },
  why: {
    en: "For yes or no write `… if X, otherwise …`; for dates write `… from DATE`.",
    zh: "是或否请写作 `… if X, otherwise …`；日期请写作 `… from DATE`。",
  },
  bad: "grant by startup: 40_000 for yes, 20_000 for no",
  good: "grant 40_000 if startup, otherwise 20_000",
};

export const aboveNotLast: Message<NoValues> = {
  code: "above-not-last",
  severity: "error",
  says: {
    en: () => "`above` takes everything that is left, so it stands once, at the end.",
    zh: () => "`above` 涵盖其余全部，只能写一次，且写在最后。",
  },
  why: {
    en: "What stands after it could never apply.",
    zh: "写在其后的内容永远不会适用。",
  },
  bad: "grant slices of spend: 15% above, 35% to 3_000_000",
  good: "grant slices of spend: 35% to 3_000_000, 15% above",
};

export const sliceBelow: Message<NoValues> = {
  code: "slice-below",
  severity: "error",
  says: {
    en: () => "A slice ends with `to`; `below` is for `bands of` only.",
    zh: () => "分段计算的界限写作 `to`；`below` 仅用于 `bands of`。",
  },
  why: {
    en: "Each slice ends where the next begins, so the bound itself makes no difference.",
    zh: "每段在下一段开始处结束，界限本身归入哪一段没有差别。",
  },
  bad: "grant slices of spend: 35% below 3_000_000, 15% above",
  good: "grant slices of spend: 35% to 3_000_000, 15% above",
};

export const datedOutOfOrder: Message<{ date: PlainDate; before: PlainDate }> = {
  code: "dated-out-of-order",
  severity: "error",
  says: {
    en: ({ date, before }) =>
      date === before
        ? `Two values start on ${en.date(date)}.`
        : `${en.date(date)} stands after ${en.date(before)}; the dates must go upwards.`,
    zh: ({ date, before }) =>
      date === before
        ? `有两个值均自${zh.date(date)}起适用。`
        : `${zh.date(date)}写在${zh.date(before)}之后；日期须由先到后排列。`,
  },
  why: {
    en: "Each value holds until the date of the next.",
    zh: "每个值适用至下一个日期之前。",
  },
  bad: "grant spend cap (6_000_000 from 2026-01-01, 3_000_000 from 2025-01-01) per project",
  good: "grant spend cap (3_000_000 from 2025-01-01, 6_000_000 from 2026-01-01) per project",
};
