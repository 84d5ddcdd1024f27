import { rational } from "../../exact/rational.ts";
import type { Language } from "../../locale/locale.ts";
import { locales } from "../../locale/locales.ts";
import type { Outcome, Topic } from "../../verify/drafting/check.ts";
import type { DeepFile } from "./deep.ts";

/** A line for each policy: what was settled, and what could not be, which is never taken for fine. */
export const summaries = (files: readonly DeepFile[], language: Language): string =>
  files.map((file) => summary(file, language)).join("");

function summary({ file, drafting }: DeepFile, language: Language): string {
  if (drafting === undefined) return `${file.path}: ${notSearched[language]}\n`;
  const looked = drafting.outcomes.filter(({ settled, open }) => settled + open.length > 0);
  const settled = looked
    .filter((outcome) => outcome.settled > 0)
    .map((outcome) => topics[language](outcome.topic, outcome.settled));
  const open = looked.filter((outcome) => outcome.open.length > 0);
  const done = sentences[language].settled(settled);
  const rest = open.map((outcome) => openOf(outcome, language));
  return `${file.path}: ${[done, ...sentences[language].open(rest)].join(language === "en" ? " " : "")}\n`;
}

const notSearched: Readonly<Record<Language, string>> = {
  en: "not searched, since it has errors.",
  zh: "存在错误，未作深入检查。",
};

const sentences = {
  en: {
    settled: (parts: readonly string[]): string =>
      parts.length === 0 ? "nothing settled." : `settled: ${parts.join(", ")}.`,
    open: (parts: readonly string[]): readonly string[] =>
      parts.length === 0 ? ["Nothing left open."] : [`Not checked: ${parts.join("; ")}.`],
  },
  zh: {
    settled: (parts: readonly string[]): string =>
      parts.length === 0 ? "没有可以确定的项目。" : `已确定：${parts.join("、")}。`,
    open: (parts: readonly string[]): readonly string[] =>
      parts.length === 0 ? ["没有遗留项目。"] : [`未能检查：${parts.join("；")}。`],
  },
} as const;

/** The names of the first few, and how many more there are. */
function openOf({ topic, open }: Outcome, language: Language): string {
  const shown = open.slice(0, mostShown).map((name) => locales[language].quote(name));
  const more = open.length - shown.length;
  const names = language === "en" ? shown.join(", ") : shown.join("、");
  const rest = { en: ` and ${more} more`, zh: `等${open.length}项` }[language];
  const all = more === 0 ? names : `${names}${rest}`;
  const separator = language === "en" ? " " : "";
  return `${topicNames[language][topic]}${separator}${language === "en" ? `(${all})` : `（${all}）`}`;
}

const mostShown = 4;

const topicNames: Readonly<Record<Language, Readonly<Record<Topic, string>>>> = {
  en: {
    caps: "caps that may never bind",
    conditions: "whether anyone can get it",
    bands: "gaps between bands",
    cliffs: "cliffs",
    splitting: "splitting claims",
    exposure: "the most for one receiver",
    readings: "readings",
  },
  zh: {
    caps: "上限是否起作用",
    conditions: "是否有人能够获得",
    bands: "分档是否衔接",
    cliffs: "断崖式变化",
    splitting: "拆分申请",
    exposure: "单个主体最高额",
    readings: "不同理解",
  },
};

const topics: Readonly<Record<Language, (topic: Topic, count: number) => string>> = {
  en: (topic, count) => `${topicNames.en[topic]} (${locales.en.number(rational(count))})`,
  zh: (topic, count) => `${topicNames.zh[topic]}（${locales.zh.number(rational(count))}项）`,
};
