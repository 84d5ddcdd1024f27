import fc from "fast-check";
import { expect, test } from "vitest";
import { Transcoder } from "../../src/batch/encoding.ts";

interface Read {
  readonly text: string;
  readonly encoding: string | undefined;
}

function read(bytes: Buffer, pieceBytes = Infinity): Read | string {
  const transcoder = new Transcoder();
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const piece = transcoder.push(bytes.subarray(at, Math.min(bytes.length, at + pieceBytes)));
    if (typeof piece === "string") return piece;
    pieces.push(piece);
  }
  const text = Buffer.concat([...pieces, transcoder.end()]).toString("utf8");
  return { text, encoding: transcoder.encoding };
}

/** 模型,算力\n大模型 as Excel in China writes it. */
const gb18030 = Buffer.from("c4a3d0cd2ccbe3c1a60ab4f3c4a3d0cd", "hex");

test("plain ASCII is the same in both encodings", () => {
  expect(read(Buffer.from("grant,id\n"))).toEqual({ text: "grant,id\n", encoding: undefined });
});

test("UTF-8 is read, with or without a byte order mark", () => {
  const text = "grant,企业\n";
  expect(read(Buffer.from(text))).toEqual({ text, encoding: "UTF-8" });
  expect(read(Buffer.from(`\ufeff${text}`))).toEqual({ text, encoding: "UTF-8" });
});

test("GB18030 is read, characters of four bytes too", () => {
  expect(read(gb18030)).toEqual({ text: "模型,算力\n大模型", encoding: "GB18030" });
  const rare = Buffer.concat([gb18030, Buffer.from("95328236", "hex")]);
  expect(read(rare)).toEqual({ text: "模型,算力\n大模型𠀀", encoding: "GB18030" });
});

test("the encoding is told by the first piece beyond ASCII, wherever it comes", () => {
  const late = Buffer.concat([Buffer.from("x".repeat(100)), gb18030]);
  expect(read(late, 50)).toEqual({
    text: `${"x".repeat(100)}模型,算力\n大模型`,
    encoding: "GB18030",
  });
});

test("characters that are cut between two pieces are put together again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 40 }), (pieceBytes) => {
      const text = "算力费用,企业名称𠮷,大模型\n".repeat(5);
      expect(read(Buffer.from(text), pieceBytes)).toEqual({ text, encoding: "UTF-8" });
    }),
    { seed: 1 },
  );
});

test("one bad row in UTF-8 does not make the whole file GB18030", () => {
  const bytes = Buffer.concat([Buffer.from("企业名称,算力费用\n".repeat(3)), gb18030]);
  expect(read(bytes)).toMatchObject({ encoding: "UTF-8" });
});

test("a file that is no text in these encodings is named for what it is", () => {
  expect(read(Buffer.from("PK\u0003\u0004rest"))).toBe("a workbook");
  expect(read(Buffer.from("\ufeffgrant", "utf16le"))).toBe("UTF-16");
  expect(read(Buffer.from("grant,id", "utf16le"))).toBe("UTF-16");
  expect(read(Buffer.from([0x61, 0xff, 0xff, 0x61, 0xff, 0x2c]))).toBe("neither UTF-8 nor GB18030");
});
