import type { MachineWords } from "../machine.ts";

export const machine: MachineWords = {
  feed: "Feed of changes (Atom)",
  json: "The policy as data (JSON)",
  akomaNtoso: "The policy as Akoma Ntoso (XML)",
};
