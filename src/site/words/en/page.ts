import type { PageWords } from "../page.ts";

export const page: PageWords = {
  siteName: "Grant policies",
  siteDescription: "Who can get support, how much, up to which ceiling, and who decides.",
  skipToContent: "Skip to content",
  siteNavigation: "Site",
  breadcrumb: "You are here",
  onThisPage: "On this page",
  neighbours: "Articles before and after",
  previousArticle: "Previous article",
  nextArticle: "Next article",
  sideBySide: "Both languages",
  thisPart: (heading) => `: ${heading}`,
  titleSeparator: " – ",
  kindsOfSupport: (count) => (count === 1 ? "One kind of support" : `${count} kinds of support`),
  amendedBy: (decision) => `Amended by: ${decision}`,
  footer:
    "These pages are made from the same text that calculates the awards. The official text decides.",
};
