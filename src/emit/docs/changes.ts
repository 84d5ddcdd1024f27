import type { Amendment } from "../../model/policy.ts";
import type { Edition } from "./edition.ts";
import type { Block, ListItem } from "./page.ts";
import { list } from "./page.ts";

/** Decisions that changed a policy, with what each of them changed. */
export const changes = (amendments: readonly Amendment[], edition: Edition): readonly Block[] =>
  list(amendments.flatMap((one) => change(one, edition)));

function change(amendment: Amendment, { prose }: Edition): readonly ListItem[] {
  const [decision, ...details] = prose.amendment(amendment);
  const notes = amendment.said.notes.map(prose.text);
  if (decision === undefined) return [];
  return [{ text: decision, items: [...details, ...notes].map((text) => ({ text, items: [] })) }];
}
