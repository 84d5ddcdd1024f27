/** Everything that can be found, as one script of the site holds it. */
export interface SearchData {
  readonly pages: readonly SearchPage[];
}

/** A page of a policy in one language. */
export interface SearchPage {
  readonly language: string;
  /** As HTML's `lang` has it. */
  readonly tag: string;
  /** From the root of the site, as a link has it. */
  readonly href: string;
  readonly policy: string;
  readonly title: string;
  readonly sentences: readonly SearchSentence[];
}

/** `id` is that of its place on the page; empty at the top. */
export interface SearchSentence {
  readonly id: string;
  readonly text: string;
}
