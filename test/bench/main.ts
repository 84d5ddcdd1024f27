import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Pace } from "./alternating.ts";
import { benchChecking } from "./checking.ts";
import { benchDeciding } from "./deciding.ts";
import { benchExactness } from "./exactness.ts";
import { benchFile } from "./file.ts";
import type { Timing } from "./interleaved.ts";
import { benchPages, benchSite } from "./pages.ts";

/*
 * `npm run bench [-- --claims N --awards N --rows N --json FILE]`; 0 leaves an item out. Reports
 * ratios; it judges nothing, since times depend on the machine.
 */
const { values } = parseArgs({
  options: {
    claims: { type: "string", default: "1000000" },
    awards: { type: "string", default: "1000000" },
    rows: { type: "string", default: "1000000" },
    json: { type: "string" },
  },
});

const [claims, awards, rows] = [values.claims, values.awards, values.rows].map(Number);
const deciding = claims ? benchDeciding(claims) : undefined;
const exactness = awards ? benchExactness(awards) : undefined;
const checking = await benchChecking();
const site = await benchSite();
const pages = await benchPages();
const file = rows ? await benchFile(rows) : undefined;

const line = (text = ""): boolean => process.stdout.write(`${text}\n`);
const whole = (value: number): string => Math.round(value).toLocaleString("en");

function table(title: string, timings: readonly Timing[], unit: string): void {
  line(`\n${title}`);
  for (const { name, nanoseconds, ratio } of timings) {
    line(
      `  ${name.padEnd(44)}${whole(nanoseconds).padStart(14)} ns/${unit}${ratio.toFixed(2).padStart(12)}`,
    );
  }
}

/** Times and ratios twice: over all that happened, and of the median slice of the work. */
function paces(title: string, timed: readonly Pace[]): void {
  line(`\n${title.padEnd(46)}${"whole".padStart(9)}${"ratio".padStart(9)}${"median".padStart(12)}`);
  for (const { name, nanoseconds, ratio, typical, typicalRatio } of timed) {
    const cells = [whole(nanoseconds), ratio.toFixed(2), whole(typical), typicalRatio.toFixed(2)];
    line(`  ${name.padEnd(44)}${cells.map((cell) => cell.padStart(9)).join("")}`);
  }
}

if (deciding !== undefined) {
  const { publicodes } = deciding;
  paces(`${whole(deciding.claims)} prepared claims, ns for one`, deciding.prepared);
  line(`  awards that differ from those written by hand: ${deciding.differing}`);
  line(`  memory for an entry, its facts included: ${whole(deciding.bytesPerEntry)} bytes`);
  line(`  the claim itself, as a line of JSON: ${whole(deciding.bytesPerClaim)} bytes`);
  paces("Claims as they come in", deciding.submitted);
  paces("Packed traces, and explained as objects", deciding.explained);
  paces("Articles 2, 5 and 6 in Publicodes", publicodes.paces);
  line(`  wrong awards: ${publicodes.wrong} of ${publicodes.claims}`);
}
if (exactness !== undefined) {
  line(`\nAwards that differ from the interpreter, up to 2^53`);
  line(`  ${exactness.differing} of ${whole(exactness.awards)}`);
}
table("Checking the Longgang file, and ten times its text", checking, "check");
table("The site of a policy that is compiled", site, "site");
table("The pages of one article, in both languages", pages, "article");
if (file !== undefined) {
  table(`A file of ${whole(file.rows)} claims`, file.timings, "row");
  line(`  peak memory of \`edict run\`: ${whole(file.peakMegabytes)} MB`);
}

if (values.json !== undefined) {
  const all = { deciding, exactness, checking, site, pages, file };
  writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}
