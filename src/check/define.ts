import type { Related, Span } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  circularDefines,
  defineUnitsDiffer,
  defineWithoutValue,
} from "../diagnostics/messages/defines.ts";
import type { Define, Unit } from "../model/amount.ts";
import type { Text } from "../model/text.ts";
import type { DefineNode } from "../syntax/document.ts";
import { draftIn } from "./amount.ts";
import type { Context, DefineInUse, DefineUse } from "./context.ts";
import type { Draft, Flexible, Holding, Settled, Wanted } from "./draft.ts";
import { holding, kindOf, settled } from "./draft.ts";

/**
 * A define, checked when it is first used, so that defines may stand in any order (manual, section
 * 2). A mistake in it is reported once.
 */
export const checkDefine = (
  node: DefineNode,
  contextOf: () => Context,
  article: string | undefined,
  label: Text,
): DefineInUse => new LazyDefine(node, contextOf, article, label);

/** What a define can be worth. */
type Body = Settled | Flexible | Holding;

/** Which unit a define of bare numbers has taken, and from which use. */
interface Settlement {
  readonly isMoney: boolean;
  readonly use: Span;
  readonly define: Define | undefined;
}

class LazyDefine implements DefineInUse {
  readonly name: string;
  readonly #node: DefineNode;
  readonly #contextOf: () => Context;
  readonly #article: string | undefined;
  readonly #label: Text;
  #progress: "not begun" | "checking" | "checked" = "not begun";
  #body: Body | undefined = undefined;
  #define: Define | undefined = undefined;
  #settlement: Settlement | undefined = undefined;

  constructor(
    node: DefineNode,
    contextOf: () => Context,
    article: string | undefined,
    label: Text,
  ) {
    this.name = node.name.name;
    this.#node = node;
    this.#contextOf = contextOf;
    this.#article = article;
    this.#label = label;
  }

  resolve(wanted: Unit | undefined, use: Span): Define | undefined {
    const body = this.#checked(use, []);
    if (body?.kind === "flexible") return this.#settle(body, wanted ?? this.#preferred(body), use);
    return body && this.#defineOf(body.value);
  }

  draft(use: Span, within: readonly DefineUse[]): Draft | undefined {
    const body = this.#checked(use, within);
    switch (body?.kind) {
      case undefined:
        return undefined;
      case "settled":
        return this.#quantity(this.#defineOf(body.value), use);
      case "condition":
        return holding({ kind: "named", define: this.#defineOf(body.value), span: use });
      case "flexible":
        return this.#bare(body, use);
    }
  }

  #checked(use: Span, within: readonly DefineUse[]): Body | undefined {
    if (this.#progress === "checking") this.#reportCircle(use, within);
    if (this.#progress === "not begun") {
      this.#progress = "checking";
      const path = [...within, { define: this.name, use }];
      this.#body = this.#bodyOf(draftIn(this.#node.value, this.#contextOf(), path));
      this.#progress = "checked";
    }
    return this.#body;
  }

  #bodyOf(draft: Draft | undefined): Body | undefined {
    switch (draft?.kind) {
      case "settled":
      case "flexible":
      case "condition":
        return draft;
      case "choice":
      case "id":
      case "list": {
        const values = { name: this.name, found: kindOf(draft) };
        this.#contextOf().report(diagnose(defineWithoutValue, values, this.#node.value.span));
        return undefined;
      }
      case undefined:
        return undefined;
    }
  }

  #bare(body: Flexible, use: Span): Flexible {
    return {
      ...body,
      named: true,
      prefers: () => this.#preferred(body),
      as: (wanted) => this.#quantity(this.#settle(body, wanted, use), use)?.value,
      span: use,
    };
  }

  #preferred(body: Flexible): "money" | "number" {
    if (this.#settlement === undefined) {
      return this.#contextOf().units.money.has(this.#place()) ? "money" : body.prefers();
    }
    return this.#settlement.isMoney ? "money" : "number";
  }

  /** The first use settles the unit of bare numbers; the others must agree. */
  #settle(body: Flexible, wanted: Wanted, use: Span): Define | undefined {
    const isMoney = wanted === "money" || wanted === "price";
    if (this.#settlement === undefined) {
      const value = body.as(wanted);
      this.#settlement = { isMoney, use, define: value && this.#defineOf(value) };
    }
    if (this.#settlement.isMoney === isMoney) return this.#settlement.define;
    if (isMoney) this.#contextOf().units.money.add(this.#place());
    if (this.#settlement.define !== undefined) this.#reportDisagreement(this.#settlement, use);
    return undefined;
  }

  #place(): string {
    const { file, start } = this.#node.span;
    return `${file}:${start}`;
  }

  #defineOf(value: Define["value"]): Define {
    const { name, span } = this.#node;
    const [label, article] = [this.#label, this.#article];
    this.#define ??= { name: name.name, label, value, article, span };
    return this.#define;
  }

  #quantity(define: Define | undefined, use: Span): Settled | undefined {
    if (define === undefined || !("gives" in define.value)) return undefined;
    return settled({ kind: "define", define, gives: define.value.gives, span: use });
  }

  #reportDisagreement(first: Settlement, use: Span): void {
    const [here, there] = first.isMoney
      ? (["number", "money"] as const)
      : (["money", "number"] as const);
    const message = { en: "It is used otherwise here.", zh: "它在此处用法不同。" };
    const related = [{ span: first.use, message }];
    const values = { name: this.name, here, there };
    this.#contextOf().report(diagnose(defineUnitsDiffer, values, use, { related }));
  }

  #reportCircle(use: Span, within: readonly DefineUse[]): void {
    const start = within.findIndex(({ define }) => define === this.name);
    const circle = within.slice(Math.max(start, 0));
    const uses = [...circle.slice(1), { define: this.name, use }];
    const values = { chain: circle.map(({ define }) => define) };
    const related = uses.map(useOf);
    this.#contextOf().report(diagnose(circularDefines, values, this.#node.name.span, { related }));
  }
}

const useOf = ({ define, use }: DefineUse): Related => ({
  span: use,
  message: { en: `${define} is used here.`, zh: `此处使用了${define}。` },
});
