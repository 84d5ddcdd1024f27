import { diagnose } from "../diagnostics/diagnostic.ts";
import { saidTwice } from "../diagnostics/messages/source.ts";
import type { Said } from "../model/policy.ts";
import type { Text } from "../model/text.ts";
import type { StatementOfTextNode } from "../syntax/document.ts";
import type { Node } from "../syntax/node.ts";
import type { ClauseContext } from "./document.ts";
import { itemsOf } from "./document.ts";
import { agencyNamed, externalNamed } from "./lookup.ts";
import { checkQuote, checkReading } from "./quote.ts";
import type { Quoting } from "./quote.ts";
import { removing } from "./repair.ts";
import { checkText } from "./texts.ts";

type TextLine = "purpose" | "commitment" | "note";

/** What is said in a place, not computed (manual, section 6). */
export function checkSaid(context: ClauseContext, quoting: Quoting | undefined): Said {
  const { place } = context;
  return {
    quotes: itemsOf(place, "quote").map((node) => checkQuote(node, quoting, context)),
    purposes: textsOf("purpose", context),
    commitments: textsOf("commitment", context),
    notes: textsOf("note", context),
    responsible: itemsOf(place, "responsible")
      .flatMap(({ agencies }) => agencies.map((name) => agencyNamed(name, context)))
      .filter((agency) => agency !== undefined),
    interpretedBy: interpreterOf(context),
    prevailsOver: externalsOf("prevails over", context),
    yieldsTo: externalsOf("yields to", context),
    readings: itemsOf(place, "reading").map((node) => checkReading(node, quoting, context)),
  };
}

const textsOf = (kind: TextLine, context: ClauseContext): readonly Text[] =>
  statementsOf(kind, context).map(({ text }) => checkText(text, context));

const externalsOf = (kind: "prevails over" | "yields to", context: ClauseContext) =>
  statementsOf(kind, context)
    .map(({ external }) => externalNamed(external, context))
    .filter((external) => external !== undefined);

function interpreterOf(context: ClauseContext): Said["interpretedBy"] {
  const [first, ...others] = itemsOf(context.place, "interpreted by");
  for (const other of others) reportTwice(other, context);
  return first && agencyNamed(first.agency, context);
}

function reportTwice(node: Node, context: ClauseContext): void {
  const fixes = [removing(node, context.place, { en: "Leave it out", zh: "删去" })];
  context.report(diagnose(saidTwice, { line: "interpreted by" }, node.span, { fixes }));
}

/** The statements that share one node type are told apart by their word. */
const statementsOf = <Kind extends StatementOfTextNode["kind"]>(
  kind: Kind,
  { place }: ClauseContext,
): readonly Extract<StatementOfTextNode, { readonly kind: Kind }>[] =>
  place.items.filter(
    (item): item is Extract<StatementOfTextNode, { readonly kind: Kind }> => item.kind === kind,
  );
