import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message, NoValues } from "../message.ts";

const claim = 'claim main with enterprise "A", applied 2025-03-01';

export const statedTwice: Message<{ fact: string }> = {
  code: "stated-twice",
  severity: "error",
  says: {
    en: ({ fact }) => `${en.quote(fact)} is stated twice.`,
    zh: ({ fact }) => `${zh.quote(fact)}重复填写。`,
  },
  why: {
    en: "A claim has one value for each fact.",
    zh: "一份申请中，每项事实只有一个值。",
  },
  bad: `example "one" / "一"\n  ${claim}, enterprise "B" gives 10_000`,
  good: `example "one" / "一"\n  ${claim} gives 10_000`,
};

export const eventWithoutClaim: Message<{ claims: number }> = {
  code: "event-without-claim",
  severity: "error",
  says: {
    en: ({ claims }) =>
      claims === 0
        ? "No claim stands before this event."
        : `This event names a claim by its number; so far the example has ${claims}.`,
    zh: ({ claims }) =>
      claims === 0
        ? "此事件之前没有任何申请。"
        : `事件以编号指明申请，而本示例至此只有${claims}份申请。`,
  },
  why: {
    en: "Claims are numbered from 1 in the order in which they stand, those of rounds too.",
    zh: "申请按书写顺序从1开始编号，同批审定的申请也计入。",
  },
  bad: `example "one" / "一"\n  ${claim} gives 10_000\n  reverse 2`,
  good: `example "one" / "一"\n  ${claim} gives 10_000\n  reverse 1`,
};

export const paymentWithoutAmount: Message<NoValues> = {
  code: "payment-without-amount",
  severity: "error",
  says: {
    en: () => "A payment says how much: `pay 1 5_000`.",
    zh: () => "拨付须写明金额：`pay 1 5_000`。",
  },
  why: {
    en: "Only `reverse` and `clawback` may leave the amount out, and then mean all of it.",
    zh: "只有 `reverse` 和 `clawback` 可以省略金额，表示全部。",
  },
  bad: `example "one" / "一"\n  ${claim} gives 10_000\n  pay 1`,
  good: `example "one" / "一"\n  ${claim} gives 10_000\n  pay 1 5_000`,
};
