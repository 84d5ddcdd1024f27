import type { Texts } from "./message.ts";

/** What a value is, as the messages name it (manual, section 5, "Units"). */
export type Kind = ValueKind | "duration" | "grant" | "agency" | "external" | "define";

/** What a fact can be. */
export type ValueKind =
  "money" | "count" | "number" | "rate" | "date" | "yes/no" | "choice" | "id" | "list";

/** "a date", 日期: with the article that English wants. */
export const kinds: Readonly<Record<Kind, Texts>> = {
  money: { en: "an amount of money", zh: "金额" },
  count: { en: "a count", zh: "数量" },
  number: { en: "a number", zh: "数值" },
  rate: { en: "a rate", zh: "比例" },
  date: { en: "a date", zh: "日期" },
  duration: { en: "a length of time", zh: "时间长度" },
  "yes/no": { en: "a yes or no", zh: "是或否" },
  choice: { en: "a choice among named values", zh: "选项" },
  id: { en: "the name of a person or thing", zh: "主体或事项的名称" },
  list: { en: "a list", zh: "列表" },
  grant: { en: "a grant", zh: "资助项" },
  agency: { en: "an agency", zh: "部门" },
  external: { en: "another programme", zh: "其他政策" },
  define: { en: "a define", zh: "自定义值" },
};
