import { beforeAll, expect, test, vi } from "vitest";
import { scriptOf } from "../../src/verify/smt/script.ts";
import type { Query, Script } from "../../src/verify/smt/script.ts";
import type { Solver } from "../../src/verify/smt/solver.ts";
import { loadSolver } from "../../src/verify/smt/solver.ts";
import {
  above,
  and,
  anyBool,
  anyFunction,
  anyInt,
  atMost,
  below,
  choose,
  floorDiv,
  int,
  larger,
  modulo,
  not,
  plus,
  same,
  smaller,
  times,
} from "../../src/verify/smt/terms.ts";
import type { Bool, Term } from "../../src/verify/smt/terms.ts";

// A busy machine is slow, and no time is asserted.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let solver: Solver;

beforeAll(async () => {
  solver = await loadSolver();
});

const query = (assertions: readonly Bool[], inputs: readonly Term[] = []): Query => ({
  name: "q",
  asks: "is it so?",
  assertions,
  inputs,
});

const ask = (assertions: readonly Bool[], inputs: readonly Term[] = []) =>
  solver.ask(scriptOf(query(assertions, inputs)));

const [a, b] = [anyInt("a.1"), anyInt("乙")];

test("what cannot be is unsat, and has a cost", async () => {
  const answer = await ask([atMost(a, int(3)), above(a, int(3))]);
  expect(answer).toEqual({ verdict: "unsat", cost: expect.any(Number) });
});

test("what can be is sat, with the values asked for", async () => {
  const yes = anyBool("yes");
  const answer = await ask([same(a, int(-5)), same(b, plus(a, int(2n ** 70n))), yes], [a, b, yes]);
  expect(answer).toMatchObject({
    verdict: "sat",
    values: { "a.1": -5n, 乙: 2n ** 70n - 5n, yes: 1n },
  });
});

test("every operation means what its name says", async () => {
  const facts: readonly Bool[] = [
    same(floorDiv(int(-1), int(2)), int(-1)),
    same(modulo(int(-1), int(2)), int(1)),
    same(smaller(int(2), int(3)), int(2)),
    same(larger(int(2), int(3)), int(3)),
    same(choose(below(int(2), int(2)), int(1), int(0)), int(0)),
    same(times(int(-3), int(4)), int(-12)),
  ];
  expect(await ask([not(and(...facts))])).toMatchObject({ verdict: "unsat" });
});

test("functions of equal keys are equal", async () => {
  const used = anyFunction("used");
  const answer = await ask([same(a, b), below(used(a), used(b))]);
  expect(answer).toMatchObject({ verdict: "unsat" });
});

test("a term in many places is written once", () => {
  let sum = plus(a, b);
  for (let level = 0; level < 60; level += 1) sum = plus(sum, sum);
  expect(scriptOf(query([below(sum, a)])).text.length).toBeLessThan(4_000);
});

test("the same query costs the same, whatever was asked before", async () => {
  const script = scriptOf(query([atMost(plus(a, b), int(3)), above(a, int(3)), above(b, a)]));
  const first = await solver.ask(script);
  await ask([above(a, b)]);
  expect(await solver.ask(script)).toEqual(first);
});

const script = (text: string): Script => ({ text, inputs: [] });

test("a garbled, cut or empty script is an error, never a proof", async () => {
  const { text } = scriptOf(query([atMost(a, int(3)), above(a, int(3))]));
  const garbled = [
    "",
    "; nothing\n",
    text.slice(0, -3),
    text.replace("(assert (<=", "(assert (<>"),
    text.replace("declare-fun", "declare-fnu"),
    text.replaceAll("(assert", "(push"),
    text.replace("(declare", "(declaim (x))\n(declare"),
    `${text}(assert (= 1 nothing))`,
  ];
  for (const each of garbled) {
    expect(await solver.ask(script(each)), each).toMatchObject({ verdict: "error" });
  }
});

test("what would cost too much is unknown", async () => {
  const [x, y, z] = [anyInt("x"), anyInt("y"), anyInt("z")];
  const cube = (n: typeof x) => times(n, times(n, n));
  const one = int(1);
  const cubes = query([
    same(plus(cube(x), cube(y)), cube(z)),
    above(x, one),
    above(y, one),
    above(z, one),
  ]);
  const thrifty = await loadSolver(200_000);
  expect(await thrifty.ask(scriptOf(cubes))).toMatchObject({
    verdict: "unknown",
    reason: { kind: "costs too much" },
  });
});

test("names that would break out of their quotes are bugs", () => {
  expect(() => scriptOf(query([above(anyInt("a|b"), a)]))).toThrow("cannot be a name");
  expect(() => scriptOf(query([above(anyFunction("a.1")(b), a)]))).toThrow("Two kinds of a.1");
});
