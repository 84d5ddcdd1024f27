import { usPpp } from "./adapters/01-us-ppp-2020.ts";
import type { Adapter } from "./play.ts";

/** One for each folder of the corpus. */
export const adapters: readonly Adapter[] = [usPpp];
