import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { lineOf } from "../../src/batch/journal-entry.ts";
import { Journal, openJournal } from "../../src/batch/journal.ts";
import type { Entry } from "../../src/model/entry.ts";

const identity = { policy: "vouchers", currency: "CNY", text: "sha256-1a" };

let path = "";
beforeEach(() => {
  path = join(fs.mkdtempSync(join(tmpdir(), "edict-journal-")), "ledger.jsonl");
});

const awarded = (id: string): Entry => ({
  entry: "awarded",
  id,
  grant: "vouchers",
  facts: { enterprise: "企业", staff: [{ wage: 5 }] },
  decided: undefined,
  result: {
    outcome: "granted",
    id,
    award: 100,
    by: undefined,
    payments: [100],
    trace: [{ step: "amount", after: "100" }],
    notes: [],
  },
});

function open(text = identity.text): Journal {
  const journal = openJournal(path, { ...identity, text });
  if (!(journal instanceof Journal)) throw new Error(journal.en);
  return journal;
}

/** The ids of all entries, and what opening the file had to say. */
function reopen(): { ids: readonly string[]; says: string | undefined } {
  const journal = open();
  const ids = [...journal.entries].map(({ id }) => id);
  const ending = journal.entries.ending;
  if (ending === undefined) throw new Error("The entries were read, and did not end.");
  const { repaired, problem } = journal.mend(ending);
  journal.close();
  return { ids, says: problem?.en ?? repaired?.en };
}

function begin(...groups: readonly (readonly Entry[])[]): void {
  const journal = open();
  expect([...journal.entries]).toEqual([]);
  expect(journal.append(groups.map(lineOf))).toBeUndefined();
  journal.close();
}

/** What is refused, and that the file was not touched. */
function refusal(wanted = identity): string {
  const before = fs.readFileSync(path);
  const journal = openJournal(path, wanted);
  expect(fs.readFileSync(path)).toEqual(before);
  expect(fs.existsSync(`${path}.lock`)).toBe(false);
  return journal instanceof Journal ? "" : journal.en;
}

test("entries come back as they were, a round from one line", () => {
  begin([awarded("1")], [awarded("2"), awarded("3")]);
  expect(fs.readFileSync(path, "utf8").split("\n")).toHaveLength(4);
  const journal = open();
  expect([...journal.entries].map((entry) => ({ ...entry }))).toEqual([
    JSON.parse(JSON.stringify(awarded("1"))),
    JSON.parse(JSON.stringify(awarded("2"))),
    JSON.parse(JSON.stringify(awarded("3"))),
  ]);
  expect(journal.append([lineOf([{ entry: "completed", id: "e", claim: "1" }])])).toBeUndefined();
  journal.close();
  expect(reopen()).toEqual({ ids: ["1", "2", "3", "e"], says: undefined });
});

test("the first line says whose ledger it is", () => {
  begin();
  expect(fs.readFileSync(path, "utf8")).toBe(
    '{"ledger":"Edict","version":1,"policy":"vouchers","currency":"CNY","text":"sha256-1a"}\n',
  );
});

/** Whether the last entries are by this text; and what the file tells of texts once another follows. */
function entering(id: string, text: string): boolean {
  const journal = open(text);
  expect([...journal.entries].map((entry) => entry.id)).not.toContain(id);
  const { isOfThisText } = journal;
  expect(journal.append([lineOf([awarded(id)])])).toBeUndefined();
  expect(journal.isOfThisText).toBe(true);
  journal.close();
  return isOfThisText;
}

const texts = (): readonly string[] =>
  fs
    .readFileSync(path, "utf8")
    .split("\n")
    .slice(1, -1)
    .map((line) => JSON.parse(line))
    .map(({ id, text }) => id ?? text);

test("where the text of the policy has become another, a line before its first entry says so", () => {
  expect(entering("1", "sha256-1a")).toBe(true);
  expect(entering("2", "sha256-2b")).toBe(false);
  expect(entering("3", "sha256-2b")).toBe(true);
  expect(texts()).toEqual(["1", "sha256-2b", "2", "3"]);
  expect(reopen()).toEqual({ ids: ["1", "2", "3"], says: undefined });
  expect(texts()).toEqual(["1", "sha256-2b", "2", "3"]);
  fs.appendFileSync(path, "damaged\n");
  expect(reopen().says).toMatch(/^line 6 is damaged/);
});

test("a file from before, which does not tell its text, goes on, and tells it from there", () => {
  begin([awarded("1")]);
  const older = fs.readFileSync(path, "utf8").replace(',"text":"sha256-1a"', "");
  fs.writeFileSync(path, older);
  expect(reopen()).toEqual({ ids: ["1"], says: undefined });
  expect(fs.readFileSync(path, "utf8")).toBe(older);
  expect(entering("2", "sha256-1a")).toBe(false);
  expect(texts()).toEqual(["1", "sha256-1a", "2"]);
});

test("a torn last line is cut and reported wherever the crash tore it, nothing before it is lost", () => {
  begin([awarded("1")], [awarded("2"), awarded("3")]);
  const whole = fs.readFileSync(path);
  const start = whole.lastIndexOf("\n", whole.length - 2) + 1;
  for (let length = start + 1; length < whole.length - 1; length += 7) {
    fs.writeFileSync(path, whole.subarray(0, length));
    expect(reopen()).toEqual({
      ids: ["1"],
      says: `the last line (3) was cut off by a crash and never reported; its ${length - start} bytes are removed`,
    });
    expect(fs.readFileSync(path)).toEqual(whole.subarray(0, start));
  }
});

test("a last line that lacks only its line break is whole", () => {
  begin([awarded("1")], [awarded("2")]);
  const whole = fs.readFileSync(path);
  fs.writeFileSync(path, whole.subarray(0, -1));
  expect(reopen()).toEqual({
    ids: ["1", "2"],
    says: "the last line had no line break; it has one now",
  });
  expect(fs.readFileSync(path)).toEqual(whole);
});

test("zeros that a crash of the machine left at the end are cut", () => {
  begin([awarded("1")]);
  const whole = fs.readFileSync(path);
  fs.writeFileSync(path, Buffer.concat([whole, Buffer.alloc(500)]));
  expect(reopen()).toMatchObject({ ids: ["1"], says: expect.stringContaining("500 bytes") });
  expect(fs.readFileSync(path)).toEqual(whole);
});

test("a header that a crash tore is written again", () => {
  begin();
  const header = fs.readFileSync(path);
  for (const length of [0, 1, header.length - 1]) {
    fs.writeFileSync(path, header.subarray(0, length));
    begin([awarded("1")]);
    expect(reopen().ids).toEqual(["1"]);
  }
  fs.writeFileSync(path, header.subarray(0, -5).toString().replace("1a", "2b"));
  begin([awarded("1")]);
  expect(fs.readFileSync(path, "utf8")).toContain("sha256-1a");
});

test("a mark that an editor put in front, and its line ends, are no part of a ledger", () => {
  begin([awarded("1")], [awarded("2")]);
  const text = fs.readFileSync(path, "utf8");
  fs.writeFileSync(path, `\ufeff${text.replaceAll("\n", "\r\n")}`);
  expect(reopen()).toEqual({ ids: ["1", "2"], says: undefined });
  expect(entering("3", "sha256-1a")).toBe(true);
  expect(reopen()).toEqual({ ids: ["1", "2", "3"], says: undefined });
});

test.each([
  ['"id":"2"', '"id":2'],
  ['"id":"2"', '"id":"2'],
  ['"awarded"', '"given"'],
  ['"award":100', '"award":1.5'],
  ["{", "\0\0"],
])("damage in the middle names the line and leaves the file as it is: %s, %s", (sound, damaged) => {
  begin([awarded("1")], [awarded("2")], [awarded("3")]);
  const lines = fs.readFileSync(path, "utf8").split("\n");
  lines[2] = lines[2]?.replace(sound, damaged) ?? "";
  const text = lines.join("\n");
  fs.writeFileSync(path, text);
  expect(reopen()).toMatchObject({ ids: ["1"], says: expect.stringMatching(/^line 3 is damaged/) });
  expect(fs.readFileSync(path, "utf8")).toBe(text);
});

test("another policy's ledger, another currency's, a newer format, and what is no ledger are refused", () => {
  begin([awarded("1")]);
  expect(refusal({ ...identity, policy: "other" })).toBe(
    "the ledger is of the policy vouchers, not of other",
  );
  expect(refusal({ ...identity, currency: "EUR" })).toBe("the ledger is in CNY, the policy in EUR");
  fs.writeFileSync(path, '{"ledger":"Edict","version":2}\n');
  expect(refusal()).toMatch(/^the ledger is of format 2/);
  for (const text of ["notes", "notes\n", "{}\n", '{"a":1', "{\n"]) {
    fs.writeFileSync(path, text);
    expect(refusal()).toMatch(/^the file is not a ledger of Edict/);
  }
});

test("a folder, or a place that does not exist, is no ledger", () => {
  fs.mkdirSync(path);
  expect(openJournal(path, identity)).toMatchObject({
    en: "this is a folder; name a file in it for the ledger",
  });
  expect(fs.existsSync(`${path}.lock`)).toBe(false);
  expect(openJournal(join(path, "none", "x.jsonl"), identity)).toMatchObject({
    en: "the folder of the ledger does not exist; make it first",
  });
});

test("one ledger is open once, also under another name of the file", () => {
  begin();
  const journal = open();
  const link = join(path, "..", "link.jsonl");
  fs.symlinkSync(path, link);
  for (const name of [path, link]) {
    expect(openJournal(name, identity)).toMatchObject({
      en: expect.stringContaining(`another process (${process.pid} on `),
    });
  }
  journal.close();
  expect(reopen().ids).toEqual([]);
});

test("nothing is entered once another program has changed the file or its lock", () => {
  begin();
  const journal = open();
  fs.appendFileSync(path, "{}\n");
  expect(journal.append([lineOf([awarded("1")])])?.en).toMatch(/^another program has changed/);
  journal.close();
  fs.rmSync(path);
  const second = open();
  fs.writeFileSync(`${path}.lock`, "{}");
  expect(second.append([lineOf([awarded("1")])])?.en).toMatch(/^another program has changed/);
  second.close();
});
