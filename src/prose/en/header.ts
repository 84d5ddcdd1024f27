import type { HeaderWords } from "../header.ts";
import { phrase } from "../phrase.ts";

export const header: HeaderWords = {
  issuedBy: "Issued by",
  inForce: "In force",
  isFor: "For",
  dateThatCounts: "Date that counts",
  currency: "Currency",
  currencyName: ({ currency }) => currency,
  decidesText: (date) => phrase`${date} decides which text applies to a claim`,
  decidesTextAndPeriod: (date) =>
    phrase`${date} decides which text applies to a claim, and to which year or other period of a ceiling it belongs`,
  counting:
    "ceilings count what has been awarded, less what was taken back before it was paid; " +
    "money that was clawed back afterwards still counts",
};
