import type { IToken } from "chevrotain";
import type {
  AmendCstNode,
  ArticleCstNode,
  ChangeCstNode,
  ClauseCstNode,
  DocumentCstNode,
  ItemCstNode,
  JointCapCstNode,
  SectionCstNode,
  StepCstNode,
} from "../../generated/grammar/cst.ts";
import { namePattern } from "../../grammar/tokens.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import * as structure from "../diagnostics/messages/structure.ts";
import * as writing from "../diagnostics/messages/writing.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import type { ExpressionNode, RoundingWord } from "./amount.ts";
import { readCap, type CapNode } from "./cap.ts";
import { readDeclaration } from "./declaration.ts";
import { readExample, type ExampleNode } from "./example.ts";
import { readClause, readGrant, type ClauseNode, type GrantNode, type TestNode } from "./grant.ts";
import { readHeaderLine } from "./header.ts";
import { groupsOf, type Group } from "./layout.ts";
import {
  readDate,
  readName,
  readNewName,
  readText,
  type DateNode,
  type DayNode,
  type Name,
  type Node,
  type NumberNode,
  type StringNode,
  type TextNode,
} from "./node.ts";
import { has, spanning, spanOf, spanOfToken, wordsAt, written, type Reader } from "./reader.ts";
import { readSaying } from "./saying.ts";

/** One `.policy` file as written (manual, section 2). Parsing always gives one. */
export interface DocumentNode extends Node {
  readonly file: SourceFile;
  /** `policy NAME TEXT`; absent where the drafter left it out, which has been reported. */
  readonly policy: { readonly name: Name; readonly title: TextNode } | undefined;
  /** Everything before the first section, article or amendment. */
  readonly items: readonly ItemNode[];
  readonly parts: readonly PartOfDocumentNode[];
  readonly comments: readonly CommentNode[];
}

/** A comment from `#` to the end of its line. */
export interface CommentNode extends Node {
  readonly text: string;
}

export type PartOfDocumentNode = SectionNode | ArticleNode | AmendNode;
export interface SectionNode extends Node {
  readonly kind: "section";
  readonly number: string;
  readonly title: TextNode;
}
export interface ArticleNode extends Node {
  readonly kind: "article";
  readonly number: string;
  readonly title: TextNode;
  readonly items: readonly ItemNode[];
}

/** `amend NAME from DATE` and its changes (manual, section 8). */
export interface AmendNode extends Node {
  readonly kind: "amend";
  readonly used: Name;
  readonly from: DateNode;
  readonly changes: readonly ChangeNode[];
}
export type ChangeNode =
  | (Node & { readonly kind: "replace" | "insert"; readonly article: ArticleNode })
  | (Node & { readonly kind: "repeal"; readonly number: string });

/** Whatever may stand under the header or in an article. */
export type ItemNode =
  | HeaderLineNode
  | DeclarationNode
  | TestNode
  | GrantNode
  | CapNode // a joint cap
  | StrayNode
  | StatementOfTextNode
  | ReadingNode
  | ExampleNode;

/** A clause of a grant that was closed before it (manual, section 2, "Layout"). */
export interface StrayNode extends Node {
  readonly kind: "stray";
  readonly clause: ClauseNode;
}

export type HeaderLineNode =
  | (Node & { readonly kind: "languages"; readonly languages: readonly Name[] })
  | (Node & { readonly kind: "issued by"; readonly agency: Name })
  | (Node & { readonly kind: "source"; readonly path: StringNode })
  | CurrencyNode
  | EffectiveNode
  | (Node & { readonly kind: "dated by"; readonly fact: Name })
  | (Node & { readonly kind: "beneficiary"; readonly fact: Name })
  | (Node & { readonly kind: "window"; readonly from: DayNode; readonly to: DayNode });

/** `currency CNY rounded down to 0.01`. */
export interface CurrencyNode extends Node {
  readonly kind: "currency";
  readonly code: Name;
  readonly mode: RoundingWord;
  readonly to: NumberNode;
}

/** `effective D [for N years | to D]`. */
export interface EffectiveNode extends Node {
  readonly kind: "effective";
  readonly from: DateNode;
  readonly term:
    | { readonly kind: "open" }
    | { readonly kind: "to"; readonly to: DateNode }
    | { readonly kind: "for"; readonly count: number; readonly unit: "years" | "months" | "days" };
}

export type DeclarationNode =
  | (Node & { readonly kind: "agency" | "external"; readonly name: Name; readonly text: TextNode })
  | FactNode
  | DefineNode
  | (Node & { readonly kind: "use"; readonly path: StringNode; readonly as: Name });

/** `fact NAME: TYPE TEXT`, with `per …` and `set by …`. */
export interface FactNode extends Node {
  readonly kind: "fact";
  readonly name: Name;
  readonly type: TypeNode;
  readonly per: readonly Name[];
  readonly perYear: boolean;
  readonly setBy: Name | undefined;
  readonly label: TextNode;
}
export type TypeNode =
  | (Node & { readonly kind: "money" | "count" | "percent" | "date" | "yes/no" | "id" })
  | (Node & { readonly kind: "number"; readonly from: NumberNode; readonly to: NumberNode })
  | (Node & { readonly kind: "one of"; readonly values: readonly ValueOfTypeNode[] })
  | (Node & { readonly kind: "list of"; readonly columns: readonly ColumnNode[] });
export interface ValueOfTypeNode extends Node {
  readonly name: Name;
  readonly label: TextNode;
}
export interface ColumnNode extends Node {
  readonly name: Name;
  readonly type: TypeNode;
  readonly label: TextNode;
}

/** `define NAME as EXPRESSION TEXT`. */
export interface DefineNode extends Node {
  readonly kind: "define";
  readonly name: Name;
  readonly value: ExpressionNode;
  readonly label: TextNode;
}

/** What is said, not computed (manual, section 6). */
export type StatementOfTextNode =
  | (Node & { readonly kind: "quote"; readonly words: StringNode })
  | (Node & { readonly kind: "purpose" | "commitment" | "note"; readonly text: TextNode })
  | (Node & { readonly kind: "responsible"; readonly agencies: readonly Name[] })
  | (Node & { readonly kind: "interpreted by"; readonly agency: Name })
  | (Node & { readonly kind: "prevails over" | "yields to"; readonly external: Name });

/** A choice where the source is ambiguous (manual, section 6). */
export interface ReadingNode extends Node {
  readonly kind: "reading";
  readonly words: StringNode;
  readonly as: TextNode;
  readonly ratherThan: readonly TextNode[];
  readonly because: TextNode;
}

/** The whole file, from its flat list of items to sections, articles and amendments. */
export function readDocument(
  reader: Reader,
  cst: DocumentCstNode,
  comments: readonly CommentNode[],
): DocumentNode {
  const [header, ...groups] = groupsOf(reader, cst);
  const parts: PartOfDocumentNode[] = [];
  for (const group of groups) addPart(reader, parts, group);
  return {
    file: reader.file,
    policy: readPolicy(reader, cst),
    items: readItems(reader, header?.items ?? []),
    parts,
    comments,
    span: { file: reader.file.path, start: 0, end: reader.file.text.length },
  };
}

/** The first line of a policy; one that is late or written twice is reported. */
function readPolicy(reader: Reader, { children }: DocumentCstNode): DocumentNode["policy"] {
  const items = children.item ?? [];
  const [line, ...others] = items.flatMap((item) => item.children.policy ?? []);
  const firsts = items[0]?.children.policy ?? [];
  for (const late of firsts.length === 0 && line !== undefined ? [line, ...others] : others) {
    reader.report(diagnose(structure.policyLineFirst, {}, spanOf(reader, late)));
  }
  return (
    line && {
      name: readNewName(reader, line.children.newName?.[0], "policy"),
      title: readText(reader, line.children.text?.[0]),
    }
  );
}

/** Adds a section, an article or an amendment, or a change to the amendment before it. */
function addPart(reader: Reader, parts: PartOfDocumentNode[], { heading, items }: Group): void {
  if (heading === undefined) return;
  const { section, article, amend, change } = heading.children;
  if (section?.[0] !== undefined) parts.push(readSection(reader, section[0]));
  if (article?.[0] !== undefined) parts.push(readArticle(reader, article[0], items));
  if (amend?.[0] !== undefined) parts.push(readAmend(reader, amend[0]));
  if (change?.[0] !== undefined) addChange(reader, parts, readChange(reader, change[0], items));
}

function addChange(reader: Reader, parts: PartOfDocumentNode[], change: ChangeNode): void {
  const last = parts.at(-1);
  if (last?.kind === "amend") {
    const span = spanning(last.span, change.span);
    parts.splice(-1, 1, { ...last, changes: [...last.changes, change], span });
    return;
  }
  const span = { ...change.span, end: change.span.start + change.kind.length };
  reader.report(diagnose(structure.changeOutsideAmend, { found: change.kind }, span));
  if (change.kind !== "repeal") parts.push(change.article);
}

const readAmend = (reader: Reader, cst: AmendCstNode): AmendNode => ({
  kind: "amend",
  used: readName(reader, cst.children.Name),
  from: readDate(reader, cst.children.CalendarDate),
  changes: [],
  span: spanOf(reader, cst),
});

function readChange(reader: Reader, cst: ChangeCstNode, items: readonly ItemCstNode[]): ChangeNode {
  const { Insert, Repeal, article, NumberWord } = cst.children;
  const span = spanOf(reader, cst);
  if (has(Repeal) || article?.[0] === undefined) {
    return { kind: "repeal", number: readArticleNumber(reader, NumberWord), span };
  }
  const changed = readArticle(reader, article[0], items);
  const kind = has(Insert) ? "insert" : "replace";
  return { kind, article: changed, span: spanning(span, changed.span) };
}

const readSection = (reader: Reader, cst: SectionCstNode): SectionNode => ({
  kind: "section",
  number: readArticleNumber(reader, cst.children.NumberWord),
  title: readText(reader, cst.children.text?.[0]),
  span: spanOf(reader, cst),
});

function readArticle(
  reader: Reader,
  cst: ArticleCstNode,
  csts: readonly ItemCstNode[],
): ArticleNode {
  const items = readItems(reader, csts);
  return {
    kind: "article",
    number: readArticleNumber(reader, cst.children.NumberWord),
    title: readText(reader, cst.children.text?.[0]),
    items,
    span: spanning(spanOf(reader, cst), ...items.map(({ span }) => span)),
  };
}

/** `2`, `12A`: it begins with digits, and is part of the names of grants. */
function readArticleNumber(reader: Reader, tokens: readonly IToken[] | undefined): string {
  const token = written(tokens);
  const number = token?.image.normalize("NFKC") ?? "";
  if (token !== undefined && (!/^\d/.test(number) || !namePattern.test(`n${number}`))) {
    const span = spanOfToken(reader, token);
    reader.report(diagnose(writing.articleNumberForm, { found: token.image }, span));
  }
  return number;
}

/** Items in their order. A clause that no grant is open for is a stray. */
function readItems(reader: Reader, csts: readonly ItemCstNode[]): readonly ItemNode[] {
  const items: ItemNode[] = [];
  for (const cst of csts) {
    const isAfterGrant = items.some(({ kind }) => kind === "grant");
    const item = readItem(reader, cst, isAfterGrant);
    if (item !== undefined) items.push(item);
  }
  const [step] = csts.flatMap(({ children }) => children.step ?? []);
  if (step !== undefined) reportStep(reader, step);
  return items;
}

/** Undefined for the `policy` line, and where only a mistake is left of the item. */
function readItem(reader: Reader, cst: ItemCstNode, isAfterGrant: boolean): ItemNode | undefined {
  const { headerLine, declaration, grant, jointCap, clause, saying, example } = cst.children;
  if (headerLine?.[0] !== undefined) return readHeaderLine(reader, headerLine[0]);
  if (declaration?.[0] !== undefined) return readDeclaration(reader, declaration[0]);
  if (grant?.[0] !== undefined) return readGrant(reader, grant[0]);
  if (jointCap?.[0] !== undefined) return readJointCap(reader, jointCap[0]);
  if (clause?.[0] !== undefined) return readLooseClause(reader, clause[0], isAfterGrant);
  if (saying?.[0] !== undefined) return readSaying(reader, saying[0]);
  if (example?.[0] !== undefined) return readExample(reader, example[0]);
  return undefined;
}

function readJointCap(reader: Reader, cst: JointCapCstNode): CapNode | undefined {
  const [cap] = cst.children.cap ?? [];
  return cap && readCap(reader, cap, spanOf(reader, cst));
}

/** `when` and `except` before the first grant hold for all grants; other clauses lost theirs. */
function readLooseClause(
  reader: Reader,
  cst: ClauseCstNode,
  isAfterGrant: boolean,
): ItemNode | undefined {
  const clause = readClause(reader, cst);
  if (clause === undefined) return undefined;
  const isForAll = clause.kind === "when" || clause.kind === "except";
  return isForAll && !isAfterGrant ? clause : { kind: "stray", clause, span: clause.span };
}

/** Of several steps without an example the first is reported. */
function reportStep(reader: Reader, cst: StepCstNode): void {
  const span = spanOf(reader, cst);
  const [found = ""] = wordsAt(reader, span).split(/\s/);
  const end = span.start + found.length;
  reader.report(diagnose(structure.stepOutsideExample, { found }, { ...span, end }));
}
