/**
 * A cell of CSV in quotation marks where it needs them. What a spreadsheet would take for a formula
 * gets an apostrophe in front: ids come from applicants, and a formula can send away what stands
 * beside it.
 */
export function csvCell(text: string): string {
  if (!isUnusual.test(text)) return text;
  const plain = startsFormula.test(text) ? `'${text}` : text;
  return needsQuotes.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const startsFormula = /^[=+\-@\t\r＝＋－＠]/;
const needsQuotes = /[",\r\n]/;
const isUnusual = new RegExp(`${startsFormula.source}|${needsQuotes.source}`);
