import { phrase, text } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";

/** With a full stop: 余额不足的，按余额给予资助。 */
export const sentence = (clause: Phrase): Phrase =>
  /[。！？]”?$/.test(text(clause)) ? clause : phrase`${clause}。`;
