import type { Texts } from "../../diagnostics/message.ts";
import { locales } from "../../locale/locales.ts";
import type { PolicyError } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import { text } from "../../prose/phrase.ts";
import { prose } from "../../prose/prose.ts";
import { malformedText } from "../audit/fault-text.ts";

/** An entry of a ledger file that cannot be replayed. */
export interface BadEntry {
  readonly line: number;
  readonly error: PolicyError;
  /** Whether it could be an entry of no policy at all. */
  readonly isMalformed: boolean;
  /** Whether it was entered by the text that the policy has now. */
  readonly isOfThisText: boolean;
  /** Of an id that stands there twice, where it stands first. */
  readonly first: number | undefined;
}

/** Which line it is, what is wrong with it, and what to do. */
export function badEntryText(bad: BadEntry, policy: Policy): Texts {
  const [cause, repair] = [causeOf(bad, policy), repairOf(bad)];
  return {
    en: `line ${bad.line} does not fit. ${cause.en} ${repair.en}`,
    zh: `第${bad.line}行与台账不符。${cause.zh}${repair.zh}`,
  };
}

function causeOf({ error, isMalformed, first }: BadEntry, policy: Policy): Texts {
  const { en, zh } = locales;
  if (isMalformed) {
    return {
      en: `${malformedText(en.quote(error.fact)).en}.`,
      zh: `${malformedText(zh.quote(error.fact)).zh}。`,
    };
  }
  switch (error.code) {
    case "id-reused":
      return {
        en: `The id ${en.quote(error.value)} stands in line ${first} already.`,
        zh: `编号${zh.quote(error.value)}在第${first}行已有登记。`,
      };
    case "unknown-grant":
      return {
        en: `This policy has no grant ${en.quote(error.value)}.`,
        zh: `本政策没有名为${zh.quote(error.value)}的资助项。`,
      };
    default:
      return {
        en: text(prose("en", policy).error(error)),
        zh: text(prose("zh", policy).error(error)),
      };
  }
}

function repairOf({ error, isMalformed, isOfThisText }: BadEntry): Texts {
  if (isMalformed) {
    return {
      en: "The file was changed by something else than edict run: restore it from a copy",
      zh: "该文件曾被edict run以外的程序改动：请用备份恢复",
    };
  }
  if (error.code === "id-reused") {
    return {
      en: "Delete the line if it only repeats that one; if not, restore the file from a copy",
      zh: "如该行只是重复，请将其删除；否则请用备份恢复该文件",
    };
  }
  if (isOfThisText || isOfEvent(error)) {
    return {
      en: "The file was changed by something else than edict run: restore it from a copy; edict audit shows all that is wrong with it",
      zh: "该文件曾被edict run以外的程序改动：请用备份恢复；edict audit可列出其中的全部问题",
    };
  }
  return {
    en: "Name the file of the policy under which this was entered, or the file that has amended it since; text that awards were made under is not edited in place",
    zh: "请指明登记时所依据的政策文件，或此后修改它的文件；已据以资助的条文不应直接改动",
  };
}

/** What no text of a policy changes. */
function isOfEvent({ code }: PolicyError): boolean {
  switch (code) {
    case "unknown-entry":
    case "wholly-reversed":
    case "nothing-left":
    case "too-much":
      return true;
    default:
      return false;
  }
}
