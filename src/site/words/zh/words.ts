import type { SiteWords } from "../words.ts";
import { machine } from "./machine.ts";
import { page } from "./page.ts";
import { references } from "./references.ts";
import { search } from "./search.ts";

export const words: SiteWords = { machine, page, references, search };
