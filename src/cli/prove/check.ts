import { join } from "node:path";
import type { Texts } from "../../diagnostics/message.ts";
import type { Language } from "../../locale/locale.ts";
import type { Compiled } from "../actions/prove.ts";
import type { Shell, Status } from "../shell.ts";
import { fingerprint, isBuilt, proofName, provedOf } from "./proof-file.ts";

/** Says where what is kept as proved is of another model or text. */
export function checkProofs(
  compiled: readonly Compiled[],
  language: Language,
  shell: Shell,
): Status {
  const stale = compiled.filter(
    ({ folder, policy, files }) =>
      isBuilt(folder) && provedOf(folder) !== fingerprint(policy, files),
  );
  for (const { folder } of stale) {
    shell.say(`${shell.paintAside("red", staleText(join(folder, proofName), shell)[language])}\n`);
  }
  return stale.length === 0 ? 0 : 1;
}

const staleText = (path: string, { call }: Shell): Texts => ({
  en: `${path} is missing, or of another text; bring it up to date: ${call} prove`,
  zh: `${path}不存在，或与现有政策不符；请更新：${call} prove`,
});
