import type { TokenType } from "chevrotain";
import { createToken, Lexer } from "./chevrotain.ts";

/**
 * The words and signs of the language. Keywords have no pattern of their own: the lexer reads a word
 * and looks it up (lexer.ts), which is faster than trying 150 patterns and cannot cut a name in two.
 */

/** Any word, a name or a keyword: the values of a `one of` may be keywords (manual, section 11). */
export const Word = createToken({ name: "Word", pattern: Lexer.NA, label: "WORD" });

/** What cannot begin an item, a clause or a step: after a mistake it is skipped. */
export const Filler = createToken({ name: "Filler", pattern: Lexer.NA });

/** What begins an item, a clause or a step. Reading starts afresh here after a mistake. */
export const Starter = createToken({ name: "Starter", pattern: Lexer.NA });

// Chevrotain 11 drops the `u` flag, so the ranges of letters and Han characters are written out.
const letter =
  "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff";
const wordPart = `[${letter}0-9_]`;
const digit = "[0-9\\uff10-\\uff19]";
const gap = "[ \\t\\u00a0\\u3000]*";

/** A text that is a name as a whole. */
export const namePattern = new RegExp(`^[${letter}]${wordPart}*$`);

export const Blank = createToken({
  name: "Blank",
  pattern: /[ \t\r\n\f\v\u00a0\u2000-\u200b\u2028\u2029\u3000\ufeff]+/,
  group: Lexer.SKIPPED,
});
export const Comment = createToken({ name: "Comment", pattern: /#[^\r\n]*/, group: "comments" });

/** One string. Other quotation marks, and one that is not closed, are read and then reported. */
export const Quoted = createToken({
  name: "Quoted",
  label: "STRING",
  pattern:
    /"(?:[^"\\\r\n]|\\[^\r\n])*\\?"?|[“”][^“”"\r\n]*[“”"]?|[‘’'][^‘’'"\r\n]*[‘’']?|[「『][^」』"\r\n]*[」』]?/,
  categories: [Filler],
});

/** A date, or what was meant as one: 2025/1/10, 10-01-2025, 2025年1月10日. */
export const CalendarDate = createToken({
  name: "CalendarDate",
  label: "DATE",
  pattern: new RegExp(
    [
      `${digit}{4}([-/.])${digit}{1,2}[-/.]${digit}{1,2}(?!${wordPart})`,
      `${digit}{1,2}[-/.]${digit}{1,2}[-/.]${digit}{4}(?!${wordPart})`,
      `${digit}{4}年${digit}{1,2}月${digit}{1,2}日`,
    ].join("|"),
  ),
  categories: [Filler],
});

/** A day of the year, 03-01, or what was meant as one: 3-1, 3月1日. */
export const DayOfYear = createToken({
  name: "DayOfYear",
  label: "DAY",
  pattern: new RegExp(
    `${digit}{1,2}-${digit}{1,2}(?![-0-9_${letter}])|${digit}{1,2}月${digit}{1,2}日`,
  ),
  categories: [Filler],
});

/** 6_000_000, 0.5, 600万元, 6 million, 30%; also 12A, 6,000,000 and 30 percent, judged when read. */
export const NumberWord = createToken({
  name: "NumberWord",
  label: "NUMBER",
  pattern: new RegExp(
    `(?:${digit}(?:${digit}|_)*(?:[,，]${digit}{3}(?!${digit}))*(?:[.．]${digit}+)?|[.．]${digit}+)` +
      `(?:${gap}[%％‰]|${wordPart}+(?:${gap}元)?|` +
      `${gap}(?:million(?!${wordPart})|percent(?!${wordPart})|per cent(?!${wordPart})|[万亿]+(?:${gap}元)?|元))?`,
  ),
  categories: [Filler],
});

/** Any word; the lexer turns those that are keywords into them. */
export const Name = createToken({
  name: "Name",
  label: "NAME",
  pattern: new RegExp(`half-year(?!${wordPart})|[${letter}]${wordPart}*`),
  categories: [Word, Filler],
});

/** Signs of other languages that drafters carry over, `==` say; replaced and reported. */
export const ForeignSign = createToken({
  name: "ForeignSign",
  pattern:
    /={1,3}[<>]?|!={0,2}|<>|&&?|\|\|?|[≤≥≠＜＞＝×÷·＋－−–—＊／；;。、，.．[\]{}【】［］｛｝$¥￥€£?？！@^~…]/,
  categories: [Filler],
});

const sign = (name: string, label: string, pattern: RegExp): TokenType =>
  createToken({ name, label, pattern, categories: [Filler] });

export const AtMost = sign("AtMost", "<=", /<=/);
export const AtLeastSign = sign("AtLeastSign", ">=", />=/);
export const LessThan = sign("LessThan", "<", /</);
export const MoreThan = sign("MoreThan", ">", />/);
export const Plus = sign("Plus", "+", /\+/);
export const Minus = sign("Minus", "-", /-/);
export const Times = sign("Times", "*", /\*/);
export const Slash = sign("Slash", "/", /\//);
export const Opening = sign("Opening", "(", /[(（]/);
export const Closing = sign("Closing", ")", /[)）]/);
export const Comma = sign("Comma", ",", /[,，]/);
export const Colon = sign("Colon", ":", /[:：]/);

/** What the lexer looks for, in this order. */
export const lexical: TokenType[] = [
  Blank,
  Comment,
  Quoted,
  CalendarDate,
  DayOfYear,
  NumberWord,
  Name,
  Comma,
  AtMost,
  AtLeastSign,
  ForeignSign,
  LessThan,
  MoreThan,
  Plus,
  Minus,
  Times,
  Slash,
  Opening,
  Closing,
  Colon,
];

const keywordsByWord = new Map<string, TokenType>();

/** Every keyword by its word. All are reserved (manual, section 2). */
export const keywords: ReadonlyMap<string, TokenType> = keywordsByWord;

function keyword(word: string, kind: TokenType = Filler): TokenType {
  const token = createToken({
    name: tokenName(word),
    label: word,
    pattern: Lexer.NA,
    categories: [Word, kind],
  });
  keywordsByWord.set(word, token);
  return token;
}

const starter = (word: string): TokenType => keyword(word, Starter);

/** "half-year" is the token HalfYear: rules begin with a small letter, tokens with a capital. */
const tokenName = (word: string): string =>
  word.replace(/(?:^|-)([a-z])/g, (_, first: string) => first.toUpperCase());

// The header.
export const Policy = starter("policy");
export const Languages = starter("languages");
export const Issued = starter("issued");
export const Source = starter("source");
export const Currency = starter("currency");
export const Effective = starter("effective");
export const Dated = starter("dated");
export const Beneficiary = starter("beneficiary");
export const Window = starter("window");
export const Rounded = keyword("rounded");
export const Down = keyword("down");
export const Up = keyword("up");
export const Half = keyword("half");
export const Even = keyword("even");
export const For = keyword("for");

// Declarations.
export const Agency = starter("agency");
export const External = starter("external");
export const Fact = starter("fact");
export const Define = starter("define");
export const Section = starter("section");
export const Article = starter("article");
export const As = keyword("as");
export const Set = keyword("set");
export const Money = keyword("money");
export const Count = keyword("count");
export const Number = keyword("number");
export const Percent = keyword("percent");
export const Date = keyword("date");
export const Yes = keyword("yes");
export const No = keyword("no");
export const One = keyword("one");
export const Id = keyword("id");
export const List = keyword("list");

// Grants and clauses.
export const Grant = starter("grant");
export const When = starter("when");
export const Except = starter("except");
export const Less = starter("less");
export const At = starter("at");
export const Least = keyword("least");
export const Nothing = starter("nothing");
export const Below = keyword("below");
export const Accumulated = starter("accumulated");
export const Pay = starter("pay");
export const Rest = keyword("rest");
export const Parts = keyword("parts");

// Caps, scopes and periods.
export const Cap = starter("cap");
export const Joint = starter("joint");
export const Award = keyword("award");
export const Awards = keyword("awards");
export const Open = keyword("open");
export const Consecutive = keyword("consecutive");
export const Over = keyword("over");
export const All = keyword("all");
export const Refuse = keyword("refuse");
export const Pro = keyword("pro");
export const Rata = keyword("rata");
export const Principle = keyword("principle");
export const Ranked = keyword("ranked");
export const Then = keyword("then");
export const Per = keyword("per");
export const Lifetime = keyword("lifetime");
export const Year = keyword("year");
export const HalfYear = keyword("half-year");
export const Quarter = keyword("quarter");
export const Month = keyword("month");
export const Day = keyword("day");
export const Years = keyword("years");
export const Months = keyword("months");
export const Days = keyword("days");
export const Any = keyword("any");

// Expressions.
export const Of = keyword("of");
export const By = keyword("by");
export const To = keyword("to");
export const From = keyword("from");
export const In = keyword("in");
export const Is = keyword("is");
export const And = keyword("and");
export const Or = keyword("or");
export const Not = keyword("not");
export const If = keyword("if");
export const Otherwise = keyword("otherwise");
export const Min = keyword("min");
export const Max = keyword("max");
export const Round = starter("round");
export const Slices = keyword("slices");
export const Bands = keyword("bands");
export const Above = keyword("above");
export const Sum = keyword("sum");
export const Where = keyword("where");
export const Awarded = keyword("awarded");
export const Paid = keyword("paid");
export const This = keyword("this");

// What is said, not computed.
export const Quote = starter("quote");
export const Purpose = starter("purpose");
export const Commitment = starter("commitment");
export const Note = starter("note");
export const Responsible = starter("responsible");
export const Interpreted = starter("interpreted");
export const Prevails = starter("prevails");
export const Yields = starter("yields");
export const Reading = starter("reading");
export const Rather = keyword("rather");
export const Than = keyword("than");
export const Because = keyword("because");

// Examples.
export const Example = starter("example");
export const Given = starter("given");
export const Claim = starter("claim");
export const With = keyword("with");
export const Gives = keyword("gives");
export const Refused = keyword("refused");
export const Fails = keyword("fails");
export const Decided = keyword("decided");
export const Complete = starter("complete");
export const Reverse = starter("reverse");
export const Clawback = starter("clawback");

// Change over time.
export const Use = starter("use");
export const Amend = starter("amend");
export const Replace = starter("replace");
export const Repeal = starter("repeal");
export const Insert = starter("insert");

// Columns of claim files, so that no fact can be called so.
keyword("event");
keyword("amount");

/** Every kind of token that may come before the parser. */
export const vocabulary: TokenType[] = [
  Word,
  Filler,
  Starter,
  ...lexical,
  ...keywordsByWord.values(),
];
