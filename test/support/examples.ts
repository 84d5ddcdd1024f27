import type { ReasonText } from "../../src/interpret/example.ts";
import { interpreterOf, playExample } from "../../src/interpret/example.ts";
import type { Policy } from "../../src/model/policy.ts";
import { text } from "../../src/prose/phrase.ts";
import { prose } from "../../src/prose/prose.ts";

/** A reason in every language of the policy, as `is refused by "…"` looks at it. */
export const reasonTextOf =
  (policy: Policy): ReasonText =>
  (reason, claim) =>
    policy.languages
      .map((language) => text(prose(language, policy).reason(reason, claim)))
      .join("\n");

/** What came out otherwise than the policy's examples say, in the interpreter. */
export const cameOutOtherwise = (policy: Policy): readonly unknown[] =>
  policy.examples
    .filter(({ superseded }) => !superseded)
    .flatMap((example) => playExample(interpreterOf(policy), example, reasonTextOf(policy)))
    .filter(({ asExpected }) => !asExpected);
