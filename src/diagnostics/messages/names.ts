import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Kind } from "../kinds.ts";
import { kinds } from "../kinds.ts";
import type { Message } from "../message.ts";

export const unknownName: Message<{ name: string; near: readonly string[] }> = {
  code: "unknown-name",
  severity: "error",
  says: {
    en: ({ name, near }) =>
      `Nothing in this policy is called ${en.quote(name)}.` +
      (near.length === 0 ? "" : ` Is ${en.list(near.map(en.quote), "or")} meant?`),
    zh: ({ name, near }) =>
      `本政策中没有名为${zh.quote(name)}的内容。` +
      (near.length === 0 ? "" : `是否应为${zh.list(near.map(zh.quote), "or")}？`),
  },
  why: {
    en: "A word that is not understood is never passed over: it could decide an award.",
    zh: "不认识的名称绝不会被忽略，因为它可能影响资助结果。",
  },
  bad: "grant 30% of spendd cap 6_000_000 per enterprise per year",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year",
};

export const declaredTwice: Message<{ name: string }> = {
  code: "declared-twice",
  severity: "error",
  says: {
    en: ({ name }) => `The name ${en.quote(name)} is given twice.`,
    zh: ({ name }) => `名称${zh.quote(name)}被重复定义。`,
  },
  why: {
    en: "Facts, defines, grants, agencies and other programmes share one set of names, so that each name means one thing throughout.",
    zh: "事实、自定义值、资助项、部门和其他政策共用一套名称，同一名称在全文中只能有一个含义。",
  },
  bad: 'fact spend: count "orders" / "订单数"\ngrant 10_000 cap 10_000 per enterprise per year',
  good: 'fact orders: count "orders" / "订单数"\ngrant 10_000 cap 10_000 per enterprise per year when orders > 0',
};

export const nameOfOtherKind: Message<{
  name: string;
  found: Kind;
  wanted: "fact" | "agency" | "external" | "grant";
}> = {
  code: "name-of-other-kind",
  severity: "error",
  says: {
    en: ({ name, found, wanted }) =>
      `${en.quote(name)} is ${kinds[found].en}; ${wantedKinds[wanted].en} is wanted here.`,
    zh: ({ name, found, wanted }) =>
      `${zh.quote(name)}是${kinds[found].zh}，此处应为${wantedKinds[wanted].zh}。`,
  },
  why: {
    en: "Each place of a policy takes names of one kind, so that a slip is seen at once.",
    zh: "政策的每一处只接受特定种类的名称，笔误因此可以立即发现。",
  },
  bad: 'article 1 "Support" / "资助"\n  responsible project',
  good: 'article 1 "Support" / "资助"\n  responsible office',
};

const wantedKinds = {
  fact: { en: "a fact", zh: "事实" },
  agency: { en: "an agency", zh: "部门" },
  external: {
    en: "another programme, declared with `external`,",
    zh: "以 `external` 声明的其他政策",
  },
  grant: { en: "a grant or another programme", zh: "资助项或其他政策" },
} as const;

export const factOfOtherType: Message<{
  name: string;
  found: Kind;
  wanted: "date" | "id";
  line: string;
}> = {
  code: "fact-of-other-type",
  severity: "error",
  says: {
    en: ({ name, found, wanted, line }) =>
      `\`${line}\` takes a fact of type \`${wanted}\`; ${en.quote(name)} is ${kinds[found].en}.`,
    zh: ({ name, found, wanted, line }) =>
      `\`${line}\` 需要类型为 \`${wanted}\` 的事实，而${zh.quote(name)}是${kinds[found].zh}。`,
  },
  why: {
    en: "The date decides which text is in force, and the payee is whoever receives the money.",
    zh: "日期决定适用的文本，受益人决定向谁支付。",
  },
  bad: "grant 10_000 to spend cap 10_000 per enterprise per year",
  good: "grant 10_000 to enterprise cap 10_000 per enterprise per year",
};

export const unnamedGrants: Message<{ name: string }> = {
  code: "two-unnamed-grants",
  severity: "error",
  says: {
    en: ({ name }) =>
      `Two grants stand here without a name, and only one can be called ${en.quote(name)}.`,
    zh: ({ name }) => `此处有两个未命名的资助项，只有一个可以使用名称${zh.quote(name)}。`,
  },
  why: {
    en: 'A claim names the grant that it asks for. Write `grant NAME "title" / "名称": …`.',
    zh: '申请须写明所申请的资助项。请写为 `grant NAME "title" / "名称": …`。',
  },
  bad: "grant 10_000 cap 10_000 per enterprise per year\ngrant 20_000 cap 20_000 per enterprise per year",
  good: 'grant 10_000 cap 10_000 per enterprise per year\ngrant second "Second" / "第二项": 20_000 cap 20_000 per enterprise per year',
};

export const nameOfArticle: Message<{ name: string; article: string }> = {
  code: "name-of-article",
  severity: "error",
  says: {
    en: ({ name, article }) =>
      `${en.quote(name)} is the name of whatever article ${article} grants without a name.`,
    zh: ({ name, article }) => `${zh.quote(name)}是第${article}条未命名资助项的名称。`,
  },
  why: {
    en: "Readers of a decision would look for the reason in the wrong article.",
    zh: "否则，阅读审定结果的人会到错误的条款中查找依据。",
  },
  bad: 'article 1 "First" / "第一"\n  note "Nothing yet." / "暂无。"\narticle 2 "Second" / "第二"\n  grant article1 "Support" / "资助": 10_000 cap 10_000 per enterprise per year',
  good: 'article 1 "First" / "第一"\n  note "Nothing yet." / "暂无。"\narticle 2 "Second" / "第二"\n  grant support "Support" / "资助": 10_000 cap 10_000 per enterprise per year',
};

export const circularPer: Message<{ name: string }> = {
  code: "circular-per",
  severity: "error",
  says: {
    en: ({ name }) => `Following \`per\` from ${en.quote(name)} leads back to it.`,
    zh: ({ name }) => `从${zh.quote(name)}沿 \`per\` 追溯，又回到其自身。`,
  },
  why: {
    en: "A value that belongs to something needs that something to be found first.",
    zh: "从属于某一主体的值，须先确定该主体。",
  },
  bad: 'fact group: id per firm "group" / "集团|个"\nfact firm: id per group "firm" / "公司|家"\ngrant 10_000 cap 10_000 per group per year',
  good: 'fact firm: id "firm" / "公司|家"\nfact group: id per firm "group" / "集团|个"\ngrant 10_000 cap 10_000 per group per year',
};

export const changedElsewhere: Message<{ name: string; articles: readonly string[] }> = {
  code: "changed-but-used-elsewhere",
  severity: "error",
  says: {
    en: ({ name, articles }) =>
      `${en.quote(name)} means something else from here on, but ${elsewhere.en(articles)} too.`,
    zh: ({ name, articles }) => `${zh.quote(name)}自此含义改变，但${elsewhere.zh(articles)}。`,
  },
  why: {
    en: "A replaced article may declare its names anew, for itself alone. Take another name, or replace the other articles too.",
    zh: "被替换的条款可以重新定义名称，但仅限于本条。请另取名称，或一并替换其他条款。",
  },
  bad: 'policy change "Change" / "修改"\n  effective 2026-07-01\nuse "demo.policy" as demo\namend demo from 2026-07-01\n  replace article 1 "Support" / "资助"\n    fact base: count "heads" / "人数"\n    grant 1_000 * base cap 10_000 per enterprise per year',
  good: 'policy change "Change" / "修改"\n  effective 2026-07-01\nuse "demo.policy" as demo\namend demo from 2026-07-01\n  replace article 1 "Support" / "资助"\n    fact heads: count "heads" / "人数"\n    grant 1_000 * heads cap 10_000 per enterprise per year',
};

const elsewhere = {
  en: (articles: readonly string[]) =>
    articles.length === 0
      ? "the header uses it"
      : `article ${en.list(articles, "and")} ${articles.length === 1 ? "uses" : "use"} it`,
  zh: (articles: readonly string[]) =>
    articles.length === 0 ? "总则部分也在使用" : `第${zh.list(articles, "and")}条也在使用`,
};

export const partTwice: Message<{ name: string; of: string }> = {
  code: "part-named-twice",
  severity: "error",
  says: {
    en: ({ name, of }) => `${en.quote(of)} has two parts called ${en.quote(name)}.`,
    zh: ({ name, of }) => `${zh.quote(of)}中有两个名为${zh.quote(name)}的部分。`,
  },
  why: {
    en: "A claim could not say which of the two it means.",
    zh: "申请将无法区分所指的是哪一个。",
  },
  bad: 'fact stage: one of (trial "trial" / "试验", trial "test" / "测试") "stage" / "阶段"\ngrant 10_000 cap 10_000 per enterprise per year when stage is trial',
  good: 'fact stage: one of (trial "trial" / "试验", test "test" / "测试") "stage" / "阶段"\ngrant 10_000 cap 10_000 per enterprise per year when stage is trial',
};

export const listInList: Message<{ name: string }> = {
  code: "list-in-list",
  severity: "error",
  says: {
    en: ({ name }) => `The column ${en.quote(name)} is a list itself.`,
    zh: ({ name }) => `列${zh.quote(name)}本身又是列表。`,
  },
  why: {
    en: "The rows of a list hold plain values: money, counts, dates, names.",
    zh: "列表的每一行只能包含简单的值：金额、数量、日期、名称等。",
  },
  bad: 'fact staff: list of (wages list of (wage money "wage" / "工资") "wages" / "工资") "staff" / "员工"\ngrant 1_000 * (count of staff) cap 10_000 per enterprise per year',
  good: 'fact staff: list of (wage money "wage" / "工资") "staff" / "员工"\ngrant 1_000 * (count of staff) cap 10_000 per enterprise per year',
};

export const emptyRange: Message<{ name: string }> = {
  code: "empty-range",
  severity: "error",
  says: {
    en: ({ name }) =>
      `No number can be stated for ${en.quote(name)}: its range ends before it begins.`,
    zh: ({ name }) => `${zh.quote(name)}的取值范围上限小于下限，没有可填写的数值。`,
  },
  why: {
    en: "The smaller bound comes first: `number 0 to 100`.",
    zh: "较小的界限写在前面：`number 0 to 100`。",
  },
  bad: 'fact score: number 100 to 0 "score" / "评分"\ngrant 10_000 cap 10_000 per enterprise per year when score > 50',
  good: 'fact score: number 0 to 100 "score" / "评分"\ngrant 10_000 cap 10_000 per enterprise per year when score > 50',
};
