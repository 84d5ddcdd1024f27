import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message } from "../message.ts";

export const numberInWords: Message<{ written: string; meant: string }> = {
  code: "number-in-words",
  severity: "error",
  says: {
    en: ({ written, meant }) =>
      `A number is written in digits: ${meant}, not ${en.quote(written)}.`,
    zh: ({ written, meant }) => `数字用阿拉伯数字书写：${meant}，而不是${zh.quote(written)}。`,
  },
  why: {
    en: "Digits are read alike by everybody, and the pages write them out in each language.",
    zh: "阿拉伯数字不会有不同的读法，页面会按各语言的习惯写出。",
  },
  bad: "grant 百分之三十 of spend cap 600万 per enterprise per year",
  good: "grant 30% of spend cap 600万 per enterprise per year",
};

export const numberUnclear: Message<{ written: string }> = {
  code: "number-unclear",
  severity: "error",
  says: {
    en: ({ written }) =>
      `${en.quote(written)} can be read as more than one number; write it in digits, such as 350 or 10_500.`,
    zh: ({ written }) =>
      `${zh.quote(written)}可以读作不同的数；请用阿拉伯数字书写，如 350 或 10_500。`,
  },
  why: {
    en: "三百五 is 350 to some readers and 305 to others; an amount must not depend on who reads it.",
    zh: "“三百五”有人理解为350，有人理解为305；金额不能因读者而异。",
  },
  bad: "grant 30% of spend cap 三百五 per project",
  good: "grant 30% of spend cap 350 per project",
};
