import { isAscii, isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";

/** What a file of claims is written in. Text of plain ASCII counts as UTF-8. */
export type Encoding = "UTF-8" | "GB18030";

/** Why a file cannot be read as text at all. */
export type NotText = "a workbook" | "UTF-16" | "neither UTF-8 nor GB18030";

/**
 * Turns a stream of bytes in UTF-8 or GB18030 (as Excel writes it in China) into UTF-8, piece by piece.
 * The first piece beyond ASCII decides: UTF-8 if it is well-formed UTF-8, or mostly so; else GB18030.
 * Later bytes that do not fit come out as U+FFFD, so that one bad row does not spoil the others.
 */
export class Transcoder {
  /** Known from the first character beyond ASCII; until then both encodings are the same. */
  encoding: Encoding | undefined;
  /** Whether the text began with a byte order mark, as Excel writes it. */
  hasMark = false;
  #isFirst = true;
  #decoder: TextDecoder | undefined;

  /** The next piece as UTF-8, without the byte order mark. */
  push(bytes: Buffer): Buffer | NotText {
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    const binary = isFirst ? signatureOf(bytes) : undefined;
    if (binary !== undefined) return binary;
    this.hasMark ||= isFirst && startsWith(bytes, byteOrderMark);
    const text = isFirst && this.hasMark ? bytes.subarray(byteOrderMark.length) : bytes;
    if (this.encoding === undefined && !isAscii(text)) {
      this.encoding = this.hasMark ? "UTF-8" : encodingOf(text);
      if (this.encoding === undefined) return "neither UTF-8 nor GB18030";
    }
    if (this.encoding !== "GB18030") return text;
    this.#decoder ??= new TextDecoder("gb18030");
    return Buffer.from(this.#decoder.decode(text, { stream: true }));
  }

  /** What the last piece left unfinished. */
  end(): Buffer {
    return Buffer.from(this.#decoder?.decode() ?? "");
  }
}

/** Stands in a decoded text for bytes that are no character of the encoding. */
export const unreadable = "\ufffd";

const byteOrderMark = [0xef, 0xbb, 0xbf];

function signatureOf(bytes: Buffer): NotText | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "a workbook"; // .xlsx is a zip
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "a workbook"; // .xls
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return "UTF-16";
  return bytes.subarray(0, 64).includes(0) ? "UTF-16" : undefined;
}

const startsWith = (bytes: Buffer, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function encodingOf(bytes: Buffer): Encoding | undefined {
  if (isUtf8(withoutCutCharacter(bytes)) || isMostlyUtf8(bytes)) return "UTF-8";
  return isGb18030(bytes) ? "GB18030" : undefined;
}

/** The last character of a piece may go on in the next: up to three bytes of it. */
function withoutCutCharacter(bytes: Buffer): Buffer {
  for (let kept = bytes.length - 1; kept >= Math.max(0, bytes.length - 3); kept -= 1) {
    const byte = bytes[kept] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) return bytes.subarray(0, kept);
  }
  return bytes;
}

/**
 * Chinese in GB18030 read as UTF-8 is nearly all unreadable; a UTF-8 file with a row from elsewhere
 * is nearly all readable, and must not be read as GB18030, which gives a meaning to almost any bytes.
 */
function isMostlyUtf8(bytes: Buffer): boolean {
  const beyondAscii = bytes.toString("utf8").match(/[^\0-\x7f]/gu) ?? [];
  const broken = beyondAscii.filter((character) => character === unreadable).length;
  return broken * 2 < beyondAscii.length;
}

function isGb18030(bytes: Buffer): boolean {
  try {
    new TextDecoder("gb18030", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
