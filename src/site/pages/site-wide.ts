import type { OutputFile } from "../../emit/output.ts";
import type { Language } from "../../model/text.ts";
import { languages } from "../../model/text.ts";
import type { Address } from "../address.ts";
import { siteWide } from "../address.ts";
import { document } from "../layout/document.ts";
import type { SiteView } from "../view.ts";

/** A page that belongs to no policy, in one language. */
export interface SiteWidePage {
  readonly title: string;
  readonly description: string;
  readonly head: string;
  readonly scripts: readonly Address[];
  readonly content: string;
}

/** Such a page in all languages: "search.html" and "search.zh.html", each linked to its twin. */
export const siteWidePage = (
  slug: string,
  site: SiteView,
  pageIn: (language: Language) => SiteWidePage,
): readonly OutputFile[] =>
  languages.map((language) => {
    const { content, ...page } = pageIn(language);
    const path = siteWide(slug, language);
    const layout = {
      ...page,
      path,
      language,
      trail: [],
      alternates: languages.map((one) => ({ language: one, path: siteWide(slug, one) })),
      sideBySide: undefined,
      previous: undefined,
      next: undefined,
      navigation: site.navigation(language),
    };
    return { path, text: document(layout, content) };
  });
