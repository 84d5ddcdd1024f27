import type { Policy } from "../../model/policy.ts";
import type { Language } from "../../model/text.ts";
import type { OutputFile } from "../output.ts";
import { linksTo } from "./links.ts";
import { markdown } from "./markdown.ts";
import { withNavigation } from "./navigation.ts";
import { pagesOf } from "./pages.ts";

/** The pages of a policy in its languages: docs/en/index.md, docs/zh/article-2.md … */
export const emitDocs = (policy: Policy): readonly OutputFile[] =>
  policy.languages.flatMap((language) => docsIn(policy, language));

function docsIn(policy: Policy, language: Language): readonly OutputFile[] {
  const pages = pagesOf(policy, language);
  const links = linksTo(pages);
  return pages.map((page) => ({
    path: `docs/${language}/${page.slug}.md`,
    text: withNavigation(markdown(page, links), page, pages, policy.languages),
  }));
}
