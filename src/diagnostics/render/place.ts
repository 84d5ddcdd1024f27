import type { Span } from "../diagnostic.ts";
import type { SourceFile } from "../source.ts";
import { position } from "../source.ts";

/** The files that diagnostics speak of, by the path that their spans name. */
export type Sources = ReadonlyMap<string, SourceFile>;

/** A span as editors count: from 1, columns in UTF-16 code units, the end column not included. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf(span: Span, sources: Sources): Place {
  const file = sourceOf(span, sources);
  const start = position(file, span.start);
  const end = position(file, span.end);
  return { file: span.file, ...start, endLine: end.line, endColumn: end.column };
}

/** Throws where the file is missing: whoever compiled it has its text. */
export function sourceOf({ file }: Span, sources: Sources): SourceFile {
  const source = sources.get(file);
  if (source === undefined) throw new Error(`A diagnostic names ${file}, which was not read.`);
  return source;
}
