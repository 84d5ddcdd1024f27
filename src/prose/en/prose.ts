import type { Grammar } from "../grammar.ts";
import { amendment } from "./amendment.ts";
import { amounts } from "./amount.ts";
import { cap, limit, sourcesOf, theCeiling } from "./cap.ts";
import { capFigure } from "./cap-figure.ts";
import { capInFull } from "./cap-in-full.ts";
import { conditions } from "./condition.ts";
import { event } from "./event.ts";
import { example } from "./example.ts";
import { fact } from "./fact.ts";
import { grant } from "./grant.ts";
import { header } from "./header.ts";
import { columnNoun } from "./label.ts";
import { articleHeading, sectionHeading, thisPolicy } from "./names.ts";
import { payment } from "./payment.ts";
import { interval, yearWindow } from "./period.ts";
import { precedence } from "./precedence.ts";
import { bracketed } from "./punctuation.ts";
import { reading } from "./reading.ts";
import { tongue } from "./results.ts";
import { rounding } from "./rounding.ts";
import { per } from "./scope.ts";
import { who } from "./who.ts";
import { words } from "./words.ts";

/** English, as official translations write it. */
export const english: Grammar = {
  ...tongue,
  words,
  bracketed,
  column: columnNoun,
  thisPolicy,
  sectionHeading,
  articleHeading,
  interval,
  yearWindow,
  rounding,
  amounts,
  conditions,
  cap,
  ceiling: theCeiling,
  limit,
  perScope: per,
  sourcesOf,
  header,
  grant,
  who,
  payment,
  fact,
  capFigure,
  capInFull,
  precedence,
  amendment,
  reading,
  example,
  event,
};
