import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message, Texts } from "../message.ts";

type Unused = "fact" | "define" | "agency" | "external";

const unusedKinds: Readonly<Record<Unused, Texts>> = {
  fact: { en: "fact", zh: "事实" },
  define: { en: "define", zh: "自定义值" },
  agency: { en: "agency", zh: "部门" },
  external: { en: "external", zh: "其他政策" },
};

export const neverUsed: Message<{ kind: Unused; name: string }> = {
  code: "never-used",
  severity: "warning",
  says: {
    en: ({ kind, name }) => `No clause uses the ${unusedKinds[kind].en} ${en.quote(name)}.`,
    zh: ({ kind, name }) => `没有任何条款使用${unusedKinds[kind].zh}${zh.quote(name)}。`,
  },
  why: {
    en: "Either a clause that should use it is missing, or applicants would be asked for something that decides nothing. What an example states is no use of it.",
    zh: "要么缺少应当使用它的条款，要么申请人会被要求提供与结果无关的内容。示例中填写不算使用。",
  },
  bad: 'article 1 "Support" / "资助"\n  fact rent: money "rent" / "租金"\n  grant 30% of spend cap 6_000_000 per enterprise per year',
  good: 'article 1 "Support" / "资助"\n  fact rent: money "rent" / "租金"\n  grant 30% of (spend + rent) cap 6_000_000 per enterprise per year',
};

export const sentenceNotCovered: Message<{ words: string; path: string }> = {
  code: "sentence-not-covered",
  severity: "warning",
  says: {
    en: ({ words, path }) => `No quote covers this sentence of ${path}: ${en.quote(words)}`,
    zh: ({ words, path }) => `${path}中的这句话没有被任何引文涵盖：${zh.quote(words)}`,
  },
  why: {
    en: "Whoever reads the pages must find there all that the official text promises. A sentence without an amount is a `commitment`, a `purpose` or a `note`.",
    zh: "读者应能在页面上找到官方文本承诺的全部内容。不含金额的句子可以写作 `commitment`、`purpose` 或 `note`。",
  },
  bad: 'source "sources/demo.txt"\nquote "Each enterprise receives 30% … a year."\ngrant 30% of spend cap 6_000_000 per enterprise per year',
  good: 'source "sources/demo.txt"\nquote "Each enterprise receives 30% … a year."\nquote "All support is given within the budget."\ngrant 30% of spend cap 6_000_000 per enterprise per year',
};

export const amountWithoutCap: Message<{ grant: string; usual: boolean }> = {
  code: "amount-without-cap",
  severity: "warning",
  says: {
    en: ({ grant, usual }) =>
      usual
        ? `Only a usual maximum stands over the grant ${en.quote(grant)}, and that reduces nothing.`
        : `No cap limits what the grant ${en.quote(grant)} can come to.`,
    zh: ({ grant, usual }) =>
      usual
        ? `资助项${zh.quote(grant)}只有原则上的最高额，不会核减任何金额。`
        : `资助项${zh.quote(grant)}的金额没有任何上限。`,
  },
  why: {
    en: "Nobody can say what such a grant will cost. A cap limits each claim, each enterprise, or all together.",
    zh: "这样的资助项无法预知支出。上限可以针对每份申请、每家企业或全部资助。",
  },
  bad: "grant 30% of spend",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year",
};

export const discretionWithoutAgency: Message<{ grant: string; article: string | undefined }> = {
  code: "discretion-without-agency",
  severity: "warning",
  says: {
    en: ({ grant, article }) =>
      `The amount of ${en.quote(grant)} is decided by an authority, but ${article === undefined ? "the policy" : `article ${article}`} does not say by which.`,
    zh: ({ grant, article }) =>
      `${zh.quote(grant)}的金额由主管部门审定，但${article === undefined ? "本政策" : `第${article}条`}没有写明由哪个部门审定。`,
  },
  why: {
    en: "With `up to` someone chooses the amount. Applicants must know who, and to whom they can object.",
    zh: "`up to` 表示金额由有关部门酌定。申请人应知道由谁审定，以及向谁提出异议。",
  },
  bad: 'article 1 "Support" / "资助"\n  grant up to 30% of spend cap 6_000_000 per enterprise per year',
  good: 'article 1 "Support" / "资助"\n  responsible office\n  grant up to 30% of spend cap 6_000_000 per enterprise per year',
};

export const lessNotCounted: Message<{ grant: string; names: readonly string[] }> = {
  code: "less-not-counted",
  severity: "warning",
  says: {
    en: ({ grant, names }) =>
      `${en.quote(grant)} takes off what ${en.list(names.map(en.quote), "and")} gave, but its cap for the same scope does not count that.`,
    zh: ({ grant, names }) =>
      `${zh.quote(grant)}扣除了${zh.list(names.map(zh.quote), "and")}已给予的金额，但其同一范围的上限并不计入该金额。`,
  },
  why: {
    en: "What `less` takes off uses no room. To bring both together up to a ceiling, write a `joint cap … over` the grant and the other programme.",
    zh: "`less` 扣除的部分不占用上限余额。若要使两者合计不超过上限，应写 `joint cap … over`，并同时列出该资助项和其他政策。",
  },
  bad: 'grant voucher "Voucher" / "补助券": 50% of spend\n  less awarded by stateAid per project\n  cap 1_000_000 per project',
  good: 'grant voucher "Voucher" / "补助券": 50% of spend\n  less awarded by stateAid per project\njoint cap 1_000_000 per project over voucher, stateAid',
};

export const conditionsAlike: Message<{ articles: readonly string[]; everywhere: boolean }> = {
  code: "conditions-alike",
  severity: "warning",
  says: {
    en: ({ articles, everywhere }) =>
      everywhere
        ? `Articles ${en.list(articles, "and")} all make this condition; it could stand once, in the header.`
        : `Articles ${en.list(articles, "and")} make the same condition; a define could say it once.`,
    zh: ({ articles, everywhere }) =>
      everywhere
        ? `${zh.list(articles.map(inChinese), "and")}都有这一条件，可以写在文首，只写一次。`
        : `${zh.list(articles.map(inChinese), "and")}有相同的条件，可以用 \`define\` 只写一次。`,
  },
  why: {
    en: "What is written twice is one day changed once. A condition in the header holds for all grants.",
    zh: "同一内容写两处，日后修改时容易只改一处。文首的条件适用于全部资助项。",
  },
  bad: 'article 1 "Support" / "资助"\n  when startup\n  grant 30% of spend cap 6_000_000 per enterprise per year\narticle 2 "More" / "更多"\n  when startup\n  grant 100 * jobs cap 100_000 per enterprise per year',
  good: 'when startup\narticle 1 "Support" / "资助"\n  grant 30% of spend cap 6_000_000 per enterprise per year\narticle 2 "More" / "更多"\n  grant 100 * jobs cap 100_000 per enterprise per year',
};

const inChinese = (article: string): string => `第${article}条`;
