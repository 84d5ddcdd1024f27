import type { AmendmentWords } from "../amendment.ts";
import { nothing, phrase } from "../phrase.ts";

export const amendment: AmendmentWords = {
  takesEffect: (title, issuer, date) =>
    phrase`${title}${issuer ? phrase`由${issuer}发布，` : nothing}自${date}起施行`,
  changes: {
    replace: (date, article) => phrase`自${date}起，${article}由新的条文替代`,
    repeal: (date, article) => phrase`自${date}起，${article}废止`,
    insert: (date, article) => phrase`自${date}起，增加${article}`,
  },
};
