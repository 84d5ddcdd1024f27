import type { Fact } from "../../model/fact.ts";
import { conditionCode } from "./condition.ts";
import { dateCode } from "./date.ts";
import type { Env } from "./env.ts";
import { exactCode } from "./exact.ts";
import type { Module } from "./module.ts";
import { wholeCode } from "./whole.ts";

/** Writes formulas in which these facts are always stated. */
export function formulasIn(module: Module, isSure: (fact: Fact) => boolean): Env {
  const env: Env = {
    module,
    isSure,
    exact: (expression) => exactCode(expression, env),
    whole: (expression) => wholeCode(expression, env),
    date: (expression) => dateCode(expression, env),
    condition: (condition) => conditionCode(condition, env),
  };
  return env;
}
