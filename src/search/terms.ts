/**
 * What a text can be found by: a word in small letters without accents, its stem, two Chinese characters that
 * stand side by side, or a figure in plain digits, however it is written. `start` and `end` are offsets
 * into the text.
 */
export interface Term {
  readonly kind: "word" | "stem" | "characters" | "figure";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The terms of a text, in order. Chinese is cut into every pair of neighbours rather than into words,
 * so that 力费 is found within 算力费用 too; the last character also stands alone, so that it can be
 * looked for by itself.
 */
export const termsOf = (text: string): readonly Term[] => pieces(text, everyPair);

/** The terms of a question: a run of characters must be found as it is, pair by pair. */
export const wantedTerms = (question: string): readonly Term[] => pieces(question, pairsAlone);

const eastern = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー";
const currency = "(?:(?:CNY|RMB|EUR|USD|GBP|CAD|AUD|JPY)\\s?|[¥￥€$£])";
const digits = "\\p{Nd}{1,3}(?:[,，]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+";
const scale = "million|billion|thousand|万亿|亿|万";
const unit = "[%％‰]|元|yuan";

const piece = new RegExp(
  `(?<figure>${currency}?(?<digits>${digits})(?:[.．](?<decimals>\\p{Nd}+))?` +
    `(?:\\s?(?<scale>${scale}))?(?:\\s?(?<unit>${unit}))?)|` +
    `(?<characters>[${eastern}]+)|(?<word>(?:(?![${eastern}\\p{Nd}])[\\p{L}\\p{M}])` +
    `(?:(?![${eastern}])[\\p{L}\\p{M}\\p{N}])*)`,
  "giu",
);

type Pairing = (characters: string, start: number) => readonly Term[];

const pieces = (text: string, paired: Pairing): readonly Term[] =>
  [...text.matchAll(piece)].flatMap(({ index, 0: whole, groups = {} }): readonly Term[] => {
    if (groups["characters"] !== undefined) return paired(whole, index);
    const place = { start: index, end: index + whole.length };
    if (groups["word"] === undefined) {
      return [{ kind: "figure", text: figureTerm(groups), ...place }];
    }
    const word = plainWord(whole);
    return [
      { kind: "word", text: word, ...place },
      { kind: "stem", text: stem(word), ...place },
    ];
  });

/** "Zürich" is found as "zurich", full-width letters as narrow ones. */
const plainWord = (word: string): string =>
  word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** "compute", "computing" and "computed" have one stem, and so have "agency" and "agencies". */
function stem(word: string): string {
  const singular = word.replace(/ies$/, "y").replace(/(?<!s)s$/, "");
  const bare = singular.replace(/(?:ing|ed|e)$/, "");
  return `${bare.length >= shortestStem ? bare : singular}${stemMark}`;
}

const shortestStem = 4;

/** No word ends so: a stem is compared with stems alone. */
const stemMark = "~";

const pairsAlone: Pairing = (characters, start) => {
  const letters = Array.from(characters);
  if (letters.length === 1) return [charactersTerm(characters, start)];
  const offsets = offsetsOf(letters, start);
  return letters.slice(1).map((letter, place) => {
    const pair = `${letters[place] ?? ""}${letter}`;
    return charactersTerm(pair, offsets[place] ?? start);
  });
};

const everyPair: Pairing = (characters, start) => {
  const last = Array.from(characters).at(-1) ?? "";
  const alone = charactersTerm(last, start + characters.length - last.length);
  return characters === last ? [alone] : [...pairsAlone(characters, start), alone];
};

/** Rare characters take two code units. */
const offsetsOf = (letters: readonly string[], start: number): readonly number[] =>
  letters.map((_, place) => start + letters.slice(0, place).join("").length);

const charactersTerm = (text: string, start: number): Term => ({
  kind: "characters",
  text: text.normalize("NFKC"),
  start,
  end: start + text.length,
});

const powers: ReadonlyMap<string, number> = new Map([
  ["thousand", 3],
  ["million", 6],
  ["billion", 9],
  ["万", 4],
  ["亿", 8],
  ["万亿", 12],
]);

/** 600万, "6 million" and "6,000,000" are all 6000000; a rate keeps its sign. */
function figureTerm(groups: Readonly<Record<string, string | undefined>>): string {
  const whole = narrow(groups["digits"]).replaceAll(",", "");
  const decimals = narrow(groups["decimals"]).replace(/0+$/, "");
  const power = powers.get((groups["scale"] ?? "").toLowerCase()) ?? 0;
  const moved = whole + decimals.slice(0, power).padEnd(power, "0");
  const rest = decimals.slice(power);
  const figure = moved.replace(/^0+(?=\d)/, "") + (rest === "" ? "" : `.${rest}`);
  const sign = narrow(groups["unit"]);
  return sign === "%" || sign === "‰" ? figure + sign : figure;
}

const narrow = (text = ""): string => text.normalize("NFKC");
