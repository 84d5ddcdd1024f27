import type { Texts } from "../../src/diagnostics/message.ts";

const parserWords =
  /\b(tokens?|unexpected|LL\(k\)|EOF|rules?|pars(?:er|es|ing)|lexer|AST|CST|expected .* but found)\b/i;
const parserWordsInChinese = /解析器|词法|语法树|令牌|标记符|非终结符|意外的|文件结束符/;
const halfWidthBesideHan =
  /[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]|[\u4e00-\u9fff]\.(?!\w)/;

/** What a reviewer would strike out of the two texts of a diagnostic. */
export function faultsOf({ en, zh }: Texts): readonly string[] {
  const faults = [
    [en.trim() === "", "no English text"],
    [zh.trim() === "", "no Chinese text"],
    [parserWords.test(en) || parserWords.test(zh), "speaks of the parser"],
    [parserWordsInChinese.test(zh), "speaks of the parser in Chinese"],
    [halfWidthBesideHan.test(zh), "half-width punctuation beside Chinese"],
    [!/[\u4e00-\u9fff]/.test(zh), "no Chinese in the Chinese text"],
    [/[\u3002\uff0c\uff1b]\s/.test(zh), "a space after full-width punctuation"],
    [/undefined|null|NaN|\[object|\$\{/.test(en + zh), "a value that is not a word"],
  ] as const;
  return faults.filter(([isFault]) => isFault).map(([, fault]) => fault);
}

/**
 * The words that stand in a text function, each value as "…". What a value adds is seen only where the
 * diagnostic is really made.
 */
export function wordsIn(text: (values: never) => string): string {
  return Array.from(literalsIn(String(text))).join("");
}

/** String and template literals of a piece of source code, in order. */
function* literalsIn(code: string): Generator<string> {
  let at = 0;
  while (at < code.length) {
    const opening = code.charAt(at);
    if (`"'\``.includes(opening)) {
      const literal = literalAt(code, at);
      yield literal.text;
      at = literal.end;
    } else {
      at += 1;
    }
  }
}

interface Literal {
  readonly text: string;
  /** The offset after its closing quote. */
  readonly end: number;
}

function literalAt(code: string, start: number): Literal {
  const quote = code.charAt(start);
  let text = "";
  let at = start + 1;
  while (at < code.length && code.charAt(at) !== quote) {
    if (code.charAt(at) === "\\") {
      text += code.charAt(at + 1);
      at += 2;
    } else if (quote === "`" && code.startsWith("${", at)) {
      text += "…";
      at = endOfValue(code, at + 2);
    } else {
      text += code.charAt(at);
      at += 1;
    }
  }
  return { text, end: at + 1 };
}

/** The offset after the "}" that ends a value of a template. */
function endOfValue(code: string, start: number): number {
  let depth = 1;
  let at = start;
  while (depth > 0 && at < code.length) {
    const character = code.charAt(at);
    if (`"'\``.includes(character)) {
      at = literalAt(code, at).end;
      continue;
    }
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    at += 1;
  }
  return at;
}
