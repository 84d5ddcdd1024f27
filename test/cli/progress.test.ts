import { expect, test } from "vitest";
import { Progress } from "../../src/cli/run/progress.ts";
import { Tally } from "../../src/cli/run/tally.ts";

/** What is written while so many rows are decided of a file of 1,000 bytes, read by half. */
function shown(isTTY: boolean, language: "en" | "zh" = "en"): string {
  const written: string[] = [];
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, language, 1_000);
  progress.hasRead(500);
  progress.add(12_345);
  progress.add(1); // too soon to be shown
  progress.clear();
  return written.join("|");
}

test("a terminal shows how far a run is, and then no more", () => {
  expect(shown(true)).toBe("\r12,345 rows decided (50%)\u001b[K|\r\u001b[K");
  expect(shown(true, "zh")).toBe("\r已审定12,345行（50%）\u001b[K|\r\u001b[K");
});

test("anywhere else it is silent", () => {
  expect(shown(false)).toBe("");
});

test("rows are counted by what they came to", () => {
  const tally = new Tally();
  const bad = { kind: "bad", id: "", grant: "", problem: { en: "", zh: "" } } as const;
  const event = { event: "complete", claim: "1" } as const;
  for (let line = 2; line < 1_002; line += 1) {
    const item = { kind: "event", line, event } as const;
    tally.add({ kind: "event", item, result: { outcome: "entered", entry: "e" } });
  }
  expect(tally.hasBadRows).toBe(false);
  tally.add({ kind: "bad", item: { ...bad, line: 1_002 } });
  tally.add({ kind: "bad", item: { ...bad, line: 1_003 } });
  expect(new Tally().summary("en")).toBe("No rows.");
  expect(tally.summary("en")).toBe("1,002 rows: 1,000 events entered and 2 errors.");
  expect(tally.summary("zh")).toBe("共1,002行：登记事件1,000行和错误2行。");
  expect(tally.badRows("en")).toBe("2 of 1,002 rows could not be decided; the first is line 1002.");
  expect(tally.badRows("zh")).toBe("共1,002行，其中2行无法审定，第一处在第1002行。");
});
