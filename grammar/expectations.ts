import type { IParserErrorMessageProvider, TokenType } from "chevrotain";

/**
 * Chevrotain keeps of a mistake only the message. The message here is what could have stood there,
 * as the labels of tokens, for `expected` to read; the sentences for drafters are made in src/syntax.
 */
export const expectations: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNotAllInputParsedMessage: () => "",
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) => firstNames(expectedPathsPerAlt.flat()),
  buildEarlyExitMessage: ({ expectedIterationPaths }) => firstNames(expectedIterationPaths),
};

/** The names of the tokens that a mistake's message lists. */
export const expected = (message: string): readonly string[] =>
  message.split(" ").filter((name) => name !== "");

const firstNames = (paths: readonly (readonly TokenType[])[]): string =>
  [...new Set(paths.flatMap(([first]) => (first === undefined ? [] : [first.name])))].join(" ");
