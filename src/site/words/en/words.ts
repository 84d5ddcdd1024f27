import type { SiteWords } from "../words.ts";
import { page } from "./page.ts";

export const words: SiteWords = { page };
