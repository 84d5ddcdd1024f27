import { join } from "node:path";
import type { Texts } from "../../diagnostics/message.ts";
import type { Language } from "../../locale/locale.ts";
import type { Compiled } from "../actions/prove.ts";
import { fingerprint } from "../evidence/fingerprint.ts";
import { isBuilt, recordOf } from "../evidence/record.ts";
import type { Shell, Status } from "../shell.ts";

/** Says where what is kept as proved is of another model or text. */
export function checkProofs(
  compiled: readonly Compiled[],
  language: Language,
  shell: Shell,
): Status {
  const stale = compiled.filter(
    ({ folder, policy, files }) =>
      isBuilt(folder) && recordOf(folder, "proof.json", fingerprint(policy, files)) === undefined,
  );
  for (const { folder } of stale) {
    shell.say(
      `${shell.paintAside("red", staleText(join(folder, "proof.json"), shell)[language])}\n`,
    );
  }
  return stale.length === 0 ? 0 : 1;
}

const staleText = (path: string, { call }: Shell): Texts => ({
  en: `${path} is missing, or of another text; bring it up to date: ${call} prove`,
  zh: `${path}不存在，或与现有政策不符；请更新：${call} prove`,
});
