import { expect, test } from "vitest";
import { tokens } from "../../src/site/style/tokens.ts";

/** The colours of light pages, then those that dark ones change. */
const [light = new Map<string, string>(), dark = new Map<string, string>()] = tokens
  .split("prefers-color-scheme: dark")
  .map(
    (part) =>
      new Map([...part.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, a = "", b = ""]) => [a, b])),
  );

const schemes = { light, dark: new Map([...light, ...dark]) };

const onGround = ["ink", "muted", "link", "accent", "good", "bad"].flatMap((ink) =>
  ["ground", "raised"].map((ground) => ({ ink, ground })),
);
const pairs = [...onGround, { ink: "onband", ground: "band" }];

test.each(Object.entries(schemes))("%s: every text has the contrast of WCAG AA", (_, colours) => {
  for (const { ink, ground } of pairs) {
    const ratio = contrast(colours.get(ink) ?? "", colours.get(ground) ?? "");
    expect({ ink, ground, ratio, isEnough: ratio >= 4.5 }).toMatchObject({ isEnough: true });
  }
});

test("dark pages change every colour", () => {
  expect([...dark.keys()]).toEqual([...light.keys()]);
});

test("black on white has the contrast that the standard gives", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

/** As WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((place) => Number.parseInt(colour.slice(place, place + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
