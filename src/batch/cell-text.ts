export const quote = 0x22;
export const comma = 0x2c;
export const carriageReturn = 0x0d;
export const lineFeed = 0x0a;

const space = 0x20;
const tab = 0x09;

export const isBlank = (byte: number | undefined): boolean => byte === space || byte === tab;

/** The text of a cell without the blanks around it, copied out of the bytes. */
export function cellText(bytes: Buffer, from: number, to: number, isAscii: boolean): string {
  let [start, end] = [from, to];
  while (start < end && isBlank(bytes[start])) start += 1;
  while (end > start && isBlank(bytes[end - 1])) end -= 1;
  if (start === end) return "";
  return bytes.toString(isAscii ? "latin1" : "utf8", start, end);
}
