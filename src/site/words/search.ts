/** What the search says. */
export interface SearchWords {
  readonly title: string;
  readonly description: string;
  readonly label: string;
  /** Below the field: what may be looked for. */
  readonly hint: string;
  /** "3 results", announced when they change. */
  readonly found: (count: number) => string;
  readonly foundSome: (count: number) => string;
  readonly nothing: string;
  /** Above results in the other language. */
  readonly inOtherLanguage: string;
  /** Where there are more results than are shown. */
  readonly more: (count: number) => string;
  /** Where scripts are off: where else to look. */
  readonly withoutScript: string;
}
