import { form } from "../form.ts";
import type { Speech } from "../setting.ts";
import { value } from "./amount.ts";
import { cap, theCeiling } from "./cap.ts";
import { condition } from "./condition.ts";

/** The Chinese grammar of what a policy is made of. */
export const speech: Speech = { value, condition, cap, ceiling: theCeiling, form };
