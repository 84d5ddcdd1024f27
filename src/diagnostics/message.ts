import type { Language } from "../locale/locale.ts";

/** Errors stop a policy from being used, warnings ask for a decision, advice may be ignored. */
export type Severity = "error" | "warning" | "advice";

/** The same text in both languages of the compiler. */
export type Texts = Readonly<Record<Language, string>>;

/**
 * One entry of the catalogue: everything there is to say about one kind of mistake. It takes values,
 * not words, so that each language writes money and dates as it does everywhere.
 */
export interface Message<Values> {
  /** Stable, in kebab case: it stands in scripts and in the settings of editors. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in a drafter's words. */
  readonly says: {
    readonly en: (values: Values) => string;
    readonly zh: (values: Values) => string;
  };
  /** Why it matters for those who are paid, or for those who pay. */
  readonly why: Texts;
  /** A snippet of a policy that has the mistake, and the same without it. */
  readonly bad: string;
  readonly good: string;
}

/** The values of a message that needs none. */
export type NoValues = Readonly<Record<string, never>>;
