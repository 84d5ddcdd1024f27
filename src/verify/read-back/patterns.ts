import type { Pattern } from "./source.ts";
import type { Names, Value } from "./values.ts";
import { Outside } from "./values.ts";
import * as unread from "./unread.ts";

/** The names with those of a pattern: a name alone, or the fields of a record under their names. */
export function bound(pattern: Pattern, value: Value | undefined, names: Names): Names {
  if (pattern.type === "Identifier") {
    return (wanted) => (wanted === pattern.name ? value : names(wanted));
  }
  if (pattern.type !== "ObjectPattern")
    throw new Outside(unread.construct(pattern.type), pattern.start);
  if (value?.kind !== "record") throw new Outside(unread.fieldsOfNoRecord, pattern.start);
  const own = pattern.properties.map((property) => {
    if (property.type !== "Property" || !property.shorthand || property.key.type !== "Identifier") {
      throw new Outside(unread.renamedField, pattern.start);
    }
    return property.key.name;
  });
  return (wanted) => (own.includes(wanted) ? value.fields.get(wanted) : names(wanted));
}
