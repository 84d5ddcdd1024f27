import type { EventOfAmount, EventWords } from "../event.ts";
import { phrase } from "../phrase.ts";

export const event: EventWords = {
  ofClaim: (id) => phrase`申请${id}获得的资助`,
  ofNumber: (number) => phrase`第${number}项申请获得的资助`,
  completed: (award) => phrase`${award}已完成`,
  happened: (what, award, amount) => phrase`${award}${participles[what]}${amount}`,
  happenedToAll: (what, award) => phrase`${award}${allThatCanBe[what]}${participles[what]}`,
};

const participles: Record<EventOfAmount, string> = {
  reverse: "已收回",
  clawback: "在拨付后已追回",
  pay: "已拨付",
};

const allThatCanBe: Record<EventOfAmount, string> = {
  reverse: "尚未拨付的部分",
  clawback: "剩余的部分",
  pay: "尚未拨付的部分",
};
