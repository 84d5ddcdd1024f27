import { spawn } from "node:child_process";
import fs from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { NamedPolicy } from "../../site/site.ts";
import { printPages } from "../../site/print/print-page.ts";
import type { GeneratedFolder } from "../build/folder.ts";
import { listName } from "../build/folder.ts";
import { reaching, writeFile } from "../files.ts";
import { fileProblem, Problem } from "../problem.ts";

/**
 * One PDF for each language of each policy, beside its pages: <policy>/en/<policy>.pdf. They join the
 * list of generated files, so that pages written later without them leave no old ones behind.
 */
export async function printPolicies(
  policies: readonly NamedPolicy[],
  { path: folder, files }: GeneratedFolder,
  browser: string,
): Promise<readonly string[] | Problem> {
  const style = files.find(({ path }) => path === "style.css")?.text ?? "";
  const printed: string[] = [];
  for (const policy of policies) {
    for (const { language, text } of printPages(policy)) {
      const path = `${policy.name}/${language}/${policy.name}.pdf`;
      const pages = { "print.html": text, "style.css": style };
      const problem = await withPages(pages, (address, workplace) =>
        print(browser, address, resolve(folder, path), workplace),
      );
      if (problem !== undefined) return problem;
      printed.push(path);
    }
  }
  const problem = addToList(folder, printed);
  return problem ?? printed.map((path) => join(folder, path));
}

/** The pages in a folder for the time that it takes to print them. */
async function withPages<T>(
  pages: Readonly<Record<string, string>>,
  use: (address: string, workplace: string) => Promise<T>,
): Promise<T> {
  const workplace = fs.mkdtempSync(join(tmpdir(), "edict-print-"));
  try {
    for (const [name, text] of Object.entries(pages)) {
      fs.writeFileSync(join(workplace, name), text);
    }
    return await use(pathToFileURL(join(workplace, "print.html")).href, workplace);
  } finally {
    fs.rmSync(workplace, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Undefined where the PDF is there. */
async function print(
  browser: string,
  address: string,
  pdf: string,
  workplace: string,
): Promise<Problem | undefined> {
  const draft = join(workplace, "print.pdf");
  const options = [
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    `--user-data-dir=${join(workplace, "profile")}`,
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
    `--print-to-pdf=${draft}`,
    // Chromium does not run in its sandbox as root.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    address,
  ];
  const said = await run(browser, options);
  if (!fs.existsSync(draft)) return notPrinted(browser, said);
  const moved = reaching(pdf, () => fs.copyFileSync(draft, pdf));
  return moved instanceof Problem ? moved : undefined;
}

/** What the browser said beside its work. */
async function run(browser: string, options: readonly string[]): Promise<string> {
  const child = spawn(browser, options, {
    stdio: ["ignore", "ignore", "pipe"],
    timeout: longestPrintMilliseconds,
  });
  const said: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  try {
    await once(child, "close");
  } catch (error) {
    said.push(String(error));
  }
  return said.join("");
}

const longestPrintMilliseconds = 120_000;

const notPrinted = (browser: string, said: string): Problem => {
  const lines = said.trim().split("\n").slice(-3).join("\n");
  return fileProblem(browser, {
    en: `it did not print the pages:\n${lines}`,
    zh: `未能打印页面：\n${lines}`,
  });
};

function addToList(folder: string, printed: readonly string[]): Problem | undefined {
  const list = join(folder, listName);
  const lines = fs
    .readFileSync(list, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const [heading = "", ...paths] = lines;
  const all = [heading, ...[...new Set([...paths, ...printed])].sort()];
  return writeFile(list, all.map((line) => `${line}\n`).join(""));
}
