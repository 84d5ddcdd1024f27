import type { SearchWords } from "../search.ts";

export const search: SearchWords = {
  title: "Search",
  description: "Find an article by its words, an amount, a rate or an agency.",
  label: "Search all policies",
  hint: "Words in English or Chinese, an amount such as 6 million, a rate such as 30%, or an agency.",
  found: (count) => (count === 1 ? "1 result" : `${count} results`),
  foundSome: (count) =>
    count === 1
      ? "Nothing has all of these words. 1 page has some of them."
      : `Nothing has all of these words. ${count} pages have some of them.`,
  nothing: "Nothing found. Try fewer or other words.",
  inOtherLanguage: "In Chinese",
  more: (count) => (count === 1 ? "and 1 more" : `and ${count} more`),
  withoutScript: "The search needs JavaScript. Without it, these pages list what there is:",
};
