import type { Day } from "./calendar.ts";
import { contains } from "./period.ts";
import type { CapPlan, Plan } from "./plan.ts";
import type { Fact } from "./policy.ts";

/** The caps that count an external on the day. */
export const countingCaps = ({ caps }: Plan, name: string, day: Day): readonly CapPlan[] =>
  caps.filter(({ cap }) => cap.externals.includes(name) && contains(cap.inForce, day));

/** What an award of another programme must state: the scope facts of the caps that count it. */
export const requiredOfExternal = (plan: Plan, name: string, day: Day): readonly Fact[] =>
  countingCaps(plan, name, day).flatMap(({ scopeFacts }) => scopeFacts);
