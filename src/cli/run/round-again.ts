import type { RoundAgain } from "../../batch/rounds.ts";
import type { Texts } from "../../diagnostics/message.ts";
import { locales } from "../../locale/locales.ts";

/** That rows which look like one round are two. */
export function roundAgainText({ round, line, first }: RoundAgain): Texts {
  const { en, zh } = locales;
  return {
    en: `the round ${en.quote(round)} of line ${first} comes again in line ${line}, and is another round there; the rows of one round stand one after another`,
    zh: `第${first}行的批次${zh.quote(round)}在第${line}行再次出现，按另一批次处理；同一批次的各行须相邻`,
  };
}
