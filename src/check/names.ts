import type { Fix, Related } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  changedElsewhere,
  circularPer,
  declaredTwice,
  unknownName,
} from "../diagnostics/messages/names.ts";
import { nearestNames } from "../diagnostics/nearest-name.ts";
import type { Text } from "../model/text.ts";
import type { Name } from "../syntax/node.ts";
import { isLabel } from "./choice.ts";
import type { Named } from "./context.ts";
import type { AllNames, Place, Report } from "./document.ts";
import { isSameShape } from "./fact.ts";

/** A name that a policy gives, and how what it stands for is worked out. */
export interface Declaration {
  readonly name: Name;
  readonly kind: Named["kind"];
  readonly place: Place;
  /** Called once, when the name is first needed; undefined where it has a mistake. */
  readonly work: () => Named | undefined;
}

/**
 * All names of a policy, in any order and in one name space (manual, section 2, "Names"). A replaced
 * article may give a name anew, for itself; then each place sees the one that is meant there.
 */
export class NameTable {
  readonly #report: Report;
  readonly #byName = new Map<string, Declaration[]>();
  readonly #known = new Map<Declaration, Named | undefined>();
  readonly #open = new Set<Declaration>();
  readonly #usedFrom = new Map<Declaration, Set<Place>>();
  readonly #unknown = new Map<string, Name[]>();
  /** Where a grant is given a name that another one has. */
  readonly #misnamed = new Set<Place>();
  /** The words of the language that could stand where an unknown name does. */
  readonly #words = new Map<string, readonly string[]>();

  constructor(declarations: readonly Declaration[], report: Report) {
    this.#report = report;
    for (const declaration of declarations) this.#enter(declaration);
  }

  /** The names as a place sees them; what an example mentions is not used by it. */
  seenFrom(place: Place, { counts }: { readonly counts: boolean }): AllNames {
    const meant = (name: string) => this.#meant(name, place);
    return {
      find: (name, words = []) => {
        if (name.name === "") return undefined;
        const declaration = meant(name.name);
        // An example of a grant that took another one's name most likely claims on its own.
        const isTold = !counts && this.#misnamed.has(place);
        if (declaration === undefined && !isTold) this.#miss(name, words);
        if (declaration !== undefined && counts) this.#use(declaration, place);
        return declaration && this.named(declaration);
      },
      peek: (name) => {
        const declaration = meant(name);
        return declaration && this.named(declaration);
      },
      knows: (name) => this.#byName.has(name),
    };
  }

  /** Every declaration that counts, in the order of the document. */
  declarations(): readonly Declaration[] {
    return [...this.#byName.values()].flat();
  }

  /** What it stands for; worked out once. */
  named(declaration: Declaration): Named | undefined {
    if (this.#open.has(declaration)) {
      const { name } = declaration;
      this.#report(diagnose(circularPer, { name: name.name }, name.span));
      return undefined;
    }
    if (!this.#known.has(declaration)) {
      this.#open.add(declaration);
      const named = declaration.work();
      this.#open.delete(declaration);
      this.#known.set(declaration, named && this.#asBefore(named, declaration));
    }
    return this.#known.get(declaration);
  }

  /** The facts, defines, agencies and externals that nothing in the policy uses. */
  unused(): readonly Declaration[] {
    return this.declarations().filter(
      (declaration) => declaration.kind !== "grant" && !this.#usedFrom.has(declaration),
    );
  }

  /** Each unknown name once, with every place where it stands. */
  reportUnknown(): void {
    for (const [name, places] of this.#unknown) {
      const titled = this.#titled(name);
      const known = [...this.#byName.keys(), ...(this.#words.get(name) ?? [])];
      const near = titled.length > 0 ? titled : nearestNames(name, known);
      const [first, ...others] = [...places].sort(inOrder);
      if (first === undefined) continue;
      const related = others.map(again);
      const fixes = near.map((right) => renaming(places, right));
      this.#report(diagnose(unknownName, { name, near }, first.span, { related, fixes }));
    }
  }

  /** Names that a replaced article gives another meaning, while other places use them. */
  reportChanged(): void {
    for (const declarations of this.#byName.values()) {
      const users = declarations.flatMap((one) => [...(this.#usedFrom.get(one) ?? [])]);
      for (const [place, later] of declarations.slice(1).entries()) {
        const earlier = declarations[place];
        if (earlier !== undefined) this.#reportChange(earlier, later, users);
      }
    }
  }

  #enter(declaration: Declaration): void {
    const { name } = declaration.name;
    const others = this.#byName.get(name) ?? [];
    const first = others.find((other) => !isReplaced(other.place, declaration.place));
    if (first === undefined) {
      this.#byName.set(name, [...others, declaration]);
      return;
    }
    if (declaration.kind === "grant") this.#misnamed.add(declaration.place);
    const message = { en: "The name is given first here.", zh: "该名称首先在此处定义。" };
    const related = [{ span: first.name.span, message }];
    this.#report(diagnose(declaredTwice, { name }, declaration.name.span, { related }));
  }

  /** The place's own; else what the same article gave before; else what held when it began. */
  #meant(name: string, place: Place): Declaration | undefined {
    const all = this.#byName.get(name) ?? [];
    const earlier = all.filter(
      (one) => isReplaced(one.place, place) && one.place.inForce.from < place.inForce.from,
    );
    const held = all.filter((one) => one.place.inForce.from <= place.inForce.from);
    return all.find((one) => one.place === place) ?? earlier.at(-1) ?? held.at(-1) ?? all[0];
  }

  /** The names of what is called so in the texts: 符合条件的支出 for spend. */
  #titled(words: string): readonly string[] {
    const titled = this.declarations().filter((declaration) => {
      const named = this.named(declaration);
      return named !== undefined && isTitled(named, words);
    });
    return [...new Set(titled.map(({ name }) => name.name))];
  }

  #use(declaration: Declaration, place: Place): void {
    const places = this.#usedFrom.get(declaration) ?? new Set();
    this.#usedFrom.set(declaration, places.add(place));
  }

  #miss(name: Name, words: readonly string[]): void {
    this.#words.set(name.name, [...(this.#words.get(name.name) ?? []), ...words]);
    const places = this.#unknown.get(name.name) ?? [];
    if (!places.some(({ span }) => span === name.span)) {
      this.#unknown.set(name.name, [...places, name]);
    }
  }

  /** A fact that is declared again word for word stays one and the same. */
  #asBefore(named: Named, declaration: Declaration): Named {
    const versions = this.#byName.get(declaration.name.name) ?? [];
    for (const earlier of versions.slice(0, versions.indexOf(declaration))) {
      const before = this.named(earlier);
      if (before !== undefined && isSameMeaning(before, named) && isSameLabel(before, named)) {
        return before;
      }
    }
    return named;
  }

  #reportChange(earlier: Declaration, later: Declaration, users: readonly Place[]): void {
    const [before, after] = [this.named(earlier), this.named(later)];
    if (before === undefined || after === undefined || isSameMeaning(before, after)) return;
    const number = later.place.article?.number;
    const others = users.map(({ article }) => article?.number).filter((one) => one !== number);
    if (others.length === 0) return;
    const articles = [...new Set(others.filter((one) => one !== undefined))];
    const message = { en: "It was declared here before.", zh: "它原先在此处定义。" };
    const related = [{ span: earlier.name.span, message }];
    const values = { name: later.name.name, articles };
    this.#report(diagnose(changedElsewhere, values, later.name.span, { related }));
  }
}

/** Whether both are versions of one article, so that each may give the same names. */
const isReplaced = (a: Place, b: Place): boolean =>
  a !== b && a.article !== undefined && a.article.number === b.article?.number;

function isSameMeaning(a: Named, b: Named): boolean {
  if (a.kind === "fact" && b.kind === "fact") return isSameShape(a.fact, b.fact);
  return a.kind === b.kind && a.kind !== "define";
}

const isSameLabel = (a: Named, b: Named): boolean => labelOf(a) === labelOf(b);

function labelOf(named: Named): string {
  switch (named.kind) {
    case "fact":
      return factLabel(named.fact);
    case "agency":
      return wordsOf(named.agency.title);
    case "external":
      return wordsOf(named.external.title);
    case "grant":
    case "define":
      return "";
  }
}

function factLabel({ label, type }: Extract<Named, { kind: "fact" }>["fact"]): string {
  const own = [label.text, label.counted];
  const parts =
    type.kind === "one of"
      ? type.values.map((value) => value.label)
      : type.kind === "list"
        ? type.columns.map((column) => column.label.text)
        : [];
  return [...own, ...parts].map(wordsOf).join("\n");
}

function isTitled(named: Named, words: string): boolean {
  switch (named.kind) {
    case "fact":
      return isLabel(words, named.fact.label.text) || isLabel(words, named.fact.label.counted);
    case "agency":
      return isLabel(words, named.agency.title);
    case "external":
      return isLabel(words, named.external.title);
    case "define":
    case "grant":
      return false;
  }
}

const wordsOf = (text: Text): string => `${text.en ?? ""}\t${text.zh ?? ""}`;

const inOrder = (a: Name, b: Name): number =>
  a.span.file === b.span.file ? a.span.start - b.span.start : a.span.file < b.span.file ? -1 : 1;

const again = ({ span }: Name): Related => ({
  span,
  message: { en: "It stands here too.", zh: "此处也有该名称。" },
});

const renaming = (places: readonly Name[], right: string): Fix => ({
  label: { en: `Write ${right}`, zh: `改为 ${right}` },
  edits: places.map(({ span }) => ({ span, text: right })),
});
