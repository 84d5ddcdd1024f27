import type { Texts } from "../diagnostics/message.ts";
import type { Language, Locale } from "../locale/locale.ts";
import { locales } from "../locale/locales.ts";
import type { Policy } from "../model/policy.ts";
import { prose } from "../prose/prose.ts";
import type { Prose } from "../prose/renderer.ts";
import type { Paint } from "./shell.ts";

/** Who reads what a command has found of a policy: in one language, in colours or without. */
export class Reader {
  readonly policy: Policy;
  readonly language: Language;
  readonly paint: Paint;

  constructor(policy: Policy, language: Language, paint: Paint) {
    this.policy = policy;
    this.language = language;
    this.paint = paint;
  }

  get locale(): Locale {
    return locales[this.language];
  }

  get prose(): Prose {
    return prose(this.language, this.policy);
  }

  /** Of a text in both languages the reader's. */
  in(texts: Texts): string {
    return texts[this.language];
  }

  /** "policies/minimal.policy: 3 of 3 caps proved" */
  after(head: string, said: string): string {
    return `${head}${this.in({ en: ": ", zh: "：" })}${said}`;
  }
}
