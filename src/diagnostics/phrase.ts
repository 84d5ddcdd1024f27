import { en } from "../locale/en.ts";
import { zh } from "../locale/zh.ts";
import type { Message } from "./message.ts";

/** What a drafter wrote as documents do, and the words of the language for it. */
export interface Phrase {
  readonly found: string;
  readonly meant: string;
}

/** The sentence of most messages about such a phrase. */
export const says: Message<Phrase>["says"] = {
  en: ({ found, meant }) => `${en.quote(found)} is written \`${meant}\` here.`,
  zh: ({ found, meant }) => `${zh.quote(found)}在此应写作 \`${meant}\`。`,
};
