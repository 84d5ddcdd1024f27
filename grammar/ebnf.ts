import type { IProduction, Rule, TokenType } from "chevrotain";
import {
  Alternation,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  Terminal,
  tokenLabel,
} from "./chevrotain.ts";
import * as t from "./tokens.ts";

type Rules = Readonly<Record<string, Rule>>;

/**
 * The grammar for readers, in EBNF, made from the rules that the parser follows: from the document
 * down, each rule where it is first needed.
 */
export function ebnf(rules: Rules): string {
  const order: Rule[] = [];
  collect("document", rules, order);
  return `${[heading, ...order.map(ruleText)].join("\n")}\n`;
}

// Read only so that a mistake can be reported in its own words: no part of the language.
const onlyForMistakes: ReadonlySet<string> = new Set(["unknown", "misplacedUpTo"]);

const heading = `(* The policy language, as the parser reads it. Written by "edict build" from the rules in grammar/.

   "word"   as written        NAME     a letter or Chinese character, then letters, digits, "_"; no keyword
   [ … ]    or nothing        WORD     a NAME or a keyword
   { … }    any number of     STRING   "…" on one line
   … | …    one of            NUMBER   6_000_000, 0.5, 600万, 1.5亿, 6 million, 30%, 5‰, an article's 12A
                              DATE     2025-01-10
                              DAY      a day of the year: 03-01

   A comment runs from # to the end of its line. Blanks and line breaks only part words. What this
   grammar lets through and the manual does not is reported when the text is read. *)
`;

function collect(name: string, rules: Rules, order: Rule[]): void {
  const rule = rules[name];
  if (rule === undefined || order.includes(rule) || onlyForMistakes.has(name)) return;
  order.push(rule);
  for (const inner of mentioned(rule.definition)) collect(inner, rules, order);
}

/** The rules that these productions refer to, in their order. */
function mentioned(productions: readonly IProduction[]): readonly string[] {
  return productions.flatMap((production) => {
    if (production instanceof NonTerminal) return [production.nonTerminalName];
    return hasDefinition(production) ? mentioned(production.definition) : [];
  });
}

const hasDefinition = (
  production: IProduction,
): production is IProduction & { definition: IProduction[] } => "definition" in production;

/** Short rules on one line; the alternatives of others below one another. */
function ruleText({ name, definition }: Rule): string {
  const line = `${name} = ${whole(definition)} ;`;
  const [only] = definition;
  if (line.length < 100 || definition.length !== 1 || !(only instanceof Alternation)) return line;
  return `${name} =\n    ${alternatives(only).join("\n  | ")} ;`;
}

/** Alternatives that stand alone need no brackets. */
function whole(definition: readonly IProduction[]): string {
  const [only] = definition;
  return definition.length === 1 && only instanceof Alternation
    ? alternatives(only).join(" | ")
    : sequence(definition);
}

function sequence(productions: readonly IProduction[]): string {
  return productions.map(text).filter(Boolean).join(" ");
}

function text(production: IProduction): string {
  if (production instanceof NonTerminal) return production.nonTerminalName;
  if (production instanceof Terminal) return terminal(production.terminalType);
  if (production instanceof Option) return `[ ${whole(production.definition)} ]`;
  if (production instanceof Repetition) return `{ ${whole(production.definition)} }`;
  if (production instanceof RepetitionMandatory) return atLeastOnce(production.definition);
  if (production instanceof Alternation) return choice(alternatives(production));
  throw new TypeError("The grammar uses a kind of production that its EBNF does not know.");
}

const atLeastOnce = (definition: readonly IProduction[]): string =>
  `${sequence(definition)} { ${sequence(definition)} }`;

function choice(options: readonly string[]): string {
  return options.length === 1 ? options.join("") : `( ${options.join(" | ")} )`;
}

function alternatives({ definition }: InstanceType<typeof Alternation>): readonly string[] {
  return definition
    .map((alternative) => (hasDefinition(alternative) ? alternative.definition : [alternative]))
    .filter(([first]) => !isOnlyForMistakes(first))
    .map(sequence);
}

const isOnlyForMistakes = (production: IProduction | undefined): boolean =>
  production instanceof NonTerminal && onlyForMistakes.has(production.nonTerminalName);

/** Words and signs in quotation marks, kinds of them in capitals. */
function terminal(kind: TokenType): string {
  const label = tokenLabel(kind);
  return kinds.includes(kind) ? label : `"${label}"`;
}

const kinds: readonly TokenType[] = [
  t.Word,
  t.Name,
  t.Quoted,
  t.NumberWord,
  t.CalendarDate,
  t.DayOfYear,
];
