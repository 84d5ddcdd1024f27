import type { Literal } from "./literals.ts";
import { literalOf, written } from "./literals.ts";
import type { Difference } from "./question.ts";
import type { Fields } from "./values.ts";

/** The fields that are data, of a record of the text and of what stands for it in the model. */
export function differences(
  place: string,
  { fields }: Fields,
  model: Readonly<Record<string, Literal>>,
  names: readonly string[],
): readonly Difference[] {
  return names.flatMap((name) => {
    const found = fields.get(name);
    const meant = model[name];
    return difference(
      `${place}: ${name}`,
      found === undefined ? undefined : written(literalOf(found)),
      meant === undefined ? undefined : written(meant),
    );
  });
}

export const difference = (
  place: string,
  text: string | undefined,
  model: string | undefined,
): readonly Difference[] => (text === model ? [] : [{ place, text, model }]);
