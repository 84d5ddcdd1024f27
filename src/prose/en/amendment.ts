import type { AmendmentWords } from "../amendment.ts";
import { nothing, phrase } from "../phrase.ts";

export const amendment: AmendmentWords = {
  takesEffect: (title, issuer, date) =>
    phrase`${title}${issuer ? phrase`, issued by ${issuer},` : nothing} takes effect on ${date}`,
  changes: {
    replace: (date, article) => phrase`from ${date}, ${article} is replaced by a new text`,
    repeal: (date, article) => phrase`from ${date}, ${article} is repealed`,
    insert: (date, article) => phrase`from ${date}, ${article} is added`,
  },
};
