/**
 * Aid for home energy (HEAR rebates and the section 25C credit)
 *
 * The compiled evaluator of homeEnergy, written by Edict. Change the policy, not this file.
 *
 * It is plain TypeScript and depends on nothing. Node, Deno, Bun and bundlers run it as it is;
 * tsc wants `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`.
 */
import {
  Ledger,
  always,
  bands,
  between,
  cap,
  compare,
  fixed,
  grant,
  greatest,
  least,
  minus,
  ratio,
  times,
  total,
  whole,
} from "./runtime/index.ts";
import type {
  DateText,
  Decimal,
  Entry,
  Fact,
  Given,
  LedgerReading,
  Moment,
  Money,
  Policy,
  Ratio,
} from "./runtime/index.ts";

export type * from "./runtime/index.ts";
export { BadEntry, formatMinor, noAward } from "./runtime/index.ts";

/**
 * Article 1: Rebate for an electric appliance or a home upgrade
 * Rebate
 *
 * a share of the cost of the installation depending on the income of the household as a multiple of the median income of the area: 100% below 0.8; 50% from 0.8, up to and including 1.5; 0% above 1.5; per household and kind of appliance or upgrade up to the highest rebate for the item and up to USD 14,000 per household in total
 */
export interface HearClaim {
  readonly grant: "hear";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** household */
  readonly household: string;
  /** date on which the work was finished */
  readonly installed: DateText;
  /** cost of the installation */
  readonly cost: Money;
  /** kind of appliance or upgrade */
  readonly item: "dryer" | "panel" | "stove" | "wiring" | "waterHeater" | "heatPump" | "insulation";
  /** income of the household as a multiple of the median income of the area */
  readonly incomeRatio: Decimal;
}

/**
 * Article 2: Credit for improvements of 2023 to 2025
 * Outside doors
 *
 * the total of (the smaller of (30% of the price of the door) and USD 250) over all entries under “outside doors”, up to USD 500 per household per year and up to USD 1,200 per household per year together with “Windows and skylights”, “Insulation and air sealing”, “Central air conditioners, boilers, water heaters and electric panels” and “Home energy audit”
 */
export interface DoorCreditClaim {
  readonly grant: "doorCredit";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** household */
  readonly household: string;
  /** date on which the work was finished */
  readonly installed: DateText;
  /** outside doors */
  readonly doors: readonly { readonly price: Money }[];
}

/**
 * Article 2: Credit for improvements of 2023 to 2025
 * Windows and skylights
 *
 * 30% of the cost that remains after the rebate under article 1, up to USD 600 per household per year and up to USD 1,200 per household per year together with “Outside doors”, “Insulation and air sealing”, “Central air conditioners, boilers, water heaters and electric panels” and “Home energy audit”
 */
export interface WindowCreditClaim {
  readonly grant: "windowCredit";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** household */
  readonly household: string;
  /** date on which the work was finished */
  readonly installed: DateText;
  /** installation */
  readonly project: string;
  /** cost of the installation */
  readonly cost: Money;
}

/**
 * Article 2: Credit for improvements of 2023 to 2025
 * Insulation and air sealing
 *
 * 30% of the cost that remains after the rebate under article 1, up to USD 1,200 per household per year together with “Outside doors”, “Windows and skylights”, “Central air conditioners, boilers, water heaters and electric panels” and “Home energy audit”
 */
export interface EnvelopeCreditClaim {
  readonly grant: "envelopeCredit";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** household */
  readonly household: string;
  /** date on which the work was finished */
  readonly installed: DateText;
  /** installation */
  readonly project: string;
  /** cost of the installation */
  readonly cost: Money;
}

/**
 * Article 2: Credit for improvements of 2023 to 2025
 * Central air conditioners, boilers, water heaters and electric panels
 *
 * 30% of the cost that remains after the rebate under article 1, up to USD 600 per installation and up to USD 1,200 per household per year together with “Outside doors”, “Windows and skylights”, “Insulation and air sealing” and “Home energy audit”
 */
export interface EquipmentCreditClaim {
  readonly grant: "equipmentCredit";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** household */
  readonly household: string;
  /** date on which the work was finished */
  readonly installed: DateText;
  /** installation */
  readonly project: string;
  /** cost of the installation */
  readonly cost: Money;
}

/**
 * Article 2: Credit for improvements of 2023 to 2025
 * Home energy audit
 *
 * 30% of the cost that remains after the rebate under article 1, up to USD 150 per household per year and up to USD 1,200 per household per year together with “Outside doors”, “Windows and skylights”, “Insulation and air sealing” and “Central air conditioners, boilers, water heaters and electric panels”
 */
export interface AuditCreditClaim {
  readonly grant: "auditCredit";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** household */
  readonly household: string;
  /** date on which the work was finished */
  readonly installed: DateText;
  /** installation */
  readonly project: string;
  /** cost of the installation */
  readonly cost: Money;
}

/**
 * Article 2: Credit for improvements of 2023 to 2025
 * Heat pumps and biomass stoves
 *
 * 30% of the cost that remains after the rebate under article 1, up to USD 2,000 per household per year
 */
export interface HeatPumpCreditClaim {
  readonly grant: "heatPumpCredit";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** household */
  readonly household: string;
  /** date on which the work was finished */
  readonly installed: DateText;
  /** installation */
  readonly project: string;
  /** cost of the installation */
  readonly cost: Money;
}

/**
 * Article 3: Credit for improvements before 2023
 * Credit before 2023
 *
 * 10% of the cost of the installation, up to USD 500 per household in total
 */
export interface OldCreditClaim {
  readonly grant: "oldCredit";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** household */
  readonly household: string;
  /** date on which the work was finished */
  readonly installed: DateText;
  /** cost of the installation */
  readonly cost: Money;
}

export type Claim =
  | HearClaim
  | DoorCreditClaim
  | WindowCreditClaim
  | EnvelopeCreditClaim
  | EquipmentCreditClaim
  | AuditCreditClaim
  | HeatPumpCreditClaim
  | OldCreditClaim;

const fact = {
  household: { name: "household", place: 0, type: "id" },
  installed: { name: "installed", place: 1, type: "date" },
  project: { name: "project", place: 2, type: "id" },
  cost: { name: "cost", place: 3, type: "money" },
  item: {
    name: "item",
    place: 4,
    type: "one of",
    values: ["dryer", "panel", "stove", "wiring", "waterHeater", "heatPump", "insulation"],
  },
  incomeRatio: { name: "incomeRatio", place: 5, type: "number", from: whole(0), to: whole(1000) },
  doors: { name: "doors", place: 6, type: "list", columns: [{ name: "price", type: "money" }] },
} satisfies Record<string, Fact>;

const choice = {
  dryer: 0,
  panel: 1,
  stove: 2,
  wiring: 3,
  waterHeater: 4,
  heatPump: 5,
  insulation: 6,
} as const;

const readings = [
  {
    measure: "awarded",
    grants: ["hear"],
    externals: [],
    scope: [fact.project],
    period: { kind: "lifetime" },
  },
] satisfies readonly LedgerReading[];

/** highest rebate for the item */
function itemCeiling(f: { readonly item: number }, _at: Moment): Ratio {
  return f.item === choice.dryer
    ? whole(84_000)
    : f.item === choice.panel
      ? whole(400_000)
      : f.item === choice.stove
        ? whole(84_000)
        : f.item === choice.wiring
          ? whole(250_000)
          : f.item === choice.waterHeater
            ? whole(175_000)
            : f.item === choice.heatPump
              ? whole(800_000)
              : whole(160_000);
}

/** share of the cost that is paid back */
function rebateRate(f: { readonly incomeRatio: Ratio }, _at: Moment): Ratio {
  return bands(
    f.incomeRatio,
    [
      { value: whole(1), below: ratio(4n, 5n) },
      { value: ratio(1n, 2n), to: ratio(3n, 2n) },
      { value: whole(0) },
    ],
    "incomeRatio",
  );
}

/** cost that remains after the rebate under article 1 */
function ownCost(f: { readonly cost: number }, at: Moment): Ratio {
  return greatest(whole(0), minus(whole(f.cost), at.read(0)));
}

const hearCap1 = cap({
  id: "hear.cap1",
  measure: "money",
  scope: [fact.household, fact.item],
  period: { kind: "lifetime" },
  grants: ["hear"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  facts: (given: Given) => ({
    item: given.number(fact.item),
  }),
  limit: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) =>
        f.item === choice.dryer
          ? 84_000
          : f.item === choice.panel
            ? 400_000
            : f.item === choice.stove
              ? 84_000
              : f.item === choice.wiring
                ? 250_000
                : f.item === choice.waterHeater
                  ? 175_000
                  : f.item === choice.heatPump
                    ? 800_000
                    : 160_000,
    },
    exact: (f, at) => itemCeiling(f, at),
  },
});

const hearCap2 = cap({
  id: "hear.cap2",
  measure: "money",
  scope: [fact.household],
  period: { kind: "lifetime" },
  grants: ["hear"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(1_400_000),
});

const doorCreditCap1 = cap({
  id: "doorCredit.cap1",
  measure: "money",
  scope: [fact.household],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["doorCredit"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(50_000),
});

const windowCreditCap1 = cap({
  id: "windowCredit.cap1",
  measure: "money",
  scope: [fact.household],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["windowCredit"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(60_000),
});

const equipmentCreditCap1 = cap({
  id: "equipmentCredit.cap1",
  measure: "money",
  scope: [fact.project],
  period: { kind: "lifetime" },
  grants: ["equipmentCredit"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(60_000),
});

const auditCreditCap1 = cap({
  id: "auditCredit.cap1",
  measure: "money",
  scope: [fact.household],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["auditCredit"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(15_000),
});

const heatPumpCreditCap1 = cap({
  id: "heatPumpCredit.cap1",
  measure: "money",
  scope: [fact.household],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["heatPumpCredit"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(200_000),
});

const article2Joint1 = cap({
  id: "article2.joint1",
  measure: "money",
  scope: [fact.household],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["doorCredit", "windowCredit", "envelopeCredit", "equipmentCredit", "auditCredit"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(120_000),
});

const oldCreditCap1 = cap({
  id: "oldCredit.cap1",
  measure: "money",
  scope: [fact.household],
  period: { kind: "lifetime" },
  grants: ["oldCredit"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(50_000),
});

/** Article 1, in force from 2022-01-01. */
const hear = grant({
  name: "hear",
  inForce: always,
  states: [fact.household, fact.installed, fact.cost, fact.item, fact.incomeRatio],
  facts: (given: Given) => ({
    installed: given.number(fact.installed),
    incomeRatio: given.ratio(fact.incomeRatio),
    cost: given.number(fact.cost),
    item: given.number(fact.item),
  }),
  conditions: [
    { id: "hear.when1", must: "hold", test: (f) => f.installed >= 2023_01_01 },
    { id: "hear.when2", must: "hold", test: (f) => compare(f.incomeRatio, ratio(3n, 2n)) <= 0 },
  ],
  amount: {
    exact: (f, at) => times(rebateRate(f, at), whole(f.cost)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [hearCap1, hearCap2],
});

/** Article 2, in force from 2022-01-01. */
const doorCredit = grant({
  name: "doorCredit",
  inForce: always,
  states: [fact.household, fact.installed, fact.doors],
  facts: (given: Given) => ({
    installed: given.number(fact.installed),
    doors: given.rows(fact.doors, (row) => ({ price: row.number(0) })),
  }),
  conditions: [
    {
      id: "article2.when1",
      must: "hold",
      test: (f) => between(2023_01_01, f.installed, 2025_12_31),
    },
  ],
  amount: {
    exact: (f) =>
      total(f.doors, (row) => least(times(ratio(3n, 10n), whole(row.price)), whole(25_000))),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [doorCreditCap1, article2Joint1],
});

/** Article 2, in force from 2022-01-01. */
const windowCredit = grant({
  name: "windowCredit",
  inForce: always,
  states: [fact.household, fact.installed, fact.project, fact.cost],
  facts: (given: Given) => ({
    installed: given.number(fact.installed),
    cost: given.number(fact.cost),
  }),
  conditions: [
    {
      id: "article2.when1",
      must: "hold",
      test: (f) => between(2023_01_01, f.installed, 2025_12_31),
    },
  ],
  amount: {
    exact: (f, at) => times(ratio(3n, 10n), ownCost(f, at)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [windowCreditCap1, article2Joint1],
});

/** Article 2, in force from 2022-01-01. */
const envelopeCredit = grant({
  name: "envelopeCredit",
  inForce: always,
  states: [fact.household, fact.installed, fact.project, fact.cost],
  facts: (given: Given) => ({
    installed: given.number(fact.installed),
    cost: given.number(fact.cost),
  }),
  conditions: [
    {
      id: "article2.when1",
      must: "hold",
      test: (f) => between(2023_01_01, f.installed, 2025_12_31),
    },
  ],
  amount: {
    exact: (f, at) => times(ratio(3n, 10n), ownCost(f, at)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [article2Joint1],
});

/** Article 2, in force from 2022-01-01. */
const equipmentCredit = grant({
  name: "equipmentCredit",
  inForce: always,
  states: [fact.household, fact.installed, fact.project, fact.cost],
  facts: (given: Given) => ({
    installed: given.number(fact.installed),
    cost: given.number(fact.cost),
  }),
  conditions: [
    {
      id: "article2.when1",
      must: "hold",
      test: (f) => between(2023_01_01, f.installed, 2025_12_31),
    },
  ],
  amount: {
    exact: (f, at) => times(ratio(3n, 10n), ownCost(f, at)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [equipmentCreditCap1, article2Joint1],
});

/** Article 2, in force from 2022-01-01. */
const auditCredit = grant({
  name: "auditCredit",
  inForce: always,
  states: [fact.household, fact.installed, fact.project, fact.cost],
  facts: (given: Given) => ({
    installed: given.number(fact.installed),
    cost: given.number(fact.cost),
  }),
  conditions: [
    {
      id: "article2.when1",
      must: "hold",
      test: (f) => between(2023_01_01, f.installed, 2025_12_31),
    },
  ],
  amount: {
    exact: (f, at) => times(ratio(3n, 10n), ownCost(f, at)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [auditCreditCap1, article2Joint1],
});

/** Article 2, in force from 2022-01-01. */
const heatPumpCredit = grant({
  name: "heatPumpCredit",
  inForce: always,
  states: [fact.household, fact.installed, fact.project, fact.cost],
  facts: (given: Given) => ({
    installed: given.number(fact.installed),
    cost: given.number(fact.cost),
  }),
  conditions: [
    {
      id: "article2.when1",
      must: "hold",
      test: (f) => between(2023_01_01, f.installed, 2025_12_31),
    },
  ],
  amount: {
    exact: (f, at) => times(ratio(3n, 10n), ownCost(f, at)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [heatPumpCreditCap1],
});

/** Article 3, in force from 2022-01-01. */
const oldCredit = grant({
  name: "oldCredit",
  inForce: always,
  states: [fact.household, fact.installed, fact.cost],
  facts: (given: Given) => ({
    installed: given.number(fact.installed),
    cost: given.number(fact.cost),
  }),
  conditions: [{ id: "oldCredit.when1", must: "hold", test: (f) => f.installed < 2023_01_01 }],
  amount: {
    quick: {
      denominator: 10,
      fits: () => true,
      numerator: (f) => f.cost,
    },
    exact: (f) => times(ratio(1n, 10n), whole(f.cost)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [oldCreditCap1],
});

export const policy: Policy = {
  name: "homeEnergy",
  currency: { code: "USD", decimals: 2 },
  term: { from: 2022_01_01, until: 9999_12_31 },
  datedBy: fact.installed,
  choices: ["dryer", "panel", "stove", "wiring", "waterHeater", "heatPump", "insulation"],
  facts: [
    fact.household,
    fact.installed,
    fact.project,
    fact.cost,
    fact.item,
    fact.incomeRatio,
    fact.doors,
  ],
  grants: [
    hear,
    doorCredit,
    windowCredit,
    envelopeCredit,
    equipmentCredit,
    auditCredit,
    heatPumpCredit,
    oldCredit,
  ],
  externals: [],
  caps: [
    hearCap1,
    hearCap2,
    doorCreditCap1,
    windowCreditCap1,
    equipmentCreditCap1,
    auditCreditCap1,
    heatPumpCreditCap1,
    article2Joint1,
    oldCreditCap1,
  ],
  readings,
};

/**
 * A new ledger, or the one that these entries left. Throws a `BadEntry` where one of them is
 * none of this policy.
 */
export const openLedger = (entries?: Iterable<Entry>): Ledger<Claim> =>
  new Ledger<Claim>(policy, entries);

/** The same for claims from outside, which may be anything: every one is checked in full. */
export const openUntypedLedger = (entries?: Iterable<Entry>): Ledger<unknown> =>
  new Ledger<unknown>(policy, entries);
