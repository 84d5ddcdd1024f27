import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  amendedArticleMissing,
  amendedTooEarly,
  amendedTooLate,
  amendsUnknown,
  articleOutsideAmendment,
  insertedArticleExists,
  numberTwice,
  usedUnchanged,
} from "../diagnostics/messages/amendments.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import { nearestNames } from "../diagnostics/nearest-name.ts";
import type { PlainDate } from "../exact/date.ts";
import { addDays } from "../exact/date.ts";
import type { Interval } from "../model/period.ts";
import { beginningOfTime } from "../model/period.ts";
import type { AmendNode, ArticleNode, ChangeNode, SectionNode } from "../syntax/document.ts";
import { compareNumbers } from "./article-number.ts";
import { replacement } from "./choice.ts";
import type { Place, PolicyFile, Report } from "./document.ts";
import { isUse } from "./load.ts";

/** A policy with all that was changed in it, laid out in time (manual, section 8). */
export interface Arrangement {
  /** The header of each file, oldest first. */
  readonly headers: readonly Place[];
  /** Every version of every article, in the order in which the amended document reads. */
  readonly articles: readonly Place[];
  readonly sections: readonly { readonly node: SectionNode; readonly file: PolicyFile }[];
  /** Which section each article stands in, by number. */
  readonly sectionOf: ReadonlyMap<string, SectionNode>;
  /** What each amending file changes. */
  readonly changes: ReadonlyMap<PolicyFile, readonly Change[]>;
}

export interface Change {
  readonly kind: ChangeNode["kind"];
  readonly article: string;
  readonly from: PlainDate;
}

/** Whether a date is too early, the term decides. */
const always: Interval = { from: beginningOfTime, until: undefined };

/** Puts the files together, oldest first. The first is the policy, the others amend it. */
export function arrange(
  files: readonly PolicyFile[],
  term: Interval | undefined,
  report: Report,
): Arrangement {
  const [base, ...amending] = files;
  if (base === undefined) throw new Error("A policy has a file.");
  const layout = new Layout(base, term ?? always, report);
  for (const file of amending) layout.amend(file);
  return layout.arrangement();
}

class Layout {
  readonly #report: Report;
  readonly #term: Interval;
  #headers: Place[];
  #articles: Place[] = [];
  readonly #sections: { readonly node: SectionNode; readonly file: PolicyFile }[] = [];
  readonly #sectionOf = new Map<string, SectionNode>();
  readonly #changes = new Map<PolicyFile, Change[]>();

  constructor(base: PolicyFile, term: Interval, report: Report) {
    this.#report = report;
    this.#term = term;
    this.#headers = [placeOf(base, undefined, always)];
    for (const part of base.tree.parts) {
      if (part.kind === "section") this.#addSection(part, base);
      else if (part.kind === "article") this.#addArticle(part, base);
      else this.#reportUnknownUse(part, base);
    }
  }

  arrangement(): Arrangement {
    return {
      headers: this.#headers,
      articles: this.#articles,
      sections: this.#sections,
      sectionOf: this.#sectionOf,
      changes: this.#changes,
    };
  }

  /** Lays the changes of a file over what there is. */
  amend(file: PolicyFile): void {
    this.#changes.set(file, []);
    for (const part of file.tree.parts) {
      if (part.kind === "amend") this.#amendment(part, file);
      else this.#reportOutside(part);
    }
    const changes = this.#changes.get(file) ?? [];
    const [first] = changes.map(({ from }) => from).sort();
    if (first === undefined) this.#reportUnchanged(file);
    const inForce = { from: first ?? beginningOfTime, until: undefined };
    this.#headers = [...this.#headers, placeOf(file, undefined, inForce)];
  }

  #addSection(node: SectionNode, file: PolicyFile): void {
    const first = this.#sections.find((section) => section.node.number === node.number);
    if (first === undefined) this.#sections.push({ node, file });
    else this.#reportNumber("section", node.number, headOf(node), headOf(first.node));
  }

  #addArticle(node: ArticleNode, file: PolicyFile): void {
    const first = this.#articles.find(({ article }) => article?.number === node.number);
    if (first?.article !== undefined) {
      this.#reportNumber("article", node.number, headOf(node), first.article.title.span);
    }
    const section = this.#sections.at(-1)?.node;
    if (section !== undefined) this.#sectionOf.set(node.number, section);
    this.#articles.push(placeOf(file, node, always));
  }

  #amendment(node: AmendNode, file: PolicyFile): void {
    if (!this.#isUsed(node, file)) return;
    const { from } = node;
    const { until } = this.#term;
    if (until !== undefined && from.date > until) {
      this.#report(diagnose(amendedTooLate, { from: from.date, until }, from.span));
    }
    for (const change of node.changes) {
      const article = change.kind === "repeal" ? change.number : change.article.number;
      if (!this.#change(change, node, file)) continue;
      this.#changes.get(file)?.push({ kind: change.kind, article, from: node.from.date });
    }
  }

  #change(change: ChangeNode, { from }: AmendNode, file: PolicyFile): boolean {
    switch (change.kind) {
      case "repeal":
        return this.#end(change.number, from.date, change.span) !== undefined;
      case "replace": {
        const place = this.#end(change.article.number, from.date, headOf(change.article));
        if (place === undefined) return false;
        const inForce = { from: from.date, until: undefined };
        this.#articles.splice(place + 1, 0, placeOf(file, change.article, inForce));
        return true;
      }
      case "insert":
        return this.#insert(change.article, from.date, file);
    }
  }

  /** Lets the article end on the day before; gives the place of the version that ends. */
  #end(number: string, from: PlainDate, span: Span): number | undefined {
    const at = lastIndex(
      this.#articles,
      ({ article, inForce }) => article?.number === number && inForce.until === undefined,
    );
    const place = this.#articles[at];
    if (place === undefined) {
      this.#reportMissing(number, span);
      return undefined;
    }
    const after = place.inForce.from > this.#term.from ? place.inForce.from : this.#term.from;
    if (from <= after) {
      this.#report(diagnose(amendedTooEarly, { from, after }, span));
      return undefined;
    }
    this.#articles[at] = { ...place, inForce: { ...place.inForce, until: addDays(from, -1) } };
    return at;
  }

  /** The new article stands after the last one with a smaller number. */
  #insert(node: ArticleNode, from: PlainDate, file: PolicyFile): boolean {
    const old = this.#articles.filter(({ article }) => article?.number === node.number).at(-1);
    if (old !== undefined && (old.inForce.until ?? from) >= from) {
      this.#report(diagnose(insertedArticleExists, { number: node.number }, headOf(node)));
      return false;
    }
    const at = lastIndex(
      this.#articles,
      ({ article }) => article !== undefined && compareNumbers(article.number, node.number) <= 0,
    );
    const section = this.#sectionOf.get(this.#articles[at]?.article?.number ?? "");
    if (section !== undefined) this.#sectionOf.set(node.number, section);
    const inForce = { from, until: undefined };
    this.#articles.splice(at + 1, 0, placeOf(file, node, inForce));
    return true;
  }

  #isUsed({ used }: AmendNode, { tree }: PolicyFile): boolean {
    const names = tree.items.filter(isUse).map((use) => use.as.name);
    if (names.includes(used.name)) return true;
    if (used.name === "") return false;
    const fixes = names.map((name) => replacement(used.span, name));
    const values = { name: used.name, used: names };
    this.#report(diagnose(amendsUnknown, values, used.span, { fixes }));
    return false;
  }

  #reportUnknownUse(node: AmendNode, file: PolicyFile): void {
    this.#isUsed(node, file);
  }

  #reportOutside(node: SectionNode | ArticleNode): void {
    this.#report(diagnose(articleOutsideAmendment, { what: node.kind }, headOf(node)));
  }

  #reportUnchanged({ tree }: PolicyFile): void {
    const hasAmendment = tree.parts.some(({ kind }) => kind === "amend");
    const use = tree.items.find(isUse);
    if (!hasAmendment && use !== undefined) this.#report(diagnose(usedUnchanged, {}, use.span));
  }

  #reportMissing(number: string, span: Span): void {
    const inForce = this.#articles.filter((place) => place.inForce.until === undefined);
    const near = nearestNames(
      number,
      inForce.map(({ article }) => article?.number ?? ""),
    );
    this.#report(diagnose(amendedArticleMissing, { number, near }, span));
  }

  #reportNumber(what: "article" | "section", number: string, span: Span, first: Span): void {
    const message = { en: "The first one stands here.", zh: "第一处在此。" };
    const related = [{ span: first, message }];
    this.#report(diagnose(numberTwice, { what, number }, span, { related }));
  }
}

/** `article 2 TEXT`, without what stands below. */
const headOf = ({ span, title }: ArticleNode | SectionNode): Span => ({
  ...span,
  end: Math.max(span.start, Math.min(span.end, title.span.end)),
});

/** -1 where there is none. */
function lastIndex<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): number {
  let at = items.length - 1;
  while (at >= 0 && !items.slice(at, at + 1).every(isMeant)) at -= 1;
  return at;
}

const placeOf = (file: PolicyFile, article: ArticleNode | undefined, inForce: Interval): Place => ({
  file,
  article,
  items: (article ?? file.tree).items,
  inForce,
});
