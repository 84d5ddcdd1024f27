import type { CstNode, IRecognitionException, IToken, Rule } from "chevrotain";
import type { DocumentCstNode } from "../generated/grammar/cst.ts";
import { Document } from "./document.ts";
import { expected } from "./expectations.ts";

/** The concrete syntax tree of a file, and where the text departs from the grammar. */
export interface Reading {
  readonly cst: DocumentCstNode;
  readonly departures: readonly Departure[];
}

/** A token that does not fit. */
export interface Departure {
  /** The names of the tokens that could have stood there. */
  readonly expected: readonly string[];
  /** Undefined at the end of the text. */
  readonly token: IToken | undefined;
  readonly previous: IToken | undefined;
  /** The rule that was being read. */
  readonly rule: string;
}

/** Reads a whole file. There is always a tree; parts of it may be missing where the text departs. */
export function readTokens(tokens: readonly IToken[]): Reading {
  const reader = parser();
  reader.input = [...tokens];
  const cst = reader.document();
  if (!isDocument(cst)) throw new TypeError("The grammar begins with another rule.");
  return { cst, departures: reader.errors.map(departure) };
}

/** The rules of the grammar by name, as Chevrotain keeps them. */
export const productions = (): Record<string, Rule> => parser().getGAstProductions();

// The types of the tree are written from this grammar, and a test keeps them the same.
const isDocument = (cst: CstNode): cst is DocumentCstNode => cst.name === "document";

function departure(problem: IRecognitionException): Departure {
  return {
    expected: expected(problem.message),
    token: written(problem.token),
    previous: written("previousToken" in problem ? problem.previousToken : undefined),
    rule: problem.context.ruleStack.at(-1) ?? "",
  };
}

function written(token: unknown): IToken | undefined {
  return isToken(token) && token.startOffset >= 0 ? token : undefined;
}

const isToken = (value: unknown): value is IToken =>
  typeof value === "object" && value !== null && "startOffset" in value && "tokenType" in value;

let built: PolicyParser | undefined;

class PolicyParser extends Document {
  constructor() {
    super();
    this.performSelfAnalysis();
  }
}

// Analysing the grammar takes far longer than reading a file: once for each process, when needed.
function parser(): PolicyParser {
  built ??= new PolicyParser();
  return built;
}
