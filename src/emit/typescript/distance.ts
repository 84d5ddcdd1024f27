import type { DatePart, Distance } from "../../model/amount.ts";
import type { Env } from "./env.ts";

/** Completed years or months, or days; a plain number. */
export const distance = ({ unit, from, to }: Distance, env: Env): string =>
  `${unit}Between(${env.date(from)}, ${env.date(to)})`;

export const datePart = ({ part, of }: DatePart, env: Env): string => `${part}Of(${env.date(of)})`;
