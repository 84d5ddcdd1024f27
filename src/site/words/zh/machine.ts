import type { MachineWords } from "../machine.ts";

export const machine: MachineWords = {
  feed: "修改情况订阅（Atom）",
  json: "政策数据（JSON）",
  akomaNtoso: "Akoma Ntoso格式文本（XML）",
};
