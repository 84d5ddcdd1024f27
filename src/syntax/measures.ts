/** Words that Chinese puts between a number and what is counted, and units that facts are given in. */
export const measures: readonly string[] = [
  ..."人 名 位 家 户 个 项 件 次 笔 份 台 套 只 条 间 辆 艘 架 场 期 批 岁 分 倍 亩 吨".split(" "),
  ..."平方米 公里 公斤 千克 小时 千瓦 千瓦时 兆瓦".split(" "),
];

/** Units of time, and how many years, months or days they are. */
export interface TimeUnit {
  readonly unit: "years" | "months" | "days";
  readonly times: bigint;
}

const unit = (unit: TimeUnit["unit"], times = 1n): TimeUnit => ({ unit, times });

export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ["年", unit("years")],
  ["年度", unit("years")],
  ["周年", unit("years")],
  ["个月", unit("months")],
  ["月", unit("months")],
  ["个季度", unit("months", 3n)],
  ["季度", unit("months", 3n)],
  ["天", unit("days")],
  ["日", unit("days")],
  ["周", unit("days", 7n)],
  ["星期", unit("days", 7n)],
]);

/** The same of English words; `years`, `months` and `days` are words of the language. */
export const englishTimeUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ["years", unit("years")],
  ["year", unit("years")],
  ["months", unit("months")],
  ["month", unit("months")],
  ["days", unit("days")],
  ["day", unit("days")],
  ["weeks", unit("days", 7n)],
  ["week", unit("days", 7n)],
  ["quarters", unit("months", 3n)],
]);

/** English words for what is counted. */
export const countedThings: ReadonlySet<string> = new Set(
  (
    "people persons staff employees workers jobs posts positions hires enterprises firms companies " +
    "businesses applicants applications households projects items cases units points times patents"
  ).split(" "),
);
