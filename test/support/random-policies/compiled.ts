import { compile } from "../../../src/compile.ts";
import type { Policy } from "../../../src/model/policy.ts";
import { told } from "../snippet.ts";
import { amendmentPath, policyPath } from "./policy.ts";
import type { RandomPolicy } from "./policy.ts";

/** The random policy, compiled; one that does not compile is a fault of its generator. */
export function compiled({ text, amendment }: RandomPolicy): Policy {
  const path = amendment === undefined ? policyPath : amendmentPath;
  const files = new Map([
    [policyPath, text],
    ...(amendment ? [[amendmentPath, amendment] as const] : []),
  ]);
  const compilation = compile(
    { path, text: amendment ?? text },
    { read: (name) => files.get(name) },
  );
  if (compilation.policy !== undefined) return compilation.policy;
  throw new Error(`${told(compilation).join("\n")}\n${text}\n${amendment ?? ""}`);
}
