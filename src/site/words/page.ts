/** What stands around the content of every page, and in lists of pages. */
export interface PageWords {
  readonly siteName: string;
  /** One sentence for search engines, and under the name on the first page. */
  readonly siteDescription: string;
  readonly skipToContent: string;
  /** For screen readers: what the navigation at the top leads to. */
  readonly siteNavigation: string;
  readonly breadcrumb: string;
  /** Over a list of the headings of a page. */
  readonly onThisPage: string;
  readonly neighbours: string;
  readonly previousArticle: string;
  readonly nextArticle: string;
  /** The view of both languages, aligned. */
  readonly sideBySide: string;
  /** For screen readers, after the name of a language: "中文 this part: Ceilings". */
  readonly thisPart: (heading: string) => string;
  /** Between the parts of a title: "Article 2 – Measures of …". */
  readonly titleSeparator: string;
  /** How many grants a policy has: "17 kinds of support". */
  readonly kindsOfSupport: (count: number) => string;
  /** Under a policy, the decision that changed it. */
  readonly amendedBy: (decision: string) => string;
  readonly footer: string;
}
