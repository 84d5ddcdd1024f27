import type { IToken } from "chevrotain";
import type {
  CellCstNode,
  ClaimCstNode,
  EventCstNode,
  ExampleCstNode,
  FigureCstNode,
  ListRowCstNode,
  OutcomeCstNode,
  StatementCstNode,
  StatementsCstNode,
  StepCstNode,
  ValueCstNode,
} from "../../generated/grammar/cst.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import * as structure from "../diagnostics/messages/structure.ts";
import { divide, isZero, zero } from "../exact/rational.ts";
import {
  dateOf,
  nameOf,
  numberOf,
  readName,
  readString,
  readText,
  readWholeNumber,
  type DateNode,
  type Name,
  type Node,
  type NumberNode,
  type StringNode,
  type TextNode,
} from "./node.ts";
import {
  allWritten,
  has,
  nowhere,
  spanning,
  spanOf,
  spanOfToken,
  wordsAt,
  written,
  type Reader,
} from "./reader.ts";

/** An example and what happens in it, in order (manual, section 7). */
export interface ExampleNode extends Node {
  readonly kind: "example";
  readonly title: TextNode;
  readonly given: readonly StatementNode[];
  readonly steps: readonly StepNode[];
}

/** `FACT VALUE`; `decided N` is a statement of the name "decided". */
export interface StatementNode extends Node {
  readonly fact: Name;
  readonly value: ValueNode;
}

/** A value as written: a name covers `yes`, `no` and the values of a `one of`. */
export type ValueNode =
  | NumberNode
  | DateNode
  | ({ readonly kind: "string" } & StringNode)
  | ({ readonly kind: "name" } & Name)
  | ListValueNode;
export interface ListValueNode extends Node {
  readonly kind: "list";
  readonly rows: readonly RowNode[];
}
export interface RowNode extends Node {
  readonly cells: readonly StatementNode[];
}

export type StepNode = ClaimStepNode | RoundStepNode | EventStepNode;
export interface ClaimStepNode extends Node {
  readonly kind: "claim";
  readonly grant: Name;
  readonly facts: readonly StatementNode[];
  readonly expected: ExpectedNode;
}
export interface ExpectedNode extends Node {
  readonly outcome: "gives" | "gives up to" | "is refused" | "fails";
  /** With `gives` and `gives up to`. */
  readonly amount: NumberNode | undefined;
  /** With `is refused by "words"`. */
  readonly by: StringNode | undefined;
}
export interface RoundStepNode extends Node {
  readonly kind: "round";
}
export interface EventStepNode extends Node {
  readonly kind: "complete" | "reverse" | "clawback" | "pay";
  readonly claim: NumberNode;
  readonly amount: NumberNode | undefined;
}

/** An example; what is `given` after a claim holds for every claim too. */
export function readExample(reader: Reader, cst: ExampleCstNode): ExampleNode {
  const steps = cst.children.step ?? [];
  return {
    kind: "example",
    title: readText(reader, cst.children.text?.[0]),
    given: steps.flatMap(({ children }) =>
      (children.given ?? []).flatMap((given) =>
        readStatements(reader, given.children.statements?.[0]),
      ),
    ),
    steps: steps.flatMap((step) => readStep(reader, step) ?? []),
    span: spanOf(reader, cst),
  };
}

/** Undefined for `given`, which is no step of its own. */
function readStep(reader: Reader, { children }: StepCstNode): StepNode | undefined {
  const { claim, Round, event } = children;
  if (claim?.[0] !== undefined) return readClaim(reader, claim[0]);
  if (event?.[0] !== undefined) return readEvent(reader, event[0]);
  const round = written(Round);
  return round === undefined ? undefined : { kind: "round", span: spanOfToken(reader, round) };
}

function readClaim(reader: Reader, cst: ClaimCstNode): ClaimStepNode {
  const { Name, statements, outcome } = cst.children;
  return {
    kind: "claim",
    grant: readName(reader, Name),
    facts: readStatements(reader, statements?.[0]),
    expected: readOutcome(reader, outcome?.[0]),
    span: spanOf(reader, cst),
  };
}

function readOutcome(reader: Reader, cst: OutcomeCstNode | undefined): ExpectedNode {
  const { Gives, Up, Is, By, Quoted, figure } = cst?.children ?? {};
  const span = cst === undefined ? nowhere(reader.file) : spanOf(reader, cst);
  const by = has(By) ? readString(reader, Quoted) : undefined;
  if (has(Is)) return { outcome: "is refused", amount: undefined, by, span };
  if (!has(Gives)) return { outcome: "fails", amount: undefined, by: undefined, span };
  const amount = readFraction(reader, figure?.[0]);
  return { outcome: has(Up) ? "gives up to" : "gives", amount, by: undefined, span };
}

function readEvent(reader: Reader, cst: EventCstNode): EventStepNode {
  const { Complete, Reverse, Clawback, NumberWord, figure } = cst.children;
  const kind = has(Complete)
    ? "complete"
    : has(Reverse)
      ? "reverse"
      : has(Clawback)
        ? "clawback"
        : "pay";
  return {
    kind,
    claim: readWholeNumber(reader, NumberWord),
    amount: figure === undefined ? undefined : readFraction(reader, figure[0]),
    span: spanOf(reader, cst),
  };
}

/** A number, or two with `/` between. */
function readFraction(reader: Reader, cst: FigureCstNode | undefined): NumberNode {
  const [above, below] = allWritten(cst?.children.NumberWord).map((token) =>
    numberOf(reader, token),
  );
  if (above === undefined) {
    return { kind: "number", value: zero, sign: "", span: nowhere(reader.file) };
  }
  if (below === undefined) return above;
  const span = spanning(above.span, below.span);
  if (isZero(below.value)) {
    reader.report(diagnose(structure.fractionOfZero, { found: wordsAt(reader, span) }, span));
    return { kind: "number", value: zero, sign: "", span };
  }
  return { kind: "number", value: divide(above.value, below.value), sign: "", span };
}

const readStatements = (
  reader: Reader,
  cst: StatementsCstNode | undefined,
): readonly StatementNode[] =>
  (cst?.children.statement ?? []).flatMap((each) => readStatement(reader, each) ?? []);

/** Undefined where the value was left out, which has been reported. */
function readStatement(
  reader: Reader,
  cst: StatementCstNode | CellCstNode,
): StatementNode | undefined {
  const name = written(nameTokens(cst));
  const value = readValue(reader, cst.children.value?.[0]);
  if (name === undefined || value === undefined) return undefined;
  return { fact: nameOf(reader, name), value, span: spanOf(reader, cst) };
}

function nameTokens(cst: StatementCstNode | CellCstNode): readonly IToken[] {
  const { children } = cst;
  if ("Word" in children) return children.Word;
  const { Name = [], Decided = [] }: StatementCstNode["children"] = children;
  return [...Name, ...Decided];
}

function readValue(reader: Reader, cst: ValueCstNode | undefined): ValueNode | undefined {
  if (cst === undefined) return undefined;
  const { figure, CalendarDate, Quoted, listRow, Word } = cst.children;
  if (figure?.[0] !== undefined) return readFraction(reader, figure[0]);
  const date = written(CalendarDate);
  if (date !== undefined) return dateOf(reader, date);
  if (has(Quoted)) return { kind: "string", ...readString(reader, Quoted) };
  if (listRow !== undefined) {
    const rows = listRow.flatMap((row) => readRow(reader, row));
    return { kind: "list", rows, span: spanOf(reader, cst) };
  }
  const word = written(Word);
  return word === undefined ? undefined : { kind: "name", ...nameOf(reader, word) };
}

/** `()` says that there are no rows. */
function readRow(reader: Reader, cst: ListRowCstNode): readonly RowNode[] {
  const cells = (cst.children.cell ?? []).flatMap((cell) => readStatement(reader, cell) ?? []);
  return cells.length === 0 ? [] : [{ cells, span: spanOf(reader, cst) }];
}
