import { rational } from "../../exact/rational.ts";
import { en } from "../../locale/en.ts";
import type { Language } from "../../locale/locale.ts";
import { locales } from "../../locale/locales.ts";
import { zh } from "../../locale/zh.ts";
import type { Outcome, Topic } from "../../verify/drafting/check.ts";
import type { DeepFile } from "./deep.ts";

/** A line for each policy: what was settled, and what could not be, which is never taken for fine. */
export const summaries = (files: readonly DeepFile[], language: Language): string =>
  files.map((file) => summary(file, language)).join("");

function summary({ file, drafting }: DeepFile, language: Language): string {
  const words = texts[language];
  if (drafting === undefined) return `${file.path}: ${words.notSearched}\n`;
  const settled = drafting.outcomes.filter((outcome) => outcome.settled > 0);
  const open = drafting.outcomes.filter((outcome) => outcome.open.length > 0);
  const told = locales[language].paragraph([words.settled(settled), words.open(open)]);
  return `${file.path}: ${told}\n`;
}

/** The names of the first few, in quotation marks, and how many more there are. */
function namesOf({ open }: Outcome, quote: (name: string) => string): Names {
  const shown = open.slice(0, mostShown).map(quote);
  return { shown, all: open.length, more: open.length - shown.length };
}

interface Names {
  readonly shown: readonly string[];
  readonly all: number;
  readonly more: number;
}

const mostShown = 4;

interface Texts {
  readonly notSearched: string;
  readonly settled: (outcomes: readonly Outcome[]) => string;
  readonly open: (outcomes: readonly Outcome[]) => string;
}

const english: Readonly<Record<Topic, string>> = {
  caps: "caps that may never bind",
  conditions: "whether anyone can get it",
  bands: "gaps between bands",
  cliffs: "cliffs",
  splitting: "splitting claims",
  exposure: "the most for one receiver",
  readings: "readings",
};

const chinese: Readonly<Record<Topic, string>> = {
  caps: "上限是否起作用",
  conditions: "是否有人能够获得",
  bands: "分档是否衔接",
  cliffs: "断崖式变化",
  splitting: "拆分申请",
  exposure: "单个主体最高额",
  readings: "不同理解",
};

/** "cliffs (“voucher”, “bonus” and 3 more)" */
function openInEnglish(outcome: Outcome): string {
  const { shown, more } = namesOf(outcome, en.quote);
  return `${english[outcome.topic]} (${shown.join(", ")}${more === 0 ? "" : ` and ${more} more`})`;
}

/** 断崖式变化（“voucher”、“bonus”等5项） */
function openInChinese(outcome: Outcome): string {
  const { shown, more, all } = namesOf(outcome, zh.quote);
  return `${chinese[outcome.topic]}（${shown.join("、")}${more === 0 ? "" : `等${all}项`}）`;
}

const texts: Readonly<Record<Language, Texts>> = {
  en: {
    notSearched: "not searched, since it has errors.",
    settled: (outcomes) =>
      outcomes.length === 0
        ? "nothing settled."
        : `settled: ${outcomes.map(({ topic, settled }) => `${english[topic]} (${en.number(rational(settled))})`).join(", ")}.`,
    open: (outcomes) =>
      outcomes.length === 0
        ? "Nothing left open."
        : `Not checked: ${outcomes.map(openInEnglish).join("; ")}.`,
  },
  zh: {
    notSearched: "存在错误，未作深入检查。",
    settled: (outcomes) =>
      outcomes.length === 0
        ? "没有可以确定的项目。"
        : `已确定：${outcomes.map(({ topic, settled }) => `${chinese[topic]}（${zh.number(rational(settled))}项）`).join("、")}。`,
    open: (outcomes) =>
      outcomes.length === 0
        ? "没有遗留项目。"
        : `未能检查：${outcomes.map(openInChinese).join("；")}。`,
  },
};
