import { expect, test } from "vitest";
import { goldenDifferences } from "../support/golden.ts";
import { edict } from "./support.ts";

const commands = [
  "build",
  "site",
  "serve",
  "check",
  "test",
  "prove",
  "run",
  "audit",
  "explain",
  "new",
];

test("the help of every command, with examples, fits into 80 columns", async () => {
  const pages = await Promise.all(
    ["", ...commands].map(async (command) => {
      const { status, stdout, stderr } = await edict([command, "--help"].filter(Boolean));
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      return { path: `${command || "edict"}.txt`, text: stdout };
    }),
  );
  expect(goldenDifferences("cli/help", pages)).toEqual([]);
  const long = pages.flatMap(({ text }) => text.split("\n").filter((line) => line.length > 80));
  expect(long).toEqual([]);
  for (const { text } of pages.slice(1)) expect(text).toMatch(/Examples:\n {2}\$ edict /);
});

test("called wrongly, a command says how and ends with 2", async () => {
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /Usage: edict <command>/],
    [["biuld"], /unknown command 'biuld'\n\(Did you mean build\?\)/],
    [["check", "--fromat", "json"], /unknown option '--fromat'\n\(Did you mean --format\?\)/],
    [["check", "--format", "xml"], /Allowed choices are pretty, json, sarif, github/],
    [["check", "--lang", "fr"], /Allowed choices are en, zh/],
    [["run", "policies/minimal.policy"], /missing required argument 'claims'/],
    [["explain"], /missing required argument 'code'/],
    [["new", "a", "b"], /too many arguments/],
  ];
  for (const [args, message] of wrong) {
    const { status, stdout, stderr } = await edict(args);
    expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  }
});

test("called wrongly, a command says so in the reader's language", async () => {
  const wrong: readonly (readonly [readonly string[], string])[] = [
    [["biuld"], "错误：没有命令“biuld”\n（您的意思是不是build？）\n"],
    [["check", "--fromat", "json"], "错误：没有选项“--fromat”\n（您的意思是不是--format？）\n"],
    [
      ["check", "--format", "xml"],
      "错误：选项“--format <format>”的取值“xml”无效。可用的取值：pretty, json, sarif, github。\n",
    ],
    [["check", "--format"], "错误：选项“--format <format>”缺少取值\n"],
    [["run", "policies/minimal.policy"], "错误：缺少参数“claims”\n"],
    [["new", "a", "b"], "错误：参数过多：应有1个，却有2个。\n"],
    [
      ["test", "--runs", "many"],
      "错误：选项“--runs <n>”的取值“many”无效。应为小于2147483648的整数。\n",
    ],
    [
      ["serve", "--port", "x"],
      "错误：选项“--port <number>”的取值“x”无效。应为0至65535之间的数。\n",
    ],
  ];
  for (const [args, said] of wrong) {
    const { status, stderr } = await edict(args, { language: "zh" });
    expect({ args, status, stderr }).toEqual({ args, status: 2, stderr: said });
  }
});

test("help can be asked for as a command too", async () => {
  expect(await edict(["help", "run"])).toEqual(await edict(["run", "--help"]));
  expect(await edict(["help"])).toEqual(await edict(["--help"]));
});

test("the version is that of the package", async () => {
  expect(await edict(["--version"])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^edict \d+\.\d+\.\d+\n$/),
  });
});

test("a bug is told in one line with how to report it, and in full on demand", async () => {
  const fault = (): void => {
    throw new Error("The roof fell in.");
  };
  const bug = "edict: this is a bug in Edict itself: The roof fell in.\n";
  const brief = await edict(["explain", "cap-without-period"], { print: fault });
  expect(brief).toEqual({
    status: 1,
    stdout: "",
    stderr: `${bug}Run the command again with EDICT_DEBUG=1, and report what it then prints.\n`,
  });
  process.env["EDICT_DEBUG"] = "1";
  try {
    const { stderr } = await edict(["explain", "cap-without-period"], { print: fault });
    expect(stderr).toMatch(/^edict: this is a bug .*\nError: The roof fell in\.\n {4}at .*fault/);
  } finally {
    delete process.env["EDICT_DEBUG"];
  }
});
