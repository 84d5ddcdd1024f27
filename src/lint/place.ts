/** The blanks at the beginning of the line on which an offset stands. */
export function indentationAt(offset: number, text: string): string {
  const line =
    text
      .slice(0, offset)
      .split(/[\r\n]/)
      .at(-1) ?? "";
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}
