import type { Fix } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { discretionWithoutAgency } from "../../diagnostics/messages/advice.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import { indentationAt } from "../place.ts";
import type { Finished, Rule } from "../rule.ts";

/** `up to` says that somebody decides, so somebody must be responsible. */
export const discretionWithoutAgencyIn: Rule = (finished) =>
  finished.policy.grants
    .filter((grant) => grant.discretion && !isSomebodyResponsible(grant, finished.policy))
    .map((grant) => {
      const { name, article, span, amount } = grant;
      const place = { ...span, end: amount.span.end };
      const fixes = naming(grant, finished);
      return diagnose(discretionWithoutAgency, { grant: name, article }, place, { fixes });
    });

/** In its article, or for the whole policy; where there are no articles, whoever issued it. */
function isSomebodyResponsible({ article, inForce }: Grant, policy: Policy): boolean {
  if (policy.said.responsible.length > 0) return true;
  if (article === undefined) return policy.issuedBy !== undefined;
  const versions = policy.articles.filter(
    (one) => one.number === article && one.inForce.from <= inForce.from,
  );
  return (versions.at(-1)?.said.responsible ?? []).length > 0;
}

/** More than these are no help in choosing. */
const mostChoices = 4;

function naming({ span }: Grant, { policy, tree }: Finished): readonly Fix[] {
  if (policy.agencies.length > mostChoices) return [];
  const indentation = indentationAt(span.start, tree.file.text);
  return policy.agencies.map(({ name }) => ({
    label: { en: `Let ${name} be responsible`, zh: `由 ${name} 负责` },
    edits: [{ span: { ...span, end: span.start }, text: `responsible ${name}\n${indentation}` }],
  }));
}
