import type { capNeverBinds } from "../../diagnostics/messages/advice-caps.ts";
import type { Cap } from "../../model/cap.ts";

/** What stops awards before a cap does, and the caps that do, where there are such. */
export interface Idle {
  readonly before: Parameters<typeof capNeverBinds.says.en>[0]["before"];
  readonly caps: readonly Cap[];
}
