// Makes a checkout ready to run: installs what the lock file names, and compiles what has changed.
// It does nothing, in a few milliseconds, when there is nothing to do. It needs Node alone.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sourceFolders = ["src", "grammar", "generated/grammar"];
// Scripts of pages know a browser's names, and nothing else does.
const projects = [".", "src/browser"];
const buildFolder = join(root, ".build");
const stampFile = join(buildFolder, "sources.json");

if (!isInstalled()) install();
const sources = findSources();
if (JSON.stringify(sources) !== JSON.stringify(readJson(stampFile))) compile(sources);

/** Whether node_modules holds every package of the lock file, in that version. */
function isInstalled() {
  const installed = readJson(join(root, "node_modules/.package-lock.json"));
  const locked = readJson(join(root, "package-lock.json"));
  if (installed === undefined || locked === undefined) return false;
  return Object.entries(locked.packages).every(([path, { version, integrity, optional }]) => {
    const found = installed.packages[path];
    // Optional packages are those of other machines; npm leaves them out.
    if (path === "" || (found === undefined && optional)) return true;
    return found?.version === version && found?.integrity === integrity;
  });
}

function install() {
  announce("Installing the packages of package-lock.json …");
  // Development packages too, whatever NODE_ENV says: the compiler is one of them.
  const options = ["--include=dev", "--loglevel=error"];
  run("npm", ["ci", ...options], { stdout: "ignore", shell: process.platform === "win32" });
}

/** Each source, and the compiler's settings, with the time and size that tell whether it changed. */
function findSources() {
  const paths = [...projects.map((folder) => join(folder, "tsconfig.json")), "package-lock.json"];
  for (const folder of sourceFolders) {
    paths.push(...filesIn(root, folder).filter((path) => path.endsWith(".ts")));
  }
  return Object.fromEntries(paths.map((path) => [path, fingerprint(path)]));
}

function fingerprint(path) {
  const { mtimeMs, size } = fs.statSync(join(root, path));
  return `${mtimeMs} ${size}`;
}

/** The files below a folder, by their paths from the base, in a fixed order. */
function filesIn(base, folder) {
  if (!fs.existsSync(join(base, folder))) return [];
  return fs
    .readdirSync(join(base, folder), { recursive: true })
    .map((name) => join(folder, name))
    .sort();
}

function compile(sources) {
  announce("Compiling …");
  removeLeftOvers(sources);
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  for (const project of projects) run(process.execPath, [compiler, "--project", project]);
  fs.mkdirSync(buildFolder, { recursive: true });
  fs.writeFileSync(stampFile, JSON.stringify(sources));
}

/** A module whose source is gone must not stay importable. */
function removeLeftOvers(sources) {
  for (const output of sourceFolders.flatMap((folder) => filesIn(buildFolder, folder))) {
    const source = output.replace(/(\.d\.ts|\.js)$/, ".ts");
    if (source !== output && !(source in sources)) fs.rmSync(join(buildFolder, output));
  }
}

function run(command, args, { stdout = process.stderr, shell = false } = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    shell,
    stdio: ["ignore", stdout, process.stderr],
  });
  if (error !== undefined) announce(String(error));
  if (status !== 0) process.exit(status ?? 1);
}

function readJson(path) {
  return fs.existsSync(path) ? JSON.parse(fs.readFileSync(path, "utf8")) : undefined;
}

/** To standard error, so that the output of a command stays clean. */
function announce(line) {
  process.stderr.write(`${line}\n`);
}
