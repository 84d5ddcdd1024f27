import type { Amendment } from "../../model/policy.ts";
import type { Edition } from "./edition.ts";
import type { Block } from "./page.ts";

/**
 * What the document notes of itself, on the page of every article too: whoever comes from a search
 * sees that page alone.
 */
export const notesOfDocument = ({ policy, prose }: Edition): readonly Block[] =>
  policy.said.notes.map((note) => ({ kind: "note", lines: [prose.text(note)] }));

/** What decisions note of themselves, under their titles. */
export const decisionNotes = (
  decisions: readonly Amendment[],
  { prose }: Edition,
): readonly Block[] =>
  decisions
    .filter(({ said }) => said.notes.length > 0)
    .map(({ title, said }) => ({ kind: "note", lines: [title, ...said.notes].map(prose.text) }));
