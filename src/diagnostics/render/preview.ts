import type { Edit } from "../diagnostic.ts";
import { lineText } from "../source.ts";
import type { Sources } from "./place.ts";
import { placeOf, sourceOf } from "./place.ts";

/** A line as it would read after a repair. */
export interface Preview {
  readonly line: number;
  readonly text: string;
  /** Where in the line the first change stands. */
  readonly start: number;
}

/** Undefined where the repair is not within one line of one file. */
export function previewOf(edits: readonly Edit[], sources: Sources): Preview | undefined {
  const [first] = edits;
  if (first === undefined) return undefined;
  const places = edits.map(({ span, text }) => ({ ...placeOf(span, sources), text }));
  const { line } = placeOf(first.span, sources);
  const isOneLine = places.every(
    (place) =>
      place.file === first.span.file &&
      place.line === line &&
      place.endLine === line &&
      !/[\r\n]/.test(place.text),
  );
  if (!isOneLine) return undefined;
  // From the right, so that the columns of the edits still to come stay what they are.
  const fromTheRight = places.sort((a, b) => b.column - a.column || b.endColumn - a.endColumn);
  const text = fromTheRight.reduce(
    (changed, { column, endColumn, text: inserted }) =>
      changed.slice(0, column - 1) + inserted + changed.slice(endColumn - 1),
    lineText(sourceOf(first.span, sources), line),
  );
  return { line, text, start: Math.min(...places.map(({ column }) => column)) - 1 };
}
