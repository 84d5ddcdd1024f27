import type { Cap } from "../model/cap.ts";
import { grantRef } from "./names.ts";
import type { Phrase } from "./phrase.ts";
import type { PageSetting } from "./grammar.ts";

/**
 * What a cap counts: "“A”", "“B”", "“other aid”"; `all` is what a language calls all awards under
 * the policy.
 */
export function sourcesOf(cap: Cap, all: Phrase, s: PageSetting): readonly Phrase[] {
  const own = cap.wording === "joint over all" ? [all] : refs(cap.grants, s);
  return [...own, ...refs(externalNames(cap), s)];
}

/** What a cap counts beside one of its grants. */
export const othersThan = (grant: string, cap: Cap, s: PageSetting): readonly Phrase[] =>
  refs([...cap.grants.filter((name) => name !== grant), ...externalNames(cap)], s);

const refs = (grants: readonly string[], s: PageSetting): readonly Phrase[] =>
  grants.map((name) => grantRef(name, s));

const externalNames = ({ externals }: Cap): readonly string[] => externals.map(({ name }) => name);
