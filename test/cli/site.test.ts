import fs from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { Problem } from "../../src/cli/problem.ts";
import { baseAddress } from "../../src/cli/site/base-address.ts";
import { browserPath } from "../../src/cli/site/browser.ts";
import { edictIn, folderWith, voucherPolicy } from "./support.ts";

const voucher = { "policies/voucher.policy": voucherPolicy };

const filesIn = (folder: string): readonly string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => fs.statSync(join(folder, path)).isFile())
    .sort();

test("the site is written alone, with its scripts, and a second time not at all", async () => {
  const cwd = folderWith(voucher);
  const { status, stdout, stderr } = await edictIn(cwd, ["site", "--out", "public"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^\d+ files brought up to date\.\nPages: public\/index\.html\n$/);
  expect(fs.readdirSync(cwd).sort()).toEqual(["policies", "public"]);
  expect(filesIn(join(cwd, "public"))).toEqual(
    expect.arrayContaining([
      ".edict-files",
      "index.html",
      "index.zh.html",
      "search-data.js",
      "search.html",
      "search.js",
      "search.zh.html",
      "style.css",
      "voucher/en/calculator.js",
      "voucher/en/index.html",
      "voucher/policy.json",
      "voucher/zh/akoma-ntoso.xml",
      "voucher/zh/changes.atom",
    ]),
  );
  expect(fs.existsSync(join(cwd, "public/sitemap.xml"))).toBe(false);
  const again = await edictIn(cwd, ["site", "--out", "public"]);
  expect(again.stdout).toMatch(/^0 files brought up to date\./);
});

test("with an address there is a sitemap, and without it again there is none", async () => {
  const cwd = folderWith(voucher);
  const base = "https://a.example/grants";
  await edictIn(cwd, ["site", "--base", base]);
  const sitemap = join(cwd, "generated/site/sitemap.xml");
  expect(fs.readFileSync(sitemap, "utf8")).toContain(`<loc>${base}/voucher/zh/index.html</loc>`);
  await edictIn(cwd, ["site"]);
  expect(fs.existsSync(sitemap)).toBe(false);
});

test("the address must be one of the web", async () => {
  expect(baseAddress("https://a.example")).toBe("https://a.example/");
  expect(baseAddress("http://a.example:81/b/")).toBe("http://a.example:81/b/");
  for (const wrong of ["a.example", "ftp://a.example/", "https://a.example/?q", "/grants"]) {
    expect([wrong, baseAddress(wrong) instanceof Problem]).toEqual([wrong, true]);
  }
  const cwd = folderWith(voucher);
  expect(await edictIn(cwd, ["site", "--base", "a.example"])).toEqual({
    status: 2,
    stdout: "",
    stderr: expect.stringContaining("--base a.example: it must be an address of the web"),
  });
});

test("a policy with errors is told, and its pages stay as they were", async () => {
  const cwd = folderWith({ ...voucher, "policies/other.policy": voucherPolicy });
  await edictIn(cwd, ["site"]);
  const page = join(cwd, "generated/site/voucher/en/index.html");
  const before = fs.readFileSync(page, "utf8");
  fs.writeFileSync(join(cwd, "policies/voucher.policy"), voucherPolicy.replace("of spend", "of"));
  const { status, stderr } = await edictIn(cwd, ["site"]);
  expect(status).toBe(1);
  expect(stderr).toContain("policies/voucher.policy:");
  expect(fs.readFileSync(page, "utf8")).toBe(before);
});

test("without a browser nothing can be printed, which is said before anything is written", () => {
  for (const env of [{}, { PATH: "/nowhere" }]) {
    const found = browserPath(env);
    const isInstalledElsewhere = typeof found === "string" && /^(?:\/Applications|C:)/.test(found);
    expect(isInstalledElsewhere || found instanceof Problem).toBe(true);
  }
  const named = browserPath({ EDICT_BROWSER: "/nowhere/chromium", PATH: process.env["PATH"] });
  expect(named instanceof Problem && named.texts.en).toContain(
    "EDICT_BROWSER is /nowhere/chromium",
  );
  expect(browserPath({ EDICT_BROWSER: process.execPath })).toBe(process.execPath);
});

const browser = browserPath(process.env);

test.skipIf(browser instanceof Problem)(
  "a PDF of each language holds the whole policy as text, and goes when it is not asked for",
  async () => {
    const cwd = folderWith(voucher);
    const { status, stdout } = await edictIn(cwd, ["site", "--pdf"]);
    expect(status).toBe(0);
    expect(stdout).toContain("PDF: generated/site/voucher/zh/voucher.pdf");
    const pdfs = ["en", "zh"].map((language) =>
      join(cwd, `generated/site/voucher/${language}/voucher.pdf`),
    );
    const letters = pdfs.map((pdf) => lettersOf(fs.readFileSync(pdf)));
    for (const letter of "Vouchers") expect(letters[0]?.has(letter)).toBe(true);
    for (const letter of "补贴券企业年") expect(letters[1]?.has(letter)).toBe(true);
    await edictIn(cwd, ["site"]);
    expect(pdfs.filter((pdf) => fs.existsSync(pdf))).toEqual([]);
  },
  120_000,
);

test("a browser that prints nothing is told with what it said", async () => {
  const ended = await printedBy("#!/bin/sh\necho no display >&2\n", folderWith(voucher));
  expect(ended.status).toBe(2);
  expect(ended.stderr).toMatch(/browser: it did not print the pages:\nno display\n$/);
});

test("what is printed says what is known of the ceilings", async () => {
  const cwd = folderWith(voucher);
  await edictIn(cwd, ["build"]);
  await edictIn(cwd, ["test", "--record", "--runs", "20", "--steps", "200"]);
  const reading = "for last; do :; done\ngrep -o 'Tested with [^<]*' \"${last#file://}\" >&2";
  const { stderr } = await printedBy(`#!/bin/sh\n${reading}\n`, cwd);
  expect(stderr).toMatch(/Tested with \d+ random sequences/);
});

/** `edict site --pdf` with a script in place of the browser. */
async function printedBy(script: string, cwd: string) {
  const browser = join(cwd, "browser");
  fs.writeFileSync(browser, script, { mode: 0o755 });
  const before = process.env["EDICT_BROWSER"];
  process.env["EDICT_BROWSER"] = browser;
  const ended = await edictIn(cwd, ["site", "--pdf"]);
  if (before === undefined) delete process.env["EDICT_BROWSER"];
  else process.env["EDICT_BROWSER"] = before;
  return ended;
}

function lettersOf(pdf: Buffer): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const stream of streamsIn(pdf)) {
    if (!stream.includes("beginbfchar") && !stream.includes("beginbfrange")) continue;
    for (const [, codes = ""] of stream.matchAll(/<([0-9A-Fa-f]{4,8})>\s*$/gm)) {
      letters.add(String.fromCodePoint(Number.parseInt(codes.slice(0, 4), 16)));
    }
    for (const [, from = "", to = "", first = ""] of stream.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w{4})>/g,
    )) {
      const length = Number.parseInt(to, 16) - Number.parseInt(from, 16);
      for (let place = 0; place <= length; place += 1) {
        letters.add(String.fromCodePoint(Number.parseInt(first, 16) + place));
      }
    }
  }
  return letters;
}

function streamsIn(pdf: Buffer): readonly string[] {
  const found: string[] = [];
  for (let at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
    const start = at + "stream\n".length;
    const end = pdf.indexOf("endstream", start);
    try {
      found.push(inflateSync(pdf.subarray(start, end)).toString("latin1"));
    } catch {
      // Streams of other kinds hold no text.
    }
  }
  return found;
}
