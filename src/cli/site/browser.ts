import fs from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { Problem } from "../problem.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A browser that can print pages: the one that is named, or the first that is installed. */
export function browserPath(env: Environment): string | Problem {
  const named = env["EDICT_BROWSER"];
  if (named !== undefined && named !== "") return pathOf(named, env) ?? notThere(named);
  const found = names.map((name) => pathOf(name, env)).find((path) => path !== undefined);
  return found ?? none;
}

/** Chromium and its kin, as Linux, macOS and Windows have them. */
const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function pathOf(name: string, env: Environment): string | undefined {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name));
  return places.find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    fs.accessSync(path, fs.constants.X_OK);
    return fs.statSync(path).isFile();
  } catch {
    return false;
  }
}

const notThere = (named: string): Problem =>
  new Problem(
    `EDICT_BROWSER is ${named}, and there is no such program.`,
    `EDICT_BROWSER的值为${named}，但没有这个程序。`,
  );

const none = new Problem(
  "A PDF is printed by Chromium, Chrome or Edge, and none of them was found. Install one, or name it in EDICT_BROWSER; the pages can also be printed by hand, as they are.",
  "生成PDF需要Chromium、Chrome或Edge浏览器，但均未找到。请安装其中之一，或在EDICT_BROWSER中指明；也可以直接打印各页面。",
);
