import { once } from "node:events";
import fs from "node:fs";
import { get, request } from "node:http";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { Problem } from "../../src/cli/problem.ts";
import { Preview } from "../../src/cli/site/preview.ts";
import type { Listening } from "../../src/cli/site/server.ts";
import { listen } from "../../src/cli/site/server.ts";
import { watch } from "../../src/cli/site/watch.ts";
import { edict, folderWith, started, voucherPolicy } from "./support.ts";

const ends: (() => void | Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

interface Served {
  readonly cwd: string;
  readonly server: Listening;
  readonly policy: string;
}

/** The pages of one policy, served and watched as `edict serve` does. */
async function served(text = voucherPolicy): Promise<Served> {
  const cwd = folderWith({ "voucher.policy": text });
  const preview = new Preview([cwd]);
  await preview.update();
  const server = await listen(preview, 0);
  if (server instanceof Problem) throw new Error(server.texts.en);
  const watching = watch(preview.dependencies, () => preview.update());
  ends.push(watching.stop, server.stop);
  return { cwd, server, policy: join(cwd, "voucher.policy") };
}

interface Told {
  readonly edition: string;
  readonly problems: readonly { readonly en: string; readonly zh: string }[];
}

/** What an open page is told, one after the other. */
function eventsOf({ server }: Served): () => Promise<Told> {
  const told: Told[] = [];
  const waiting: ((one: Told) => void)[] = [];
  const stream = get(`${server.address}.edict/events`, (response) => {
    response.setEncoding("utf8").on("data", (text: string) => {
      const one: Told = JSON.parse(text.replace(/^data: /, ""));
      const next = waiting.shift();
      if (next === undefined) told.push(one);
      else next(one);
    });
  });
  ends.unshift(() => void stream.destroy());
  return () => {
    const first = told.shift();
    return first === undefined
      ? new Promise((resolve) => void waiting.push(resolve))
      : Promise.resolve(first);
  };
}

const pageOf = async ({ server }: Served, path = "voucher/en/index.html"): Promise<string> =>
  (await fetch(server.address + path)).text();

test("a change of the policy is told, and the page is made anew", async () => {
  const site = await served();
  const next = eventsOf(site);
  const before = await next();
  expect(before.problems).toEqual([]);
  expect(await pageOf(site)).toContain("50%");
  const changed = voucherPolicy
    .replace("50% of", "40% of")
    .replace("spend 300 gives", "spend 250 gives");
  fs.writeFileSync(site.policy, changed);
  const after = await next();
  expect(after.problems).toEqual([]);
  expect(after.edition).not.toBe(before.edition);
  expect(await pageOf(site)).toContain("40%");
});

test("a broken policy is told in both languages, and its last good pages stay", async () => {
  const site = await served();
  const next = eventsOf(site);
  await next();
  fs.writeFileSync(site.policy, voucherPolicy.replace("of spend", "of spent"));
  const { problems } = await next();
  expect(problems).toHaveLength(1);
  expect(problems[0]?.en).toMatch(/^error\[[\s\S]*voucher\.policy:\d+/);
  expect(problems[0]?.zh).toMatch(/^错误\[/);
  expect(await pageOf(site)).toContain("50%");
  fs.writeFileSync(site.policy, voucherPolicy);
  expect((await next()).problems).toEqual([]);
});

test("policies that come and go are noticed, also when a file is replaced by another", async () => {
  const site = await served();
  const next = eventsOf(site);
  await next();
  const other = join(site.cwd, "other.policy");
  fs.writeFileSync(other, voucherPolicy);
  await next();
  expect(await pageOf(site, "index.html")).toContain("other/en/index.html");
  fs.writeFileSync(join(site.cwd, "draft"), voucherPolicy.replace('"Vouchers"', '"Renamed"'));
  fs.renameSync(join(site.cwd, "draft"), other);
  await next();
  expect(await pageOf(site, "other/en/index.html")).toContain("Renamed");
  fs.rmSync(other);
  await next();
  expect(await pageOf(site, "index.html")).not.toContain("other/en/index.html");
});

test("a policy that never was in order has no pages yet, and the place says what is wrong", async () => {
  const site = await served(voucherPolicy.replace("of spend", "of spent"));
  const response = await fetch(`${site.server.address}voucher/en/index.html`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("/.edict/preview.js");
  expect((await eventsOf(site)()).problems).toHaveLength(1);
});

test("pages may listen to this server and to nothing else; only those in memory are served", async () => {
  const site = await served();
  const page = await pageOf(site);
  expect(page).toContain("; connect-src 'self'\">");
  expect(page.match(/\.edict\/preview\.js/g)).toHaveLength(1);
  const port = Number(new URL(site.server.address).port);
  const status = async (path: string, more: object = {}): Promise<number | undefined> => {
    const asked = request({ host: "127.0.0.1", port, path, ...more }).end();
    const [response] = await once(asked, "response");
    response.resume();
    return response.statusCode;
  };
  const outside = ["/../voucher.policy", "/%2e%2e/%2e%2e/etc/passwd", "/..%2fvoucher.policy"];
  for (const path of [...outside, "//etc/passwd", `/${site.policy}`, "/constructor"]) {
    expect([path, await status(path)]).toEqual([path, 404]);
  }
  expect(await status("/%zz")).toBe(400);
  expect(await status("/", { method: "POST" })).toBe(405);
  expect(await status("/", { headers: { host: "evil.example" } })).toBe(403);
  expect(await status("/", { headers: { host: `localhost:${port}` } })).toBe(200);
});

test("a port that is taken is named", async () => {
  const { server, cwd } = await served();
  const { port } = new URL(server.address);
  const ended = await edict(["serve", cwd, "--port", port]);
  expect(ended).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(`Port ${port} is taken by another program`),
  });
  const wrong = await edict(["serve", "--port", "70000"]);
  expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining("from 0 to 65535") });
});

test("Ctrl+C ends it quietly, with pages open", async () => {
  const cwd = folderWith({ "policies/voucher.policy": voucherPolicy });
  const child = started(["serve", "--port", "0"], cwd);
  const said: string[] = [];
  const errors: string[] = [];
  child.stderr.on("data", (data) => errors.push(String(data)));
  for await (const data of child.stdout) {
    said.push(String(data));
    const [address] = /http:\S+/.exec(said.join("")) ?? [];
    if (address === undefined) continue;
    const open = get(`${address}.edict/events`).on("error", () => {});
    await once(open, "response");
    child.kill("SIGINT");
    break;
  }
  const [status] = child.exitCode === null ? await once(child, "exit") : [child.exitCode];
  expect({ status, errors: errors.join("") }).toEqual({ status: 0, errors: "" });
}, 60_000);
