import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message, NoValues } from "../message.ts";

export const capWithoutPeriod: Message<{ scope: readonly string[] }> = {
  code: "cap-without-period",
  severity: "error",
  says: {
    en: ({ scope }) =>
      scope.length === 0
        ? "This cap says neither whom it holds for nor for how long."
        : `This cap per ${en.list(scope.map(en.quote), "and")} names no period.`,
    zh: ({ scope }) =>
      scope.length === 0
        ? "此项上限既没有写明适用对象，也没有写明期限。"
        : `此项按${zh.list(scope.map(zh.quote), "and")}计算的上限没有写明期限。`,
  },
  why: {
    en: "6 million a year and 6 million once are different promises; the policy has to say which.",
    zh: "每年600万元与一次性600万元是两种不同的承诺，政策必须写明。",
  },
  bad: "grant 30% of spend cap 6_000_000 per enterprise",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year",
};

export const capDependsOnClaim: Message<{ fact: string }> = {
  code: "cap-depends-on-claim",
  severity: "error",
  says: {
    en: ({ fact }) =>
      `${en.quote(fact)} can differ from claim to claim, so it cannot set a cap that several claims share.`,
    zh: ({ fact }) => `${zh.quote(fact)}在每份申请中可能不同，不能用于设定多份申请共用的上限。`,
  },
  why: {
    en: "A cap may use facts that are declared `per` what it holds for, or `per year`; a cap `per claim` may use any fact.",
    zh: "上限可以使用以 `per` 声明为从属于其适用对象或年度的事实；`per claim` 的上限可以使用任何事实。",
  },
  bad: "grant 10_000 cap 50% of spend per enterprise per year",
  good: "grant 10_000 cap 50% of spend per claim",
};

export const capReadsLedger: Message<NoValues> = {
  code: "cap-reads-ledger",
  severity: "error",
  says: {
    en: () => "The size of a cap cannot depend on what was awarded before.",
    zh: () => "上限的数额不能取决于此前的资助额。",
  },
  why: {
    en: "Such a cap would move with every award, so nobody could say what it promises. Take earlier awards off with `less`, or count them with a `joint cap`.",
    zh: "这样的上限会随每次资助变动，其含义将无法说明。请用 `less` 扣除此前资助，或用 `joint cap` 合并计算。",
  },
  bad: "grant spend cap 10_000 - (awarded by stateAid per enterprise) per enterprise per year",
  good: "grant spend less awarded by stateAid per enterprise cap 10_000 per enterprise per year",
};

export const yearFactOutsideYear: Message<{ fact: string }> = {
  code: "year-fact-outside-year",
  severity: "error",
  says: {
    en: ({ fact }) =>
      `${en.quote(fact)} is stated for a calendar year; a cap with this period can reach over two of them.`,
    zh: ({ fact }) => `${zh.quote(fact)}按自然年度确定，而此上限的期间可能跨越两个年度。`,
  },
  why: {
    en: "It may stand in a cap per year, half-year, quarter or month.",
    zh: "它可以用于按年、半年、季度或月计算的上限。",
  },
  bad: "grant spend cap budget per lifetime",
  good: "grant spend cap budget per year",
};

export const periodNotNeeded: Message<{ beside: "claim" | "open awards" | "consecutive years" }> = {
  code: "period-not-needed",
  severity: "error",
  says: {
    en: ({ beside }) => `A cap ${kinds[beside].en} has no period.`,
    zh: ({ beside }) => `${kinds[beside].zh}的上限没有期限。`,
  },
  why: {
    en: "It says by itself for how long an award counts; another period would contradict it.",
    zh: "此类上限本身已说明资助计算多久，再写期限会与之矛盾。",
  },
  bad: "grant 10_000 cap 2 open awards per enterprise per year",
  good: "grant 10_000 cap 2 open awards per enterprise",
};

const kinds = {
  claim: { en: "`per claim`", zh: "按单份申请计算" },
  "open awards": { en: "on open awards", zh: "未结资助数量" },
  "consecutive years": { en: "on consecutive years", zh: "连续年度" },
} as const;

export const whenShortTwice: Message<{ first: string; second: string }> = {
  code: "when-short-twice",
  severity: "error",
  says: {
    en: ({ first, second }) => `\`${first}\` and \`${second}\` say two things of one cap.`,
    zh: ({ first, second }) => `\`${first}\` 与 \`${second}\` 对同一上限作了两种规定。`,
  },
  why: {
    en: "A cap that has too little room either reduces, refuses, shares out, or only warns.",
    zh: "余额不足时，上限只能选择核减、不予资助、按比例分配或仅作提示之一。",
  },
  bad: "grant spend cap 10_000 per enterprise per year or refuse in principle",
  good: "grant spend cap 10_000 per enterprise per year or refuse",
};

export const whenShortOfCount: Message<{ word: string }> = {
  code: "when-short-of-count",
  severity: "error",
  says: {
    en: ({ word }) => `\`${word}\` goes with a cap on money; a cap on a number of awards refuses.`,
    zh: ({ word }) => `\`${word}\` 只用于金额上限；资助次数上限用尽时不予资助。`,
  },
  why: {
    en: "Money can be cut down or shared; an award cannot be made in part.",
    zh: "金额可以核减或分摊，一次资助则不能只给一部分。",
  },
  bad: "grant 10_000 cap 1 award per project pro rata",
  good: "grant 10_000 cap 1 award per project",
};

export const proRataInAny: Message<NoValues> = {
  code: "pro-rata-in-any",
  severity: "error",
  says: {
    en: () => "`pro rata` does not go with a period `in any …`.",
    zh: () => "`pro rata` 不能与 `in any …` 的期间同时使用。",
  },
  why: {
    en: "Claims decided together would lie in several windows at once, and each window would ask for another share.",
    zh: "同批申请会同时处于多个期间之内，各期间要求的分配比例互不相同。",
  },
  bad: "grant spend cap 10_000 per project in any 3 years pro rata",
  good: "grant spend cap 10_000 per project per year pro rata",
};

export const rankedWithoutCount: Message<NoValues> = {
  code: "ranked-without-count",
  severity: "error",
  says: {
    en: () => "`ranked` goes with `cap N awards` only.",
    zh: () => "`ranked` 只能与 `cap N awards` 一起使用。",
  },
  why: {
    en: "A ranking chooses who gets one of a number of places.",
    zh: "排序用于在有限的名额中作出选择。",
  },
  bad: "grant spend cap 10_000 per year ranked by spend",
  good: "grant spend cap 20 awards per year ranked by spend",
};

export const twoRankings: Message<{ grant: string }> = {
  code: "two-rankings",
  severity: "error",
  says: {
    en: ({ grant }) => `${en.quote(grant)} stands under two rankings at once.`,
    zh: ({ grant }) => `${zh.quote(grant)}同时受两种排序约束。`,
  },
  why: {
    en: "Claims decided together are taken in one order; two orders would contradict each other.",
    zh: "同批审定的申请只能有一个先后顺序，两种排序会互相矛盾。",
  },
  bad: "grant spend\n  cap 20 awards per year ranked by spend\n  cap 5 awards per project ranked by jobs",
  good: "grant spend\n  cap 20 awards per year ranked by spend then jobs\n  cap 5 awards per project",
};

export const jointCapOverUnknown: Message<{ name: string; near: readonly string[] }> = {
  code: "joint-cap-over-unknown-grant",
  severity: "error",
  says: {
    en: ({ name, near }) =>
      `There is no grant called ${en.quote(name)}.` +
      (near.length === 0 ? "" : ` Is ${en.list(near.map(en.quote), "or")} meant?`),
    zh: ({ name, near }) =>
      `没有名为${zh.quote(name)}的资助项。` +
      (near.length === 0 ? "" : `是否应为${zh.list(near.map(zh.quote), "or")}？`),
  },
  why: {
    en: "A joint cap over a grant that does not exist would leave one out that was meant.",
    zh: "共同上限若指向不存在的资助项，本应计入的资助就会被遗漏。",
  },
  bad: "joint cap 10_000 per enterprise per year over mian",
  good: "joint cap 10_000 per enterprise per year over main",
};

export const jointCapWithoutOver: Message<NoValues> = {
  code: "joint-cap-without-over",
  severity: "error",
  says: {
    en: () => "This joint cap does not say over which grants it holds.",
    zh: () => "此共同上限没有写明涵盖哪些资助项。",
  },
  why: {
    en: "`over all` counts every grant of the policy, `over` with names only those.",
    zh: "`over all` 计入本政策的全部资助项；`over` 之后列出名称，则只计入所列各项。",
  },
  bad: "joint cap 10_000 per enterprise per year",
  good: "joint cap 10_000 per enterprise per year over all",
};

export const overOfOneGrant: Message<NoValues> = {
  code: "over-of-one-grant",
  severity: "error",
  says: {
    en: () => "`over` goes with a joint cap; a cap in a grant counts that grant alone.",
    zh: () => "`over` 只用于共同上限；资助项内的上限只计入该资助项。",
  },
  why: {
    en: "A cap that several grants share stands beside them, as `joint cap … over …`.",
    zh: "多个资助项共用的上限应写在资助项之外，即 `joint cap … over …`。",
  },
  bad: "grant spend cap 10_000 per enterprise per year over all",
  good: "grant spend\njoint cap 10_000 per enterprise per year over all",
};

export const jointCapBindsNothing: Message<NoValues> = {
  code: "joint-cap-binds-nothing",
  severity: "error",
  says: {
    en: () => "This joint cap counts only other programmes, so it binds nothing.",
    zh: () => "此共同上限只计入其他政策，因而不约束任何资助项。",
  },
  why: {
    en: "What other programmes award is counted here and never cut; name a grant of this policy too.",
    zh: "其他政策的资助在此只计入、不核减；请同时列出本政策的资助项。",
  },
  bad: "joint cap 10_000 per enterprise per year over stateAid",
  good: "joint cap 10_000 per enterprise per year over main, stateAid",
};

export const countedTwice: Message<{ name: string }> = {
  code: "counted-twice",
  severity: "error",
  says: {
    en: ({ name }) => `${en.quote(name)} is named twice in this list.`,
    zh: ({ name }) => `${zh.quote(name)}在此列表中重复出现。`,
  },
  why: {
    en: "It is counted once, however often it is named; another one may have been meant.",
    zh: "无论列出几次都只计入一次，可能应为另一项。",
  },
  bad: "joint cap 10_000 per enterprise per year over main, main",
  good: "joint cap 10_000 per enterprise per year over main, stateAid",
};

export const capScopeChanged: Message<{ cap: string }> = {
  code: "cap-scope-changed",
  severity: "warning",
  says: {
    en: ({ cap }) => `The replaced text counts otherwise than before (${cap}).`,
    zh: ({ cap }) => `替换后的条款改变了上限的计算方式（${cap}）。`,
  },
  why: {
    en: "Awards made under the earlier text count under the new scope and period. One that does not state what the cap now goes by must be completed before the next claim.",
    zh: "依原文本作出的资助将按新的对象和期间计入。若其缺少新上限所依据的事实，须先行补充。",
  },
  bad: 'policy change "Change" / "修改"\n  effective 2026-07-01\nuse "demo.policy" as demo\namend demo from 2026-07-01\n  replace article 1 "Support" / "资助"\n    grant 30% of spend cap 6_000_000 per project',
  good: 'policy change "Change" / "修改"\n  effective 2026-07-01\nuse "demo.policy" as demo\namend demo from 2026-07-01\n  replace article 1 "Support" / "资助"\n    grant 30% of spend cap 8_000_000 per enterprise per year',
};

export const grantRenamed: Message<{ grant: string; before: string }> = {
  code: "grant-renamed",
  severity: "warning",
  says: {
    en: ({ grant, before }) =>
      `${en.quote(grant)} counts anew: under its caps awards of ${en.quote(before)}, whose place it takes, no longer count.`,
    zh: ({ grant, before }) =>
      `${zh.quote(grant)}重新起算：它取代的${zh.quote(before)}此前的资助不再计入其上限。`,
  },
  why: {
    en: "A counter belongs to its grant, by name. Keep the name to go on counting; give another one where all may claim anew.",
    zh: "计数按资助项的名称进行。沿用原名称则连续计算；只有允许重新申请时，才另取名称。",
  },
  bad: 'policy change "Change" / "修改"\n  effective 2026-07-01\nuse "demo.policy" as demo\namend demo from 2026-07-01\n  replace article 1 "Support" / "资助"\n    grant aid "Aid" / "补贴": 30% of spend cap 8_000_000 per enterprise per year',
  good: 'policy change "Change" / "修改"\n  effective 2026-07-01\nuse "demo.policy" as demo\namend demo from 2026-07-01\n  replace article 1 "Support" / "资助"\n    grant 30% of spend cap 8_000_000 per enterprise per year',
};
