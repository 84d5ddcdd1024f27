// Makes a checkout ready to run: installs what the lock file names, and compiles what has changed.
// It does nothing, in a few milliseconds, when there is nothing to do. It needs Node alone.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sourceFolders = ["src", "grammar", "generated/grammar"];
const buildFolder = join(root, ".build");
const stampFile = join(buildFolder, "sources.json");

if (!isInstalled()) install();
const sources = findSources();
const before = readJson(stampFile) ?? {};
if (JSON.stringify(sources) !== JSON.stringify(before)) compile(before, sources);

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
  run("npm", ["ci", "--include=dev", "--loglevel=error"], process.platform === "win32");
}

/** Each source, and the compiler's settings, with the time and size that tell whether it changed. */
function findSources() {
  const paths = ["tsconfig.json", "package-lock.json"];
  for (const folder of sourceFolders) {
    if (fs.existsSync(join(root, folder))) paths.push(...typescriptIn(join(root, folder)));
  }
  return Object.fromEntries(paths.map((path) => [path, fingerprint(path)]));
}

function fingerprint(path) {
  const { mtimeMs, size } = fs.statSync(join(root, path));
  return `${mtimeMs} ${size}`;
}

function typescriptIn(folder) {
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => relative(root, join(folder, name)))
    .sort();
}

function compile(before, sources) {
  announce("Compiling …");
  removeOutputsOf(Object.keys(before).filter((path) => !(path in sources)));
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", "."]);
  fs.mkdirSync(buildFolder, { recursive: true });
  fs.writeFileSync(stampFile, JSON.stringify(sources));
}

/** A module whose source is gone must not stay importable. */
function removeOutputsOf(paths) {
  for (const path of paths) {
    const stem = join(buildFolder, path.replace(/\.ts$/, ""));
    for (const ending of [".js", ".d.ts"]) fs.rmSync(stem + ending, { force: true });
  }
}

function run(command, args, shell = false) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    shell,
    stdio: ["ignore", process.stderr, process.stderr],
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
