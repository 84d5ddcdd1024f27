/**
 * That no cap is exceeded, in random sequences of claims, by adding up: run it with vitest.
 * Written by Edict from the policy longgangAi2025; change the policy, not this file.
 */
import { expect, test } from "vitest";
import { openUntypedLedger } from "./evaluator.ts";
import type { Entry } from "./evaluator.ts";

interface Subject {
  readonly grant: string;
  readonly facts: Readonly<Record<string, readonly unknown[]>>;
  readonly decided: readonly unknown[];
  readonly dates: readonly string[];
}

type Period =
  | { readonly kind: "lifetime" }
  | { readonly kind: "calendar"; readonly months: number; readonly from: string }
  | { readonly kind: "rolling"; readonly count: number; readonly unit: "years" | "months" | "days" }
  | { readonly kind: "fiscal window"; readonly years: number; readonly from: string };

interface Cap {
  readonly id: string;
  readonly measure: "money" | "awards" | "open awards" | "consecutive years";
  readonly scope: readonly string[] | "claim";
  readonly period: Period;
  readonly binds: readonly string[];
  readonly counts: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly limit: (facts: Readonly<Record<string, unknown>>, date: string) => number;
}

const datedBy = "applied";

/** What claims are drawn from: values around every figure, dates around every edge. */
const subjects: readonly Subject[] = [
  {
    grant: "article2",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["6000000.00"],
      computeSpend: [
        "6000000.00",
        "5999999.99",
        "6000000.01",
        "20000000.00",
        "19999999.99",
        "20000000.01",
        "1.00",
        "0.99",
        "1.01",
        "0.00",
      ],
    },
    decided: [],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "article2",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["8000000.00"],
      computeSpend: [
        "8000000.00",
        "7999999.99",
        "8000000.01",
        "16000000.00",
        "15999999.99",
        "16000000.01",
        "20000000.00",
        "19999999.99",
        "20000000.01",
        "1.00",
        "0.99",
        "1.01",
      ],
      startup: [true, false],
    },
    decided: [],
    dates: [
      "2026-07-01",
      "2027-07-01",
      "2027-06-30",
      "2027-07-02",
      "2025-07-01",
      "2025-06-30",
      "2025-07-02",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "article3",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["1000000.00"],
      corpusContract: [
        "1000000.00",
        "999999.99",
        "1000000.01",
        "5000000.00",
        "4999999.99",
        "5000000.01",
        "1.00",
        "0.99",
        "1.01",
        "0.00",
      ],
      onTradingPlatform: [true],
      sellerRelated: [false],
    },
    decided: [],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "article4",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["300000.00"],
      releaseCost: [
        "300000.00",
        "299999.99",
        "300000.01",
        "1500000.00",
        "1499999.99",
        "1500000.01",
        "1.00",
        "0.99",
        "1.01",
        "0.00",
      ],
      onPublicPlatform: [true],
      releaseApproved: [true],
    },
    decided: [],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "article5",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["500000.00"],
      model: ["A", "B", "C"],
      modelListed: [true],
    },
    decided: [
      "500000.00",
      "499999.99",
      "500000.01",
      "2000000.00",
      "1999999.99",
      "2000000.01",
      "1.00",
      "0.99",
      "1.01",
    ],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "article6",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["2000000.00"],
      servicePayments: [
        "2000000.00",
        "1999999.99",
        "2000000.01",
        "6666666.66",
        "6666666.65",
        "6666666.67",
        "1.00",
        "0.99",
        "1.01",
        "0.00",
      ],
      serviceModelListed: [true, false],
      serviceModelTested: [true, false],
    },
    decided: [],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "trial",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["2000000.00"],
      robotRd: [
        "2000000.00",
        "1999999.99",
        "2000000.01",
        "40000000.00",
        "39999999.99",
        "40000000.01",
        "1.00",
        "0.99",
        "1.01",
        "0.00",
      ],
      stage: ["trial"],
    },
    decided: [],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "launch",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["2000000.00"],
      robotProduction: [
        "2000000.00",
        "1999999.99",
        "2000000.01",
        "4000000.00",
        "3999999.99",
        "4000000.01",
        "1.00",
        "0.99",
        "1.01",
        "0.00",
      ],
      stage: ["launch"],
    },
    decided: [],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "article8",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["300000.00"],
      productRd: [
        "300000.00",
        "299999.99",
        "300000.01",
        "1000000.00",
        "999999.99",
        "1000000.01",
        "1.00",
        "0.99",
        "1.01",
        "0.00",
      ],
      namedTrade: [true],
      productReleased: [true],
    },
    decided: [
      "300000.00",
      "299999.99",
      "300000.01",
      "1000000.00",
      "999999.99",
      "1000000.01",
      "1.00",
      "0.99",
      "1.01",
    ],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "article10",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["2000000.00"],
      project: ["A", "B", "C"],
      actualInvestment: [
        "2000000.00",
        "1999999.99",
        "2000000.01",
        "6666666.66",
        "6666666.65",
        "6666666.67",
        "1.00",
        "0.99",
        "1.01",
        "0.00",
      ],
      governmentInvested: [false],
      projectScore: ["50", "100", "0", "0.3", "0.31", "0.29", "0.003"],
    },
    decided: [],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "breakthrough",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["3000000.00"],
      techProject: ["A", "B", "C"],
      totalInvestment: [
        "3000000.00",
        "2999999.99",
        "3000000.01",
        "6000000.00",
        "5999999.99",
        "6000000.01",
        "5000000.00",
        "4999999.99",
        "5000000.01",
        "10000000.00",
        "9999999.99",
        "10000000.01",
      ],
      projectApproved: [true],
    },
    decided: [],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "undertaking",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["2000000.00"],
      techProject: ["A", "B", "C"],
      projectApproved: [true],
    },
    decided: [
      "2000000.00",
      "1999999.99",
      "2000000.01",
      "5000000.00",
      "4999999.99",
      "5000000.01",
      "1.00",
      "0.99",
      "1.01",
    ],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "founding",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["4000000.00"],
      platform: ["A", "B", "C"],
      platformAuthorised: [true],
    },
    decided: [
      "4000000.00",
      "3999999.99",
      "4000000.01",
      "5000000.00",
      "4999999.99",
      "5000000.01",
      "1.00",
      "0.99",
      "1.01",
    ],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "assessment",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["500000.00"],
      platform: ["A", "B", "C"],
      platformPassed: [true],
    },
    decided: [
      "500000.00",
      "499999.99",
      "500000.01",
      "5000000.00",
      "4999999.99",
      "5000000.01",
      "1.00",
      "0.99",
      "1.01",
    ],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2027-01-10",
      "2027-01-09",
      "2027-01-11",
      "2023-01-10",
      "2023-01-09",
    ],
  },
  {
    grant: "famedPark",
    facts: {
      matter: ["A", "B", "C"],
      annualBudget: ["1000000.00"],
      operator: ["A", "B", "C"],
      park: ["A", "B", "C"],
      parkIdentified: [true],
    },
    decided: [],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "clusterSpace",
    facts: {
      matter: ["A", "B", "C"],
      annualBudget: ["2000000.00"],
      operator: ["A", "B", "C"],
      space: ["A", "B", "C"],
      clusterSize: ["cluster"],
    },
    decided: ["2000000.00", "1999999.99", "2000000.01", "1.00", "0.99", "1.01"],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "largeClusterSpace",
    facts: {
      matter: ["A", "B", "C"],
      annualBudget: ["4000000.00"],
      operator: ["A", "B", "C"],
      space: ["A", "B", "C"],
      clusterSize: ["large"],
    },
    decided: ["4000000.00", "3999999.99", "4000000.01", "1.00", "0.99", "1.01"],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "article16",
    facts: {
      matter: ["A", "B", "C"],
      annualBudget: ["3000000.00"],
      organiser: ["A", "B", "C"],
      activity: ["A", "B", "C"],
      activityCost: [
        "3000000.00",
        "2999999.99",
        "3000000.01",
        "10000000.00",
        "9999999.99",
        "10000000.01",
        "1.00",
        "0.99",
        "1.01",
        "0.00",
      ],
      activityRegistered: [true],
    },
    decided: [],
    dates: [
      "2025-01-10",
      "2026-01-10",
      "2026-01-09",
      "2026-01-11",
      "2024-01-10",
      "2024-01-09",
      "2024-01-11",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "article21",
    facts: {
      enterprise: ["A", "B", "C"],
      matter: ["A", "B", "C"],
      annualBudget: ["2000.00"],
      developersCertified: [1, 0, 2, 0],
    },
    decided: [],
    dates: [
      "2026-07-01",
      "2027-07-01",
      "2027-06-30",
      "2027-07-02",
      "2025-07-01",
      "2025-06-30",
      "2025-07-02",
      "2024-12-31",
      "2025-01-01",
      "2025-01-02",
      "2025-01-09",
      "2025-01-10",
    ],
  },
  {
    grant: "districtPolicies",
    facts: {
      matter: ["A", "B", "C"],
    },
    decided: ["1.00", "0.99", "1.01"],
    dates: ["2025-01-10"],
  },
  {
    grant: "higherRules",
    facts: {},
    decided: ["1.00", "0.99", "1.01"],
    dates: ["2025-01-10"],
  },
];

/** Amounts in minor units. */
const caps: readonly Cap[] = [
  {
    ...{
      id: "article2.cap1",
      measure: "money",
      scope: ["enterprise"],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["article2"],
      counts: ["article2"],
      from: "0001-01-01",
      until: "2026-06-30",
    },
    limit: () => 600000000,
  } as const,
  {
    ...{
      id: "article2.cap1",
      measure: "money",
      scope: ["enterprise"],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["article2"],
      counts: ["article2"],
      from: "2026-07-01",
      until: "9999-12-31",
    },
    limit: () => 800000000,
  } as const,
  {
    ...{
      id: "article3.cap1",
      measure: "money",
      scope: ["enterprise"],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["article3"],
      counts: ["article3"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 100000000,
  } as const,
  {
    ...{
      id: "article4.cap1",
      measure: "money",
      scope: ["enterprise"],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["article4"],
      counts: ["article4"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 30000000,
  } as const,
  {
    ...{
      id: "article5.cap1",
      measure: "money",
      scope: ["model"],
      period: { kind: "lifetime" },
      binds: ["article5"],
      counts: ["article5"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 50000000,
  } as const,
  {
    ...{
      id: "article5.cap2",
      measure: "money",
      scope: ["enterprise"],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["article5"],
      counts: ["article5"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 200000000,
  } as const,
  {
    ...{
      id: "article6.cap1",
      measure: "money",
      scope: ["enterprise"],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["article6"],
      counts: ["article6"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 200000000,
  } as const,
  {
    ...{
      id: "article7.joint1",
      measure: "money",
      scope: ["enterprise"],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["trial", "launch"],
      counts: ["trial", "launch"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 200000000,
  } as const,
  {
    ...{
      id: "article8.cap1",
      measure: "money",
      scope: ["enterprise"],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["article8"],
      counts: ["article8"],
      from: "0001-01-01",
      until: "2026-06-30",
    },
    limit: () => 30000000,
  } as const,
  {
    ...{
      id: "article10.cap1",
      measure: "money",
      scope: ["project"],
      period: { kind: "lifetime" },
      binds: ["article10"],
      counts: ["article10"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 200000000,
  } as const,
  {
    ...{
      id: "article10.cap2",
      measure: "awards",
      scope: ["project"],
      period: { kind: "lifetime" },
      binds: ["article10"],
      counts: ["article10"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 1,
  } as const,
  {
    ...{
      id: "article10.cap3",
      measure: "awards",
      scope: [],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["article10"],
      counts: ["article10"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 20,
  } as const,
  {
    ...{
      id: "breakthrough.cap1",
      measure: "money",
      scope: ["techProject"],
      period: { kind: "lifetime" },
      binds: ["breakthrough"],
      counts: ["breakthrough"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 300000000,
  } as const,
  {
    ...{
      id: "undertaking.cap1",
      measure: "money",
      scope: ["techProject"],
      period: { kind: "lifetime" },
      binds: ["undertaking"],
      counts: ["undertaking"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 200000000,
  } as const,
  {
    ...{
      id: "article11.joint1",
      measure: "money",
      scope: ["enterprise"],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["breakthrough", "undertaking"],
      counts: ["breakthrough", "undertaking"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 500000000,
  } as const,
  {
    ...{
      id: "founding.cap1",
      measure: "money",
      scope: ["platform"],
      period: { kind: "lifetime" },
      binds: ["founding"],
      counts: ["founding"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 400000000,
  } as const,
  {
    ...{
      id: "assessment.cap1",
      measure: "money",
      scope: ["platform"],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["assessment"],
      counts: ["assessment"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 50000000,
  } as const,
  {
    ...{
      id: "assessment.cap2",
      measure: "consecutive years",
      scope: ["platform"],
      period: { kind: "lifetime" },
      binds: ["assessment"],
      counts: ["assessment"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 2,
  } as const,
  {
    ...{
      id: "assessment.cap3",
      measure: "awards",
      scope: ["platform"],
      period: { kind: "lifetime" },
      binds: ["assessment"],
      counts: ["assessment"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 3,
  } as const,
  {
    ...{
      id: "article12.joint1",
      measure: "money",
      scope: ["enterprise"],
      period: { kind: "lifetime" },
      binds: ["founding", "assessment"],
      counts: ["founding", "assessment"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 500000000,
  } as const,
  {
    ...{
      id: "famedPark.cap1",
      measure: "awards",
      scope: ["park"],
      period: { kind: "lifetime" },
      binds: ["famedPark"],
      counts: ["famedPark"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 1,
  } as const,
  {
    ...{
      id: "clusterSpace.cap1",
      measure: "money",
      scope: ["space"],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["clusterSpace"],
      counts: ["clusterSpace"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 200000000,
  } as const,
  {
    ...{
      id: "largeClusterSpace.cap1",
      measure: "money",
      scope: ["space"],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["largeClusterSpace"],
      counts: ["largeClusterSpace"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 400000000,
  } as const,
  {
    ...{
      id: "article16.cap1",
      measure: "money",
      scope: ["activity"],
      period: { kind: "lifetime" },
      binds: ["article16"],
      counts: ["article16"],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 300000000,
  } as const,
  {
    ...{
      id: "article17.joint1",
      measure: "awards",
      scope: ["matter"],
      period: { kind: "lifetime" },
      binds: [
        "article2",
        "article3",
        "article4",
        "article5",
        "article6",
        "trial",
        "launch",
        "article8",
        "article10",
        "breakthrough",
        "undertaking",
        "founding",
        "assessment",
        "famedPark",
        "clusterSpace",
        "largeClusterSpace",
        "article16",
        "article21",
      ],
      counts: [
        "article2",
        "article3",
        "article4",
        "article5",
        "article6",
        "trial",
        "launch",
        "article8",
        "article10",
        "breakthrough",
        "undertaking",
        "founding",
        "assessment",
        "famedPark",
        "clusterSpace",
        "largeClusterSpace",
        "article16",
        "article21",
        "districtPolicies",
      ],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: () => 1,
  } as const,
  {
    ...{
      id: "article18.joint1",
      measure: "money",
      scope: [],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: [
        "article2",
        "article3",
        "article4",
        "article5",
        "article6",
        "trial",
        "launch",
        "article8",
        "article10",
        "breakthrough",
        "undertaking",
        "founding",
        "assessment",
        "famedPark",
        "clusterSpace",
        "largeClusterSpace",
        "article16",
        "article21",
      ],
      counts: [
        "article2",
        "article3",
        "article4",
        "article5",
        "article6",
        "trial",
        "launch",
        "article8",
        "article10",
        "breakthrough",
        "undertaking",
        "founding",
        "assessment",
        "famedPark",
        "clusterSpace",
        "largeClusterSpace",
        "article16",
        "article21",
      ],
      from: "0001-01-01",
      until: "9999-12-31",
    },
    limit: (facts) => Number(facts["annualBudget"]),
  } as const,
  {
    ...{
      id: "article21.cap1",
      measure: "money",
      scope: ["enterprise"],
      period: { kind: "calendar", months: 12, from: "01-01" },
      binds: ["article21"],
      counts: ["article21"],
      from: "2026-07-01",
      until: "9999-12-31",
    },
    limit: () => 10000000,
  } as const,
];

/** A small generator of random numbers (mulberry32), so that a seed gives the same claims everywhere. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Random = ReturnType<typeof randomFrom>;

/** One of a list; the first ones more often. */
function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[random(3) === 0 ? random(list.length) : random(Math.min(2, list.length))];
}

function drawClaim(subject: Subject, random: Random): Record<string, unknown> {
  const claim: Record<string, unknown> = { grant: subject.grant };
  for (const [fact, values] of Object.entries(subject.facts)) claim[fact] = pick(values, random);
  if (subject.decided.length > 0) claim["decided"] = pick(subject.decided, random);
  claim[datedBy] = pick(subject.dates, random);
  return claim;
}

interface Award {
  readonly id: string;
  readonly grant: string;
  readonly date: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly amount: number;
  reversed: number;
  clawedBack: number;
  isCompleted: boolean;
}

const left = ({ amount, reversed }: Award): number => amount - reversed;

/** The awards in the order of entry; after each, no cap that binds it may count more than its amount. */
function overruns(entries: Iterable<Entry>): readonly string[] {
  const awards: Award[] = [];
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.entry === "awarded") {
      const facts: Readonly<Record<string, unknown>> = entry.facts;
      const award: Award = {
        id: entry.id,
        grant: entry.grant,
        date: String(facts[datedBy]),
        facts,
        amount: entry.result.award,
        reversed: 0,
        clawedBack: 0,
        isCompleted: false,
      };
      awards.push(award);
      if (award.amount < 0) found.push(`${award.id} is negative`);
      if (award.amount > 0) found.push(...overrunsOf(award, awards));
    } else if ("claim" in entry) {
      const award = awards.find(({ id }) => id === entry.claim);
      if (award === undefined) found.push(`${entry.id} is upon no award`);
      else if (entry.entry === "completed") award.isCompleted = true;
      else if (entry.entry === "reversed") award.reversed += entry.amount ?? 0;
      else if (entry.entry === "clawed back") award.clawedBack += entry.amount ?? 0;
    }
  }
  return found;
}

function overrunsOf(award: Award, awards: readonly Award[]): readonly string[] {
  return caps
    .filter((cap) => cap.binds.includes(award.grant))
    .filter((cap) => cap.from <= award.date && award.date <= cap.until)
    .flatMap((cap) => {
      const limit = cap.limit(award.facts, award.date);
      const total = totalOf(cap, award, awards);
      return total > limit ? [`${award.id} takes ${cap.id} to ${total} of ${limit}`] : [];
    });
}

/** What the cap counts in the fullest window that contains the award. */
function totalOf(cap: Cap, award: Award, awards: readonly Award[]): number {
  const same = awards
    .filter(({ grant }) => cap.counts.includes(grant))
    .filter((other) =>
      cap.scope === "claim"
        ? other === award
        : cap.scope.every((fact) => other.facts[fact] === award.facts[fact]),
    )
    .filter((other) => weight(cap, other) > 0);
  if (cap.measure === "consecutive years") return runAround(award, same);
  const starts = [award, ...same].map(({ date }) => startOf(cap.period, date));
  const totals = starts
    .map((start) => (date: string) => start <= date && date < endOf(cap.period, start))
    .filter((isIn) => isIn(award.date))
    .map((isIn) =>
      same.filter(({ date }) => isIn(date)).reduce((sum, one) => sum + weight(cap, one), 0),
    );
  return Math.max(...totals);
}

function weight({ measure }: Cap, award: Award): number {
  if (measure === "money") return left(award);
  if (measure !== "open awards") return left(award) > 0 ? 1 : 0;
  return !award.isCompleted && award.clawedBack < left(award) ? 1 : 0;
}

function runAround({ date }: Award, awards: readonly Award[]): number {
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  const years = new Set(awards.map((award) => yearOf(award.date)));
  let [first, last] = [yearOf(date), yearOf(date)];
  while (years.has(first - 1)) first -= 1;
  while (years.has(last + 1)) last += 1;
  return last - first + 1;
}

/** The first day of the window that a date opens, or of the part of the calendar that it lies in. */
function startOf(period: Period, date: string): string {
  if (period.kind === "lifetime") return "0000-00-00";
  if (period.kind === "rolling") return date;
  if (period.kind === "calendar" && period.months < 12) {
    const month = Number(date.slice(5, 7));
    const first = month - ((month - 1) % period.months);
    return `${date.slice(0, 5)}${String(first).padStart(2, "0")}-01`;
  }
  const year = Number(date.slice(0, 4));
  const starts = fiscalStart(year, period.from);
  return date < starts ? fiscalStart(year - 1, period.from) : starts;
}

/** The first day after a window. */
function endOf(period: Period, start: string): string {
  switch (period.kind) {
    case "lifetime":
      return "9999-99-99";
    case "calendar":
      return period.months < 12
        ? moved(start, period.months, "months")
        : fiscalStart(Number(start.slice(0, 4)) + 1, period.from);
    case "fiscal window":
      return fiscalStart(Number(start.slice(0, 4)) + period.years, period.from);
    case "rolling":
      return moved(start, period.count, period.unit);
  }
}

/** A year that starts on 29 February starts on the 28th in a common year. */
function fiscalStart(year: number, day: string): string {
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${String(year).padStart(4, "0")}-${day === "02-29" && !isLeap ? "02-28" : day}`;
}

/** The same day of the month, or its last day. */
function moved(date: string, count: number, unit: "years" | "months" | "days"): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  if (unit === "days") return dayText(new Date(Date.UTC(year, month - 1, day + count)));
  const months = month - 1 + count * (unit === "years" ? 12 : 1);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return dayText(new Date(Date.UTC(year, months, Math.min(day, last))));
}

const dayText = (date: Date): string => date.toISOString().slice(0, 10);

function play(seed: number): readonly string[] {
  const random = randomFrom(seed);
  const ledger = openUntypedLedger();
  const claim = (id: number): Record<string, unknown> => {
    const subject = subjects[random(subjects.length)];
    return subject === undefined ? {} : { ...drawClaim(subject, random), id: String(id) };
  };
  for (let step = 1; step <= 40; step += 1) {
    const kind = random(10);
    const of = String(1 + random(step));
    if (kind === 0) ledger.reverse(of);
    else if (kind === 1) ledger.clawback(of);
    else if (kind === 2) ledger.complete(of);
    else if (kind === 3) ledger.submitRound([claim(step), claim(step + 100), claim(step + 200)]);
    else ledger.submit(claim(step));
  }
  expect([...openUntypedLedger(ledger.entries()).entries()]).toEqual([...ledger.entries()]);
  return overruns(ledger.entries());
}

test("no award takes a cap over its amount", { timeout: 60_000 }, () => {
  for (let seed = 1; seed <= 100; seed += 1) expect(play(seed), `seed ${seed}`).toEqual([]);
});
