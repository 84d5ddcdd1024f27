import type { Message } from "./message.ts";
import * as adviceOnCaps from "./messages/advice-caps.ts";
import * as adviceOnConditions from "./messages/advice-conditions.ts";
import * as adviceOnExamples from "./messages/advice-examples.ts";
import * as adviceOnQuotes from "./messages/advice-quotes.ts";
import * as advice from "./messages/advice.ts";
import * as amendments from "./messages/amendments.ts";
import * as caps from "./messages/caps.ts";
import * as conditions from "./messages/conditions.ts";
import * as deepAmounts from "./messages/deep-amounts.ts";
import * as deepCaps from "./messages/deep-caps.ts";
import * as deepConditions from "./messages/deep-conditions.ts";
import * as deepExposure from "./messages/deep-exposure.ts";
import * as deepReadings from "./messages/deep-readings.ts";
import * as defines from "./messages/defines.ts";
import * as everyday from "./messages/everyday.ts";
import * as examples from "./messages/examples.ts";
import * as grants from "./messages/grants.ts";
import * as header from "./messages/header.ts";
import * as layout from "./messages/layout.ts";
import * as ledger from "./messages/ledger.ts";
import * as missing from "./messages/missing.ts";
import * as names from "./messages/names.ts";
import * as numerals from "./messages/numerals.ts";
import * as source from "./messages/source.ts";
import * as structure from "./messages/structure.ts";
import * as syntax from "./messages/syntax.ts";
import * as tables from "./messages/tables.ts";
import * as texts from "./messages/texts.ts";
import * as units from "./messages/units.ts";
import * as values from "./messages/values.ts";
import * as wording from "./messages/wording.ts";
import * as writing from "./messages/writing.ts";

/** A message of which only the texts matter; `diagnose` needs the values of the real one. */
export type AnyMessage = Message<never>;

/** What a file of `messages/` exports: messages, and nothing else. */
type MessagesOfStage = Readonly<Record<string, AnyMessage>>;

/** One line for each file of `messages/`. */
const stages: readonly MessagesOfStage[] = [
  advice,
  adviceOnCaps,
  adviceOnConditions,
  adviceOnExamples,
  adviceOnQuotes,
  amendments,
  caps,
  conditions,
  deepAmounts,
  deepCaps,
  deepConditions,
  deepExposure,
  deepReadings,
  defines,
  everyday,
  examples,
  grants,
  header,
  layout,
  ledger,
  missing,
  names,
  numerals,
  source,
  structure,
  syntax,
  tables,
  texts,
  units,
  values,
  wording,
  writing,
];

/** Every diagnostic there is, in the order of their codes. */
export const catalogue: readonly AnyMessage[] = stages
  .flatMap((messages) => Object.values(messages))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** The message with this code, for `edict explain CODE`. */
export const messageOf = (code: string): AnyMessage | undefined => byCode.get(code);

const byCode: ReadonlyMap<string, AnyMessage> = new Map(
  catalogue.map((message) => [message.code, message]),
);
