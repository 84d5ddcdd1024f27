import type { Section } from "../emit/docs/page.ts";
import type { OutputFile } from "../emit/output.ts";
import type { Language } from "../model/text.ts";
import type { Address } from "./address.ts";
import type { PageLink } from "./layout/document.ts";
import type { PageView, SiteView } from "./view.ts";

/**
 * What a part of the site adds beside the text of the policies: the calculator, the search, twins for
 * machines. Each is one entry of the list in site.ts; everything it does not say stays as it is.
 */
export interface Addition {
  /** Files of its own: pages made with `document`, scripts, data. */
  readonly files?: (site: SiteView) => readonly OutputFile[];
  /** Rules of the style sheet, by the names of style/tokens.ts. */
  readonly style?: string;
  /** Links at the top of every page. */
  readonly navigation?: (language: Language) => readonly PageLink[];
  /** Links under the overview of a policy, to pages about all of it. */
  readonly aboutPolicy?: (page: PageView) => readonly PageLink[];
  /** Elements for the head of a policy's page, as HTML. */
  readonly head?: (page: PageView) => string;
  /** Scripts that a policy's page loads. */
  readonly scripts?: (page: PageView) => readonly Address[];
  /** Sections for an article's page, each put at its place in the order of `articleParts`. */
  readonly sections?: (page: PageView) => readonly AddedSection[];
  /** HTML below what a section says, before the sections within it. */
  readonly below?: (section: Section, page: PageView) => string;
}

/** A section that is HTML from the beginning. Its id is one of `articleParts`. */
export interface AddedSection {
  readonly id: "calculator";
  readonly heading: string;
  readonly html: string;
}
