// Changes the sources, one small change at a time, and runs the tests that must notice. Ends with 1
// where a change survives for which test/mutation/survivors.json has no reason, or where a reason
// is left over. Parts of the sources can be named: `npm run test:mutation arithmetic auditor`.
import fs from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { parts } from "./mutation-parts.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const reasons = JSON.parse(fs.readFileSync("test/mutation/survivors.json", "utf8"));
const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  say(`No part ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}

let failed = false;
for (const name of named.length > 0 ? named : Object.keys(parts)) {
  const results = await run(name, parts[name]);
  for (const line of table(name, results)) say(line);
  for (const line of unexplained(results)) {
    failed = true;
    say(line);
  }
}
process.exitCode = failed ? 1 : 0;

function say(line) {
  process.stdout.write(`${line}\n`);
}

/** The changes of one part, each with the text that stood there, and what became of it. */
async function run(name, { mutate, tests }) {
  process.env.EDICT_MUTATION_TESTS = JSON.stringify(tests);
  const options = {
    configFile: ".stryker.config.mjs",
    mutate,
    incremental: true,
    incrementalFile: `.build/mutation-${name}.json`,
  };
  const results = await new Stryker(options).runMutationTest();
  return results.map(({ fileName, location, replacement, mutatorName, status }) => {
    const file = fileName.startsWith(root) ? fileName.slice(root.length + 1) : fileName;
    const from = textAt(file, location);
    return { file, line: location.start.line, from, to: replacement, mutatorName, status };
  });
}

function textAt(file, { start, end }) {
  const lines = fs.readFileSync(file, "utf8").split("\n");
  const within = lines.slice(start.line - 1, end.line);
  within[within.length - 1] = within.at(-1).slice(0, end.column - 1);
  within[0] = within[0].slice(start.column - 1);
  return oneLine(within.join("\n"));
}

function oneLine(text) {
  return text.replaceAll(/\s+/g, " ");
}

function isAlive({ status }) {
  return status === "Survived" || status === "NoCoverage";
}

function isReason({ file, from, to }, change) {
  return file === change.file && from === change.from && to === oneLine(change.to);
}

/** Of each file: the changes, those that were found, and those that cannot be. */
function table(name, results) {
  const counted = results.filter(({ status }) => status !== "Ignored");
  const files = [...new Set(counted.map(({ file }) => file))];
  const rows = files.map((file) => {
    const all = counted.filter((change) => change.file === file);
    const alive = all.filter(isAlive);
    const explained = alive.filter((change) => reasons.some((each) => isReason(each, change)));
    const found = all.length - alive.length;
    return `${file}: ${found} of ${all.length} found, ${explained.length} explained`;
  });
  return [`\n${name}`, ...rows];
}

/** Changes that live without a reason, and reasons that nothing needs any more. */
function unexplained(results) {
  const alive = results.filter(isAlive);
  const files = new Set(results.map(({ file }) => file));
  const open = alive.filter((change) => !reasons.some((each) => isReason(each, change)));
  const over = reasons
    .filter(({ file }) => files.has(file))
    .filter((each) => !alive.some((change) => isReason(each, change)));
  return [
    ...open.map(
      ({ file, line, from, to }) => `  lives: ${file}:${line}  ${from}  =>  ${oneLine(to)}`,
    ),
    ...over.map(({ file, from, to }) => `  left over: ${file}  ${from}  =>  ${to}`),
  ];
}
