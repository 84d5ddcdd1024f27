import type { Scope } from "../../model/cap.ts";
import { joined, nothing, sequence, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { isPayee } from "../bound.ts";
import * as labels from "./label.ts";

/** 单家企业, 每个大模型, 单次申请; nothing for everyone. */
export function per(scope: Scope, s: PageSetting): Phrase {
  switch (scope.kind) {
    case "everyone":
      return nothing;
    case "claim":
      return words("单次申请");
    case "each": {
      const counted = isPayee(scope.facts, s.policy.grants) ? labels.single : labels.each;
      return sequence(scope.facts.map((fact) => counted(fact, s)));
    }
  }
}

/** 同一企业, 同一家庭、同一类别, 单次申请: whose awards are counted. */
export function same(scope: Scope, s: PageSetting): Phrase {
  switch (scope.kind) {
    case "everyone":
      return nothing;
    case "claim":
      return words("单次申请");
    case "each":
      return joined(
        scope.facts.map((fact) => labels.same(fact, s)),
        "、",
      );
  }
}
