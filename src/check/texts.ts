import type { Fix } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { textMissing, textsSwapped, textTooMany } from "../diagnostics/messages/texts.ts";
import type { Label, Language, Text } from "../model/text.ts";
import type { StringNode, TextNode } from "../syntax/node.ts";
import { quoted } from "../syntax/quotation.ts";
import type { ClauseContext } from "./document.ts";

type Writing = Pick<ClauseContext, "languages" | "report">;

/** A TEXT in every language of its file (manual, section 2); reports what is missing or too much. */
export function checkText(node: TextNode, { languages, report }: Writing): Text {
  const { strings, span } = node;
  // A text that could not be read at all has been reported as such.
  if (languages === undefined || strings.length === 0) return {};
  const missing = languages.filter((_, place) => (strings[place]?.value ?? "").trim() === "");
  if (missing.length > 0) report(diagnose(textMissing, { missing }, span));
  const tooMany = strings[languages.length];
  if (tooMany !== undefined) report(diagnose(textTooMany, { languages }, tooMany.span));
  warnOfSwap(node, { languages, report });
  return Object.fromEntries(languages.map((language, at) => [language, strings[at]?.value ?? ""]));
}

/** The text of a fact; in that of an `id`, a `|` separates what is said of several. */
export function checkLabel(node: TextNode, isId: boolean, writing: Writing): Label {
  const text = checkText(node, writing);
  return isId ? labelOf(text) : { text, counted: {} };
}

function labelOf(text: Text): Label {
  const entries = Object.entries(text).map(([language, words]) => {
    const [name = "", ...counted] = words.split("|");
    return { language, name: name.trim(), counted: counted.join("|").trim() };
  });
  return {
    text: Object.fromEntries(entries.map(({ language, name }) => [language, name])),
    counted: Object.fromEntries(
      entries
        .filter(({ counted }) => counted !== "")
        .map(({ language, counted }) => [language, counted]),
    ),
  };
}

function warnOfSwap({ strings, span }: TextNode, { languages, report }: Writing): void {
  const textIn = (language: Language) => strings[languages?.indexOf(language) ?? -1];
  const [english, chinese] = [textIn("en"), textIn("zh")];
  if (english === undefined || chinese === undefined) return;
  if (!hasHan(english.value) || hasHan(chinese.value) || chinese.value.trim() === "") return;
  report(diagnose(textsSwapped, {}, span, { fixes: [swap(english, chinese)] }));
}

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

const swap = (english: StringNode, chinese: StringNode): Fix => ({
  label: { en: "Swap the two texts", zh: "对调两段文本" },
  edits: [
    { span: english.span, text: quoted(chinese.value) },
    { span: chinese.span, text: quoted(english.value) },
  ],
});
