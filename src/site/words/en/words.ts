import type { SiteWords } from "../words.ts";
import { assurance } from "./assurance.ts";
import { calculator } from "./calculator.ts";
import { curve } from "./curve.ts";
import { machine } from "./machine.ts";
import { page } from "./page.ts";
import { references } from "./references.ts";
import { search } from "./search.ts";

export const words: SiteWords = { assurance, calculator, curve, machine, page, references, search };
