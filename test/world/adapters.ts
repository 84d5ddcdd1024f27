import { usPpp } from "./adapters/01-us-ppp-2020.ts";
import { ukBasicPayment } from "./adapters/02-uk-bps-progressive-reductions.ts";
import { ukJobRetention } from "./adapters/04-uk-cjrs.ts";
import { jpRentSupport } from "./adapters/05-jp-rent-support.ts";
import { ieRestrictionsSupport } from "./adapters/07-ie-crss.ts";
import { euDeMinimis } from "./adapters/09-eu-de-minimis.ts";
import { ukMinimalAssistance } from "./adapters/10-uk-mfa.ts";
import { usHomeEnergy } from "./adapters/12-us-home-energy.ts";
import { frBikeAids } from "./adapters/13-fr-bike-aids.ts";
import { auResearch } from "./adapters/15-au-rdti.ts";
import { caResearch } from "./adapters/16-ca-sred.ts";
import { cnShenzhenVouchers } from "./adapters/18-cn-shenzhen-vouchers.ts";
import { cnLonggangSupport } from "./adapters/19-cn-longgang-lowalt-sti.ts";
import { ukApprenticeshipLevy } from "./adapters/21-uk-apprenticeship-levy.ts";
import type { Adapter } from "./play.ts";

/** One for each folder of the corpus, in its order. */
export const adapters: readonly Adapter[] = [
  usPpp,
  ukBasicPayment,
  ukJobRetention,
  jpRentSupport,
  ieRestrictionsSupport,
  euDeMinimis,
  ukMinimalAssistance,
  usHomeEnergy,
  frBikeAids,
  auResearch,
  caResearch,
  cnShenzhenVouchers,
  cnLonggangSupport,
  ukApprenticeshipLevy,
];
