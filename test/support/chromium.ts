import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

const executable = "/usr/bin/chromium";
const packages = ["chromium", "fonts-noto-cjk"];

/**
 * Debian's Chromium, installed where the tests may install it; undefined where it is missing and
 * they may not, which is said aloud: tests without a browser show nothing.
 */
export async function launchChromium(): Promise<Browser | undefined> {
  if (!(existsSync(executable) && hasChineseFont()) && process.getuid?.() === 0) install();
  if (!existsSync(executable)) {
    process.stderr.write(
      `\nNo test has run in a browser: ${executable} is missing.\n` +
        `Install it with: apt-get install ${packages.join(" ")}\n\n`,
    );
    return undefined;
  }
  if (!hasChineseFont()) {
    process.stderr.write(
      `\nTests see no Chinese characters, but boxes in their place: there is no font for them.\n` +
        `Install one with: apt-get install ${packages.join(" ")}\n\n`,
    );
  }
  // In a container Chromium has no sandbox of its own, and little shared memory.
  return chromium.launch({
    executablePath: executable,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
  });
}

const hasChineseFont = (): boolean =>
  spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" }).stdout?.trim() !== "";

function install(): void {
  process.stderr.write(`\nInstalling ${packages.join(" and ")} for the tests in a browser …\n`);
  const run = (...args: readonly string[]): boolean =>
    spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  if (run("update")) run("install", "--yes", "--no-install-recommends", ...packages);
}
