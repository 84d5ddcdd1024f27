import { expect, test } from "vitest";
import { ClaimFile } from "../../src/batch/claims.ts";
import type { Item } from "../../src/batch/item.ts";

const shape = {
  facts: new Set(["enterprise", "applied", "spend", "staff"]),
  lists: new Set(["staff"]),
  dates: new Set(["applied"]),
  labels: new Map([
    ["企业", "enterprise"],
    ["applicant", "enterprise"],
    ["date of application", "applied"],
  ]),
};

async function* pieces(...texts: readonly (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
}

/** The items of a file; or, where it cannot be read, what is wrong with it. */
async function read(...texts: readonly (string | Buffer)[]): Promise<readonly (Item | string)[]> {
  const found: (Item | string)[] = [];
  for await (const piece of new ClaimFile(shape).read(pieces(...texts))) {
    if (piece.kind === "unreadable") return piece.problems.map(({ en }) => en);
    found.push(...piece.items.map(plain));
  }
  return found;
}

/** Of a claim the record that can be made of its row. */
const plain = (item: Item): Item => {
  if (item.kind !== "claim") return item;
  const { kind, line, round, claim } = item;
  return { kind, line, round, claim };
};

/** The claim of a file's only row. */
async function claimIn(text: string): Promise<unknown> {
  const [item] = await read(text);
  return typeof item === "object" && item.kind === "claim" ? item.claim : item;
}

test("a row is a claim, an empty cell states nothing", async () => {
  expect(await read("grant,id,enterprise,spend,round\na,1,E,100.50,\nb,,F,,r1\n")).toEqual([
    {
      kind: "claim",
      line: 2,
      round: "",
      claim: { grant: "a", id: "1", enterprise: "E", spend: "100.50" },
    },
    { kind: "claim", line: 3, round: "r1", claim: { grant: "b", enterprise: "F" } },
  ]);
});

test("a list is JSON in its cell, and a number in it is read as it is written", async () => {
  const cell = '"[{""wage"": 100.10, ""kind"": ""x1"", ""new"": true}]"';
  expect(await claimIn(`grant,staff\na,${cell}`)).toEqual({
    grant: "a",
    staff: [{ wage: "100.10", kind: "x1", new: true }],
  });
  expect(await claimIn("grant,staff\na,[]")).toEqual({ grant: "a", staff: [] });
  for (const wrong of ["none", "{}", "[1]", "[{"]) {
    expect(await claimIn(`grant,staff\na,${wrong}`)).toMatchObject({
      kind: "bad",
      grant: "a",
      problem: { en: expect.stringContaining("staff is a list") },
    });
  }
});

test("no record states a key twice, however it is spelt; two records of a list do", async () => {
  const twice = String.raw`[{""wage"": 1, ""\u0077age"": 2}]`;
  expect(await claimIn(`grant,staff\na,"${twice}"`)).toMatchObject({
    kind: "bad",
    grant: "a",
    problem: { en: "the line states wage twice" },
  });
  expect(
    await read('{"grant":"a","text":"{\\"a\\":1,","staff":[{"a":"1"},{"a":"1"}]}'),
  ).toMatchObject([{ kind: "claim" }]);
});

test("a date as Chinese Excel saves it is the date it was", async () => {
  expect(await claimIn("grant,applied\na,2025/3/3")).toEqual({ grant: "a", applied: "2025-03-03" });
  expect(await claimIn("grant,applied\na,3/3/2025")).toEqual({ grant: "a", applied: "3/3/2025" });
});

test("a row with too few or too many cells is bad, and the others are read", async () => {
  expect(await read("grant,id\na\nb,1\nc,2,3\n")).toMatchObject([
    { kind: "bad", line: 2, problem: { en: "the row has 1 cell, the header 2" } },
    { kind: "claim", line: 3 },
    { kind: "bad", line: 4, problem: { en: "the row has 3 cells, the header 2" } },
  ]);
});

test("a row may be an event upon the claim whose id it names", async () => {
  expect(
    await read("event,grant,id,amount,enterprise\npay,,1,50.00,\ncomplete,a,1,,\n"),
  ).toMatchObject([
    { kind: "event", event: { event: "pay", claim: "1", amount: "50.00" } },
    { kind: "event", event: { event: "complete", claim: "1" } },
  ]);
});

test("an event that also names a claim has an id of its own", async () => {
  expect(await read("event,grant,id,claim\nreverse,,e1,1\n")).toEqual([
    { kind: "event", line: 2, event: { event: "reverse", claim: "1", id: "e1" } },
  ]);
});

test("what is no event, and events with the cells of a claim, are bad rows", async () => {
  const header = "event,grant,id,amount,enterprise,decided,round,claim\n";
  const rows = [
    ["stop,,1,,,,,", "no event “stop”"],
    ["pay,,1,5,E,,,", "states no enterprise"],
    ["pay,,1,5,,9,,", "states no decided"],
    ["pay,,1,5,,,r1,", "not part of a round"],
    ["pay,,,5,,,,", "names no claim"],
    ["complete,,1,5,,,,", "leave its amount empty"],
    [",a,1,,,,,7", "claim is stated"],
    [",a,1,5,,,,", "amount is stated"],
    [",,1,,,,,", "names no grant"],
  ];
  for (const [row = "", message = ""] of rows) {
    const [item] = await read(header + row);
    expect(item).toMatchObject({ kind: "bad", problem: { en: expect.stringContaining(message) } });
  }
});

test("a wrong header is known before any row, each mistake once", async () => {
  expect(await read("grant,enterprize,id,id,,spend\na,,,,,\n")).toEqual([
    "no fact is called enterprize, the name of a column; did you mean enterprise?",
    "two columns are called id",
    "column 5 has no name",
  ]);
  expect(await read("id,spend\n")).toEqual([
    "no column is called grant; the first row has id, spend",
  ]);
  expect(await read("grant;id;spend\n")).toEqual([
    "its columns are separated by “;”; they must be separated by commas",
  ]);
  expect(await read("grant，id，spend\n")).toEqual([
    "its columns are separated by “，”; they must be separated by commas",
  ]);
  expect(await read("")).toEqual([expect.stringContaining("it is empty")]);
  expect(await read("grant,__proto__,constructor\n")).toHaveLength(2);
});

test("a column that is called by a label is told the name of its fact", async () => {
  const header = "资助项,企业,Date of Application,applicants,企 业,金额,资助额\n";
  expect(await read(header)).toEqual([
    `no column is called grant; the first row has ${header.trim().replaceAll(",", ", ")}`,
    "no fact is called 资助项, the name of a column; did you mean grant?",
    "no fact is called 企业, the name of a column; did you mean enterprise?",
    "no fact is called Date of Application, the name of a column; did you mean applied?",
    "no fact is called applicants, the name of a column; did you mean enterprise?",
    "no fact is called 企 业, the name of a column; did you mean enterprise?",
    "no fact is called 金额, the name of a column; did you mean amount?",
    "no fact is called 资助额, the name of a column",
  ]);
});

test("columns without a name at the end are nothing, as long as their cells are empty", async () => {
  const rows = await read("grant,id,spend,,\na,1,5,,\nb,2,6, ,x\nc,3,7\nd,4\ne,5,8,,,\n,,,,\n");
  expect(rows).toMatchObject([
    { kind: "claim", line: 2, claim: { grant: "a", id: "1", spend: "5" } },
    {
      kind: "bad",
      id: "2",
      problem: { en: "the row has something in column 5, which has no name" },
    },
    { kind: "claim", line: 4, claim: { grant: "c", spend: "7" } },
    { kind: "bad", problem: { en: "the row has 2 cells, the header 3" } },
    { kind: "bad", problem: { en: "the row has 6 cells, the header 3" } },
  ]);
  expect(await claimIn('grant,id,staff,,\na,1,"[{""wage"": 1}]",,\n')).toMatchObject({ id: "1" });
});

test("a file that is called JSONL and is empty has no rows", async () => {
  for (const text of ["", "\n \n"]) {
    const found = [];
    for await (const piece of new ClaimFile(shape, { isJsonl: true }).read(pieces(text))) {
      found.push(piece);
    }
    expect(found.at(-1)).toEqual({ kind: "rows", items: [] });
    expect(await read(text)).toEqual([expect.stringContaining("it is empty")]);
  }
});

test("JSONL is known by its first character, whatever the pieces", async () => {
  expect(await read("\n", ' {"grant":"a",', '"spend":100,"round":"r1"}\n\n{"grant":"b"}')).toEqual([
    { kind: "claim", line: 2, round: "r1", claim: { grant: "a", spend: 100 } },
    { kind: "claim", line: 4, round: "", claim: { grant: "b" } },
  ]);
});

test("null states nothing, and a key that is no fact stays for the evaluator to refuse", async () => {
  const [item] = await read('{"grant":"a","spend":null,"__proto__":"x"}');
  const claim = typeof item === "object" && item.kind === "claim" ? item.claim : undefined;
  expect(Object.keys(claim ?? {})).toEqual(["grant", "__proto__"]);
  expect(Object.getPrototypeOf(claim)).toBe(Object.prototype);
});

test("lines that are no claim are bad, and the others are read", async () => {
  const lines = [
    ['{"grant":', "the line is not JSON"],
    ['{"id":"1"}', "names no grant"],
    ['{"grant":1}', "grant must be text"],
    ['{"grant":"a","id":7}', "id must be text"],
    ['{"grant":"a","round":7}', "round must be text"],
    ['{"grant":"a","spend":"1","\\u0073pend":"2"}', "states spend twice"],
    ['{"grant":"a","staff":[{"wage":"1"},{"wage":"2","wage":"3"}]}', "states wage twice"],
    ['{"grant":"a","spend":{"x":1}}', "spend is neither"],
    ['{"event":"pay","id":"1","spend":"1"}', "states no spend"],
    ['{"event":"complete","id":"1","amount":"1"}', "leave its amount empty"],
    ['{"event":"pay","id":"1","amount":true}', "amount must be text"],
  ];
  const found = await read(["{}", ...lines.map(([line]) => line), '{"grant":"b"}'].join("\n"));
  expect(found[0]).toMatchObject({ kind: "bad", line: 1 });
  for (const [index, [, message = ""]] of lines.entries()) {
    expect(found[index + 1]).toMatchObject({
      kind: "bad",
      line: index + 2,
      problem: { en: expect.stringContaining(message) },
    });
  }
  expect(found.at(-1)).toMatchObject({ kind: "claim", claim: { grant: "b" } });
});

test("events in JSONL", async () => {
  expect(await read('{"event":"pay","id":"e1","claim":"1","amount":"5.00"}')).toEqual([
    { kind: "event", line: 1, event: { event: "pay", claim: "1", id: "e1", amount: "5.00" } },
  ]);
});

test("GB18030, as Excel in China writes it", async () => {
  const file = Buffer.concat([
    Buffer.from("grant,enterprise\na,"),
    Buffer.from("c4a3d0cd", "hex"),
    Buffer.from("\n"),
  ]);
  expect(await read(file)).toMatchObject([{ claim: { grant: "a", enterprise: "模型" } }]);
});
