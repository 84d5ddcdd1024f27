import type { Message, NoValues } from "../message.ts";

export const clauseAfterGrant: Message<{ clause: string }> = {
  code: "clause-after-grant",
  severity: "error",
  says: {
    en: ({ clause }) =>
      `\`${clause}\` stands after a grant that is closed, so it belongs to no grant.`,
    zh: ({ clause }) => `\`${clause}\` 写在已结束的资助项之后，不属于任何资助项。`,
  },
  why: {
    en: "A grant ends with the first line that is no clause of it. Clauses follow their grant directly; `when` and `except` for all grants of an article stand before the first.",
    zh: "资助项在第一个不属于它的行处结束。子句应紧跟所属资助项；适用于本条全部资助项的 `when` 和 `except` 应写在第一个资助项之前。",
  },
  bad: 'article 1 "Support" / "资助"\n  grant 30% of spend\n  responsible office\n  cap 6_000_000 per enterprise per year',
  good: 'article 1 "Support" / "资助"\n  grant 30% of spend\n    cap 6_000_000 per enterprise per year\n  responsible office',
};

export const clauseWithoutGrant: Message<{ clause: string }> = {
  code: "clause-without-grant",
  severity: "error",
  says: {
    en: ({ clause }) => `\`${clause}\` is a clause of a grant, and no grant stands before it.`,
    zh: ({ clause }) => `\`${clause}\` 是资助项的子句，但其前面没有资助项。`,
  },
  why: {
    en: "Clauses follow their grant; a cap over several grants is a `joint cap … over …`.",
    zh: "子句应写在所属资助项之后；涵盖多个资助项的上限应写 `joint cap … over …`。",
  },
  bad: 'article 1 "Support" / "资助"\n  cap 6_000_000 per enterprise per year\n  grant 30% of spend',
  good: 'article 1 "Support" / "资助"\n  grant 30% of spend\n    cap 6_000_000 per enterprise per year',
};

export const misleadingIndentation: Message<{
  owner: { readonly kind: "article" | "grant"; readonly name: string };
}> = {
  code: "misleading-indentation",
  severity: "warning",
  says: {
    en: ({ owner }) =>
      owner.kind === "article"
        ? `This belongs to article ${owner.name}, but its indentation does not show it.`
        : `This is a clause of the grant “${owner.name}”, but its indentation does not show it.`,
    zh: ({ owner }) =>
      owner.kind === "article"
        ? `此处属于第${owner.name}条，但缩进没有体现。`
        : `此处是资助项“${owner.name}”的子句，但缩进没有体现。`,
  },
  why: {
    en: "Indentation does not change the meaning; a reader may still take it for a hint. The formatter sets it right.",
    zh: "缩进不影响含义，但读者可能误解。格式化工具可以自动更正。",
  },
  bad: 'article 1 "Support" / "资助"\n  grant 30% of spend cap 6_000_000 per enterprise per year\nresponsible office',
  good: 'article 1 "Support" / "资助"\n  grant 30% of spend cap 6_000_000 per enterprise per year\n  responsible office',
};

export const itemLooksLikeClause: Message<{ grant: string }> = {
  code: "item-looks-like-clause",
  severity: "warning",
  says: {
    en: ({ grant }) =>
      `This stands indented below the grant “${grant}”, but it is no clause of it.`,
    zh: ({ grant }) => `此处缩进在资助项“${grant}”之下，但并非其子句。`,
  },
  why: {
    en: "It ends the grant and belongs to the article. Indentation does not change that.",
    zh: "它使资助项结束，属于条款本身；缩进不会改变这一点。",
  },
  bad: 'article 1 "Support" / "资助"\n  grant 30% of spend cap 6_000_000 per enterprise per year\n    responsible office',
  good: 'article 1 "Support" / "资助"\n  grant 30% of spend cap 6_000_000 per enterprise per year\n  responsible office',
};

export const jointCapAfterArticles: Message<{ article: string }> = {
  code: "joint-cap-after-articles",
  severity: "warning",
  says: {
    en: ({ article }) =>
      `This joint cap belongs to article ${article}: it goes when that article is repealed or replaced.`,
    zh: ({ article }) => `此共同上限属于第${article}条：该条被废止或替换时，它随之失效。`,
  },
  why: {
    en: "A cap of the whole policy stands in the header, before the first article.",
    zh: "适用于整部政策的上限应写在文首，即第一条之前。",
  },
  bad: 'article 1 "Support" / "资助"\n  grant 30% of spend cap 6_000_000 per enterprise per year\njoint cap 50_000_000 per year over all',
  good: 'joint cap 50_000_000 per year over all\narticle 1 "Support" / "资助"\n  grant 30% of spend cap 6_000_000 per enterprise per year',
};

export const declarationInArticle: Message<NoValues> = {
  code: "use-in-article",
  severity: "error",
  says: {
    en: () => "`use` belongs into the header, before the first article.",
    zh: () => "`use` 应写在文首，即第一条之前。",
  },
  why: {
    en: "A file amends another one as a whole.",
    zh: "一个文件修改另一个文件，是就整体而言的。",
  },
  bad: 'article 1 "Support" / "资助"\n  use "demo.policy" as demo',
  good: 'policy change "Change" / "修改"\n  effective 2026-07-01\nuse "demo.policy" as demo\namend demo from 2026-07-01\n  repeal article 1',
};
