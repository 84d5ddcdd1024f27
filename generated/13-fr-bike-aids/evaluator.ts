/**
 * Local aid for buying a bicycle (aides locales à l'achat d'un vélo)
 *
 * The compiled evaluator of bikeAids, written by Edict. Change the policy, not this file.
 *
 * It is plain TypeScript and depends on nothing. Node, Deno, Bun and bundlers run it as it is;
 * tsc wants `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`.
 */
import {
  Ledger,
  always,
  bands,
  cap,
  divided,
  fixed,
  grant,
  least,
  missing,
  ratio,
  roundTo,
  times,
  whole,
  wholeUnits,
} from "./runtime/index.ts";
import type {
  DateText,
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
 * Article 1: Île-de-France Mobilités
 * Aid of the Region Île-de-France
 *
 * 50% of the price of the bicycle with VAT (prix TTC), per bicycle up to the highest aid of the Region for the type of bicycle
 */
export interface IleDeFranceClaim {
  readonly grant: "ileDeFrance";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** buyer */
  readonly buyer: string;
  /** bicycle */
  readonly bike: string;
  /** date of purchase */
  readonly bought: DateText;
  /** price of the bicycle with VAT (prix TTC) */
  readonly price: Money;
  /** type of the bicycle */
  readonly bikeType: "mechanical" | "electric" | "cargo" | "cargoElectric";
}

/**
 * Article 2: Val Parisis
 * Aid of Val Parisis
 *
 * EUR 100, at most one award per bicycle and per bicycle up to 50% of the price of the bicycle with VAT (prix TTC) together with “Aid of the Region Île-de-France”
 *
 * > Le cumul de l'aide de Val Parisis Agglo avec celle de la Région Île-de-France ne peut excéder 50% du prix du vélo.
 */
export interface ValParisisClaim {
  readonly grant: "valParisis";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** buyer */
  readonly buyer: string;
  /** bicycle */
  readonly bike: string;
  /** date of purchase */
  readonly bought: DateText;
  /** price of the bicycle with VAT (prix TTC) */
  readonly price: Money;
  /** type of the bicycle */
  readonly bikeType: "mechanical" | "electric" | "cargo" | "cargoElectric";
}

/**
 * Article 3: Grand Avignon
 * Aid of Grand Avignon
 *
 * EUR 100, at most one award per bicycle and up to EUR 200 per bicycle together with “Aid of the commune (aide de la commune)”
 */
export interface GrandAvignonClaim {
  readonly grant: "grandAvignon";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** buyer */
  readonly buyer: string;
  /** bicycle */
  readonly bike: string;
  /** date of purchase */
  readonly bought: DateText;
  /** price of the bicycle with VAT (prix TTC) */
  readonly price: Money;
  /** type of the bicycle */
  readonly bikeType: "mechanical" | "electric" | "cargo" | "cargoElectric";
  /** state of the bicycle */
  readonly state: "new" | "used";
}

/**
 * Article 4: Rochefort Océan
 * Aid of Rochefort Océan
 *
 * 40% of the price of the bicycle with VAT (prix TTC), per bicycle up to the highest aid of Rochefort Océan for the type of bicycle
 */
export interface RochefortClaim {
  readonly grant: "rochefort";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** buyer */
  readonly buyer: string;
  /** bicycle */
  readonly bike: string;
  /** date of purchase */
  readonly bought: DateText;
  /** price of the bicycle with VAT (prix TTC) */
  readonly price: Money;
  /** type of the bicycle */
  readonly bikeType: "mechanical" | "electric" | "cargo" | "cargoElectric";
  /** yearly income of reference per share (revenu fiscal de référence par part) */
  readonly incomePerShare: Money;
}

/**
 * Article 5: Amboise
 * Aid of Amboise
 *
 * a share of the price that counts depending on the monthly income of reference per share (revenu fiscal de référence par part et par mois): 50% up to and including EUR 500; 40% above EUR 500, up to and including EUR 800; 30% above EUR 800, up to and including EUR 1,100; 0% above EUR 1,100; at least EUR 200; at most one award per bicycle
 *
 * > au moins 200€ et jusqu'à 50% du prix de l'engin dans la limite de 600€ (dans le cas d'un achat d'un vélo à 1 200€)
 */
export interface AmboiseClaim {
  readonly grant: "amboise";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** buyer */
  readonly buyer: string;
  /** bicycle */
  readonly bike: string;
  /** date of purchase */
  readonly bought: DateText;
  /** price of the bicycle with VAT (prix TTC) */
  readonly price: Money;
  /** type of the bicycle */
  readonly bikeType: "mechanical" | "electric" | "cargo" | "cargoElectric";
  /** monthly income of reference per share (revenu fiscal de référence par part et par mois) */
  readonly monthlyIncome: Money;
}

/**
 * Article 6: Porte du Hainaut
 * Aid of Porte du Hainaut
 *
 * the aid for a new bicycle if the state of the bicycle is “new (neuf)”, otherwise the aid for a second-hand bicycle; per bicycle up to 50% of the price of the bicycle with VAT (prix TTC) and at most one award per bicycle
 */
export interface PorteDuHainautClaim {
  readonly grant: "porteDuHainaut";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** buyer */
  readonly buyer: string;
  /** bicycle */
  readonly bike: string;
  /** date of purchase */
  readonly bought: DateText;
  /** price of the bicycle with VAT (prix TTC) */
  readonly price: Money;
  /** type of the bicycle */
  readonly bikeType?: "mechanical" | "electric" | "cargo" | "cargoElectric";
  /** state of the bicycle */
  readonly state: "new" | "used";
}

/**
 * Article 7: Denain
 * Supplement of Denain
 *
 * 50% of what has been awarded under “Aid of Porte du Hainaut” for the same bicycle so far, at most one award per bicycle
 *
 * > Aide complémentaire d'un montant de la moitié de celle allouée par la Communauté d'Agglomération de la Porte du Hainaut.
 */
export interface DenainClaim {
  readonly grant: "denain";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** buyer */
  readonly buyer: string;
  /** bicycle */
  readonly bike: string;
  /** date of purchase */
  readonly bought: DateText;
}

/**
 * Article 8: Toulouse
 * Aid of Toulouse
 *
 * (40% of the price before VAT of 20% (prix HT)) rounded to the nearest whole euro, halves up, per claim up to the highest aid of Toulouse for the type of bicycle and the income and at most one award per bicycle
 */
export interface ToulouseClaim {
  readonly grant: "toulouse";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** buyer */
  readonly buyer: string;
  /** bicycle */
  readonly bike: string;
  /** date of purchase */
  readonly bought: DateText;
  /** price of the bicycle with VAT (prix TTC) */
  readonly price: Money;
  /** type of the bicycle */
  readonly bikeType?: "mechanical" | "electric" | "cargo" | "cargoElectric";
  /** yearly income of reference per share (revenu fiscal de référence par part) */
  readonly incomePerShare: Money;
}

/**
 * Aid of the commune (aide de la commune)
 *
 * Another programme: its awards are recorded here.
 */
export interface CommuneClaim {
  readonly grant: "commune";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What was given. */
  readonly decided: Money;
  /** bicycle */
  readonly bike: string;
  /** date of purchase */
  readonly bought: DateText;
}

export type Claim =
  | IleDeFranceClaim
  | ValParisisClaim
  | GrandAvignonClaim
  | RochefortClaim
  | AmboiseClaim
  | PorteDuHainautClaim
  | DenainClaim
  | ToulouseClaim
  | CommuneClaim;

const fact = {
  buyer: { name: "buyer", place: 0, type: "id" },
  bike: { name: "bike", place: 1, type: "id" },
  bought: { name: "bought", place: 2, type: "date" },
  price: { name: "price", place: 3, type: "money", per: ["bike"] },
  bikeType: {
    name: "bikeType",
    place: 4,
    type: "one of",
    values: ["mechanical", "electric", "cargo", "cargoElectric"],
    per: ["bike"],
  },
  state: { name: "state", place: 5, type: "one of", values: ["new", "used"], per: ["bike"] },
  incomePerShare: { name: "incomePerShare", place: 6, type: "money" },
  monthlyIncome: { name: "monthlyIncome", place: 7, type: "money" },
} satisfies Record<string, Fact>;

const choice = {
  mechanical: 0,
  electric: 1,
  cargo: 2,
  cargoElectric: 3,
  new: 4,
  used: 5,
} as const;

const readings = [
  {
    measure: "awarded",
    grants: ["porteDuHainaut"],
    externals: [],
    scope: [fact.bike],
    period: { kind: "lifetime" },
  },
] satisfies readonly LedgerReading[];

/** highest aid of the Region for the type of bicycle */
function regionCeiling(f: { readonly bikeType: number }, _at: Moment): Ratio {
  return f.bikeType === choice.mechanical
    ? whole(0)
    : f.bikeType === choice.electric
      ? whole(40_000)
      : f.bikeType === choice.cargo
        ? whole(40_000)
        : whole(60_000);
}

/** highest aid of Rochefort Océan for the type of bicycle */
function rochefortCeiling(f: { readonly bikeType: number }, _at: Moment): Ratio {
  return f.bikeType === choice.mechanical
    ? whole(10_000)
    : f.bikeType === choice.electric
      ? whole(22_500)
      : f.bikeType === choice.cargo
        ? whole(22_500)
        : whole(32_500);
}

/** highest aid of Toulouse for the type of bicycle and the income */
function toulouseCeiling(
  f: {
    readonly bikeType: number | undefined;
    readonly bike: number | undefined;
    readonly incomePerShare: number;
  },
  at: Moment,
): Ratio {
  return f.incomePerShare <= 1_880_000 ? lowIncomeCeiling(f, at) : otherCeiling(f, at);
}

/** the bicycle is an electric one */
function hasMotor(f: { readonly bikeType: number }, _at: Moment): boolean {
  return f.bikeType === choice.electric || f.bikeType === choice.cargoElectric;
}

/** share of the price */
function amboiseShare(f: { readonly monthlyIncome: number }, _at: Moment): Ratio {
  return bands(
    whole(f.monthlyIncome),
    [
      { value: ratio(1n, 2n), to: whole(50_000) },
      { value: ratio(2n, 5n), to: whole(80_000) },
      { value: ratio(3n, 10n), to: whole(110_000) },
      { value: whole(0) },
    ],
    "monthlyIncome",
  );
}

/** price that counts */
function countedPrice(f: { readonly price: number }, _at: Moment): Ratio {
  return least(whole(f.price), whole(120_000));
}

/** aid for a new bicycle */
function newAid(f: { readonly bikeType: number | undefined }, _at: Moment): Ratio {
  return (f.bikeType ?? missing("bikeType", "one of")) === choice.mechanical
    ? whole(15_000)
    : (f.bikeType ?? missing("bikeType", "one of")) === choice.electric
      ? whole(30_000)
      : (f.bikeType ?? missing("bikeType", "one of")) === choice.cargo
        ? whole(20_000)
        : whole(40_000);
}

/** aid for a second-hand bicycle */
function usedAid(f: { readonly bikeType: number | undefined }, _at: Moment): Ratio {
  return (f.bikeType ?? missing("bikeType", "one of")) === choice.mechanical
    ? whole(10_000)
    : (f.bikeType ?? missing("bikeType", "one of")) === choice.electric
      ? whole(15_000)
      : (f.bikeType ?? missing("bikeType", "one of")) === choice.cargo
        ? whole(10_000)
        : whole(20_000);
}

/** price before VAT of 20% (prix HT) */
function priceBeforeTax(f: { readonly price: number }, _at: Moment): Ratio {
  return divided(whole(f.price), ratio(6n, 5n), "");
}

/** highest aid of Toulouse for the type of bicycle and a low income */
function lowIncomeCeiling(
  f: { readonly bikeType: number | undefined; readonly bike: number | undefined },
  _at: Moment,
): Ratio {
  return (f.bikeType ?? missing("bikeType", "one of")) === choice.mechanical
    ? whole(10_000)
    : (f.bikeType ?? missing("bikeType", "one of")) === choice.electric
      ? whole(25_000)
      : (f.bikeType ?? missing("bikeType", "one of")) === choice.cargo
        ? whole(40_000)
        : whole(60_000);
}

/** highest aid of Toulouse for the type of bicycle */
function otherCeiling(
  f: { readonly bikeType: number | undefined; readonly bike: number | undefined },
  _at: Moment,
): Ratio {
  return (f.bikeType ?? missing("bikeType", "one of")) === choice.mechanical
    ? whole(8000)
    : (f.bikeType ?? missing("bikeType", "one of")) === choice.electric
      ? whole(20_000)
      : (f.bikeType ?? missing("bikeType", "one of")) === choice.cargo
        ? whole(35_000)
        : whole(50_000);
}

const ileDeFranceCap1 = cap({
  id: "ileDeFrance.cap1",
  measure: "money",
  scope: [fact.bike],
  period: { kind: "lifetime" },
  grants: ["ileDeFrance"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  facts: (given: Given) => ({
    bikeType: given.number(fact.bikeType),
  }),
  limit: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) =>
        f.bikeType === choice.mechanical
          ? 0
          : f.bikeType === choice.electric
            ? 40_000
            : f.bikeType === choice.cargo
              ? 40_000
              : 60_000,
    },
    exact: (f, at) => regionCeiling(f, at),
  },
});

const valParisisCap1 = cap({
  id: "valParisis.cap1",
  measure: "awards",
  scope: [fact.bike],
  period: { kind: "lifetime" },
  grants: ["valParisis"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

const article2Joint1 = cap({
  id: "article2.joint1",
  measure: "money",
  scope: [fact.bike],
  period: { kind: "lifetime" },
  grants: ["ileDeFrance", "valParisis"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  facts: (given: Given) => ({
    price: given.number(fact.price),
  }),
  limit: {
    quick: {
      denominator: 2,
      fits: () => true,
      numerator: (f) => f.price,
    },
    exact: (f) => times(ratio(1n, 2n), whole(f.price)),
  },
});

const grandAvignonCap1 = cap({
  id: "grandAvignon.cap1",
  measure: "awards",
  scope: [fact.bike],
  period: { kind: "lifetime" },
  grants: ["grandAvignon"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

const article3Joint1 = cap({
  id: "article3.joint1",
  measure: "money",
  scope: [fact.bike],
  period: { kind: "lifetime" },
  grants: ["grandAvignon"],
  externals: ["commune"],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(20_000),
});

const rochefortCap1 = cap({
  id: "rochefort.cap1",
  measure: "money",
  scope: [fact.bike],
  period: { kind: "lifetime" },
  grants: ["rochefort"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  facts: (given: Given) => ({
    bikeType: given.number(fact.bikeType),
  }),
  limit: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) =>
        f.bikeType === choice.mechanical
          ? 10_000
          : f.bikeType === choice.electric
            ? 22_500
            : f.bikeType === choice.cargo
              ? 22_500
              : 32_500,
    },
    exact: (f, at) => rochefortCeiling(f, at),
  },
});

const amboiseCap1 = cap({
  id: "amboise.cap1",
  measure: "awards",
  scope: [fact.bike],
  period: { kind: "lifetime" },
  grants: ["amboise"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

const porteDuHainautCap1 = cap({
  id: "porteDuHainaut.cap1",
  measure: "money",
  scope: [fact.bike],
  period: { kind: "lifetime" },
  grants: ["porteDuHainaut"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  facts: (given: Given) => ({
    price: given.number(fact.price),
  }),
  limit: {
    quick: {
      denominator: 2,
      fits: () => true,
      numerator: (f) => f.price,
    },
    exact: (f) => times(ratio(1n, 2n), whole(f.price)),
  },
});

const porteDuHainautCap2 = cap({
  id: "porteDuHainaut.cap2",
  measure: "awards",
  scope: [fact.bike],
  period: { kind: "lifetime" },
  grants: ["porteDuHainaut"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

const denainCap1 = cap({
  id: "denain.cap1",
  measure: "awards",
  scope: [fact.bike],
  period: { kind: "lifetime" },
  grants: ["denain"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

const toulouseCap1 = cap({
  id: "toulouse.cap1",
  measure: "money",
  scope: "claim",
  period: { kind: "lifetime" },
  grants: ["toulouse"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  facts: (given: Given) => ({
    bikeType: given.numberIf(fact.bikeType),
    bike: given.numberIf(fact.bike),
    incomePerShare: given.number(fact.incomePerShare),
  }),
  limit: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) =>
        f.incomePerShare <= 1_880_000
          ? (f.bikeType ?? missing("bikeType", "one of")) === choice.mechanical
            ? 10_000
            : (f.bikeType ?? missing("bikeType", "one of")) === choice.electric
              ? 25_000
              : (f.bikeType ?? missing("bikeType", "one of")) === choice.cargo
                ? 40_000
                : 60_000
          : (f.bikeType ?? missing("bikeType", "one of")) === choice.mechanical
            ? 8000
            : (f.bikeType ?? missing("bikeType", "one of")) === choice.electric
              ? 20_000
              : (f.bikeType ?? missing("bikeType", "one of")) === choice.cargo
                ? 35_000
                : 50_000,
    },
    exact: (f, at) => toulouseCeiling(f, at),
  },
  needs: (f) => {
    if (f.incomePerShare <= 1_880_000) {
      if (f.bikeType === undefined) missing("bikeType", "one of");
      if (f.bike === undefined) missing("bike", "id");
    } else {
      if (f.bikeType === undefined) missing("bikeType", "one of");
      if (f.bike === undefined) missing("bike", "id");
    }
  },
});

const toulouseCap2 = cap({
  id: "toulouse.cap2",
  measure: "awards",
  scope: [fact.bike],
  period: { kind: "lifetime" },
  grants: ["toulouse"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

/** Article 1, in force from 2024-01-01. */
const ileDeFrance = grant({
  name: "ileDeFrance",
  inForce: always,
  states: [fact.buyer, fact.bike, fact.bought, fact.price, fact.bikeType],
  facts: (given: Given) => ({
    price: given.number(fact.price),
    bikeType: given.number(fact.bikeType),
  }),
  conditions: [],
  amount: {
    quick: {
      denominator: 2,
      fits: () => true,
      numerator: (f) => f.price,
    },
    exact: (f) => times(ratio(1n, 2n), whole(f.price)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [ileDeFranceCap1, article2Joint1],
});

/** Article 2, in force from 2024-01-01. */
const valParisis = grant({
  name: "valParisis",
  inForce: always,
  states: [fact.buyer, fact.bike, fact.bought, fact.price, fact.bikeType],
  facts: (given: Given) => ({
    bikeType: given.number(fact.bikeType),
    price: given.number(fact.price),
  }),
  conditions: [
    { id: "valParisis.except1", must: "fail", test: (f) => f.bikeType === choice.mechanical },
  ],
  amount: fixed(10_000),
  rounding: { mode: "half up", unit: 1 },
  caps: [valParisisCap1, article2Joint1],
});

/** Article 3, in force from 2024-01-01. */
const grandAvignon = grant({
  name: "grandAvignon",
  inForce: always,
  states: [fact.buyer, fact.bike, fact.bought, fact.price, fact.bikeType, fact.state],
  facts: (given: Given) => ({
    bikeType: given.number(fact.bikeType),
    state: given.number(fact.state),
    price: given.number(fact.price),
  }),
  conditions: [
    { id: "grandAvignon.when1", must: "hold", test: (f, at) => hasMotor(f, at) },
    { id: "grandAvignon.when2", must: "hold", test: (f) => f.state === choice.new },
    { id: "grandAvignon.when3", must: "hold", test: (f) => f.price >= 40_000 },
  ],
  amount: fixed(10_000),
  rounding: { mode: "half up", unit: 1 },
  caps: [grandAvignonCap1, article3Joint1],
});

/** Article 4, in force from 2024-01-01. */
const rochefort = grant({
  name: "rochefort",
  inForce: always,
  states: [fact.buyer, fact.bike, fact.bought, fact.price, fact.bikeType, fact.incomePerShare],
  facts: (given: Given) => ({
    incomePerShare: given.number(fact.incomePerShare),
    price: given.number(fact.price),
    bikeType: given.number(fact.bikeType),
  }),
  conditions: [{ id: "rochefort.when1", must: "hold", test: (f) => f.incomePerShare <= 1_540_000 }],
  amount: {
    quick: {
      denominator: 5,
      fits: (f) => f.price <= 4_503_599_627_370_495,
      numerator: (f) => 2 * f.price,
    },
    exact: (f) => times(ratio(2n, 5n), whole(f.price)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [rochefortCap1],
});

/** Article 5, in force from 2024-01-01. */
const amboise = grant({
  name: "amboise",
  inForce: always,
  states: [fact.buyer, fact.bike, fact.bought, fact.price, fact.bikeType, fact.monthlyIncome],
  facts: (given: Given) => ({
    bikeType: given.number(fact.bikeType),
    monthlyIncome: given.number(fact.monthlyIncome),
    price: given.number(fact.price),
  }),
  conditions: [{ id: "amboise.when1", must: "hold", test: (f, at) => hasMotor(f, at) }],
  amount: {
    quick: {
      denominator: 10,
      fits: (f) => f.monthlyIncome <= 1_801_439_850_828_198 && f.price <= 1_801_439_850_828_198,
      numerator: (f) =>
        (f.monthlyIncome <= 50_000
          ? 5
          : f.monthlyIncome <= 80_000
            ? 4
            : f.monthlyIncome <= 110_000
              ? 3
              : 0) * Math.min(f.price, 120_000),
    },
    exact: (f, at) => times(amboiseShare(f, at), countedPrice(f, at)),
  },
  atLeast: fixed(20_000),
  rounding: { mode: "half up", unit: 1 },
  caps: [amboiseCap1],
});

/** Article 6, in force from 2024-01-01. */
const porteDuHainaut = grant({
  name: "porteDuHainaut",
  inForce: always,
  states: [fact.buyer, fact.bike, fact.bought, fact.price, fact.state],
  mayState: [fact.bikeType],
  facts: (given: Given) => ({
    bikeType: given.numberIf(fact.bikeType),
    state: given.number(fact.state),
    price: given.number(fact.price),
  }),
  needs: {
    amount: (f) => {
      if (f.state === choice.new) {
        if (f.bikeType === undefined) missing("bikeType", "one of");
      } else {
        if (f.bikeType === undefined) missing("bikeType", "one of");
      }
    },
  },
  conditions: [],
  amount: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) =>
        f.state === choice.new
          ? (f.bikeType ?? missing("bikeType", "one of")) === choice.mechanical
            ? 15_000
            : (f.bikeType ?? missing("bikeType", "one of")) === choice.electric
              ? 30_000
              : (f.bikeType ?? missing("bikeType", "one of")) === choice.cargo
                ? 20_000
                : 40_000
          : (f.bikeType ?? missing("bikeType", "one of")) === choice.mechanical
            ? 10_000
            : (f.bikeType ?? missing("bikeType", "one of")) === choice.electric
              ? 15_000
              : (f.bikeType ?? missing("bikeType", "one of")) === choice.cargo
                ? 10_000
                : 20_000,
    },
    exact: (f, at) => (f.state === choice.new ? newAid(f, at) : usedAid(f, at)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [porteDuHainautCap1, porteDuHainautCap2],
});

/** Article 7, in force from 2024-01-01. */
const denain = grant({
  name: "denain",
  inForce: always,
  states: [fact.buyer, fact.bike, fact.bought],
  facts: () => ({}),
  conditions: [],
  amount: {
    exact: (_f, at) => times(ratio(1n, 2n), at.read(0)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [denainCap1],
});

/** Article 8, in force from 2024-01-01. */
const toulouse = grant({
  name: "toulouse",
  inForce: always,
  states: [fact.buyer, fact.bike, fact.bought, fact.price, fact.incomePerShare],
  mayState: [fact.bikeType],
  facts: (given: Given) => ({
    incomePerShare: given.number(fact.incomePerShare),
    price: given.number(fact.price),
    bikeType: given.numberIf(fact.bikeType),
    bike: given.number(fact.bike),
  }),
  conditions: [{ id: "toulouse.when1", must: "hold", test: (f) => f.incomePerShare <= 3_505_200 }],
  amount: {
    quick: {
      denominator: 1,
      fits: (f) => f.price <= 900_719_925_474_089,
      numerator: (f) => wholeUnits(2 * 5 * f.price, 3000, "half up") * 100,
    },
    exact: (f, at) => roundTo(times(ratio(2n, 5n), priceBeforeTax(f, at)), "half up", whole(100)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [toulouseCap1, toulouseCap2],
});

export const policy: Policy = {
  name: "bikeAids",
  currency: { code: "EUR", decimals: 2 },
  term: { from: 2024_01_01, until: 9999_12_31 },
  datedBy: fact.bought,
  choices: ["mechanical", "electric", "cargo", "cargoElectric", "new", "used"],
  facts: [
    fact.buyer,
    fact.bike,
    fact.bought,
    fact.price,
    fact.bikeType,
    fact.state,
    fact.incomePerShare,
    fact.monthlyIncome,
  ],
  grants: [
    ileDeFrance,
    valParisis,
    grandAvignon,
    rochefort,
    amboise,
    porteDuHainaut,
    denain,
    toulouse,
  ],
  externals: ["commune"],
  caps: [
    ileDeFranceCap1,
    valParisisCap1,
    article2Joint1,
    grandAvignonCap1,
    article3Joint1,
    rochefortCap1,
    amboiseCap1,
    porteDuHainautCap1,
    porteDuHainautCap2,
    denainCap1,
    toulouseCap1,
    toulouseCap2,
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
