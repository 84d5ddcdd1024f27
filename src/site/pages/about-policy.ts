import type { OutputFile } from "../../emit/output.ts";
import { text } from "../../prose/phrase.ts";
import { policyPage } from "../address.ts";
import type { Standing } from "../content/inline.ts";
import { htmlText, lines } from "../html.ts";
import { document } from "../layout/document.ts";
import type { EditionView, PolicyView, SiteView } from "../view.ts";
import { siteWords } from "../words/words.ts";

/** A page about all of a policy, in one of its languages. */
export interface PageAboutPolicy {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** The HTML below the description. */
  readonly content: (standing: Standing) => string;
}

export function pageAboutPolicy(
  { slug, title, description, content }: PageAboutPolicy,
  edition: EditionView,
  { name, editions }: PolicyView,
  site: SiteView,
): OutputFile {
  const { language, links, prose } = edition;
  const pageOf = (of: string) => policyPage(name, language, of);
  const path = pageOf(slug);
  const policyTitle = text(prose.policyTitle());
  const layout = {
    path,
    language,
    title: `${title}${siteWords[language].page.titleSeparator}${policyTitle}`,
    description,
    trail: [{ path: pageOf("index"), text: policyTitle }],
    alternates: editions.map((one) => ({
      language: one.language,
      path: policyPage(name, one.language, slug),
    })),
    sideBySide: undefined,
    previous: undefined,
    next: undefined,
    navigation: site.navigation(language),
    head: "",
    scripts: [],
  };
  const standing: Standing = { path, slug, language, links, pageOf };
  const html = lines(
    `<h1>${htmlText(title)}</h1>`,
    `<p class="lead">${htmlText(description)}</p>`,
    content(standing),
  );
  return { path, text: document(layout, html) };
}
