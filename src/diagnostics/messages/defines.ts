import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Kind } from "../kinds.ts";
import { kinds } from "../kinds.ts";
import type { Message } from "../message.ts";

export const circularDefines: Message<{ chain: readonly string[] }> = {
  code: "circular-defines",
  severity: "error",
  says: {
    en: ({ chain }) =>
      chain.length === 1
        ? `${en.quote(chain.join())} is worked out from itself.`
        : `${en.list(chain, "and")} are worked out from one another.`,
    zh: ({ chain }) =>
      chain.length === 1
        ? `${zh.quote(chain.join())}以自身为计算依据。`
        : `${zh.list(chain, "and")}互为计算依据。`,
  },
  why: {
    en: "There is no value to begin with, so none of them could ever be known.",
    zh: "没有可作起点的值，永远无法算出结果。",
  },
  bad: 'define base as base + 1_000 "base" / "基数"\ngrant base',
  good: 'define base as spend + 1_000 "base" / "基数"\ngrant base',
};

export const defineUnitsDiffer: Message<{ name: string; here: Kind; there: Kind }> = {
  code: "define-units-differ",
  severity: "error",
  says: {
    en: ({ name, here, there }) =>
      `${en.quote(name)} is used as ${kinds[here].en} here and as ${kinds[there].en} elsewhere.`,
    zh: ({ name, here, there }) =>
      `${zh.quote(name)}在此处作为${kinds[here].zh}使用，在别处作为${kinds[there].zh}使用。`,
  },
  why: {
    en: "A define of bare numbers takes the unit of its uses, so they must agree; make it two defines.",
    zh: "仅由数字构成的自定义值以其用途确定单位，各处须一致；请分为两个自定义值。",
  },
  bad: 'define limit as 5 "limit" / "限额"\ngrant spend cap limit per project when jobs >= limit',
  good: 'define limit as 5 "limit" / "限额"\ngrant spend cap limit per project when jobs >= 5',
};

export const defineWithoutValue: Message<{ name: string; found: Kind }> = {
  code: "define-without-value",
  severity: "error",
  says: {
    en: ({ name, found }) =>
      `${en.quote(name)} stands for ${kinds[found].en}; a define names an amount, a number, a date ` +
      "or a condition.",
    zh: ({ name, found }) =>
      `${zh.quote(name)}所指为${kinds[found].zh}；自定义值只能是金额、数值、日期或条件。`,
  },
  why: {
    en: "The fact itself can be named wherever it is needed.",
    zh: "需要时直接写该事实的名称即可。",
  },
  bad: 'define kind as size "kind" / "类别"\ngrant spend when kind is small',
  good: 'define isSmall as size is small "the enterprise is small" / "企业为小型"\ngrant spend when isSmall',
};
