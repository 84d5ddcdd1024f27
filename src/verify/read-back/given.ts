import type { FactType } from "../../model/fact.ts";
import { fieldOf, fieldsOf, functionOf, itemsOf, numberOf, textOf, wordOf } from "./arguments.ts";
import type { Course } from "./course.ts";
import { missingFact } from "./failures.ts";
import type { Choices, ValueType } from "./inputs.ts";
import { anyValue, columnName, factName } from "./inputs.ts";
import { valueOf } from "./quantity.ts";
import type { Truth } from "./truth.ts";
import type { Applied, Value } from "./values.ts";
import { applied, number, Outside, ratio, record, truthValue } from "./values.ts";
import * as unread from "./unread.ts";

/** A claim that anything may be stated in: whether it states a fact, by its name. */
export interface AnyClaim {
  readonly stated: (name: string) => Truth;
  readonly choices: Choices;
}

/** The `given` from which `facts` reads what a claim states, by the declarations of the text. */
export const givenOf = (claim: AnyClaim): Value =>
  record({
    number: read("number", claim),
    truth: read("truth", claim),
    ratio: read("ratio", claim),
    rows: read("rows", claim),
    numberIf: readIf("number", claim),
    truthIf: readIf("truth", claim),
    ratioIf: readIf("ratio", claim),
    rowsIf: readIf("rows", claim),
  });

type Method = "number" | "truth" | "ratio" | "rows";

/** What a claim does not state fails where it is read. */
const read = (method: Method, claim: AnyClaim): Applied =>
  applied(([fact, columns], course) => {
    const name = textOf(fieldOf(fact, "name"));
    course.failWhere(course.algebra.not(claim.stated(name)), missingFact(name, typeOf(fact).kind));
    return factValue(method, fact, columns, claim, course);
  });

const readIf = (method: Method, claim: AnyClaim): Applied =>
  applied(([fact, columns], course) => ({
    kind: "perhaps",
    stated: claim.stated(textOf(fieldOf(fact, "name"))),
    value: factValue(method, fact, columns, claim, course),
  }));

function factValue(
  method: Method,
  fact: Value | undefined,
  columns: Value | undefined,
  claim: AnyClaim,
  course: Course,
): Value {
  const name = textOf(fieldOf(fact, "name"));
  if (method !== "rows") return oneValue(method, factName(name), fact, claim, course);
  if (typeOf(fact).kind !== "list") throw new Outside(unread.rowsOf(name));
  const row = functionOf(columns).apply([rowOf(name, fact, claim)], course);
  return { kind: "rows", list: name, row: fieldsOf(row) };
}

/** Any row of a list; its columns are read by their place. */
function rowOf(list: string, fact: Value | undefined, claim: AnyClaim): Value {
  const columns = itemsOf(fieldOf(fact, "columns"));
  const column = (method: Exclude<Method, "rows">): Applied =>
    applied(([place], course) => {
      const of = columns[Number(valueOf(numberOf(place))?.n ?? -1)];
      const name = textOf(fieldOf(of, "name"));
      return oneValue(method, columnName(list, name), of, claim, course);
    });
  return record({ number: column("number"), truth: column("truth"), ratio: column("ratio") });
}

function oneValue(
  method: Exclude<Method, "rows">,
  name: string,
  declared: Value | undefined,
  { choices }: AnyClaim,
  { algebra }: Course,
): Value {
  const type = typeOf(declared);
  if (methods[type.kind] !== method) throw new Outside(unread.methodOf(method, type.kind));
  if (method === "truth") return truthValue(algebra.openTruth(name));
  const value = anyValue(name, type, choices, algebra);
  return method === "ratio" ? ratio(value) : number(value);
}

/** How a value of each type is read. */
const methods: Record<FactType["kind"], Method> = {
  money: "number",
  count: "number",
  date: "number",
  id: "number",
  "one of": "number",
  number: "ratio",
  percent: "ratio",
  "yes/no": "truth",
  list: "rows",
};

function typeOf(declared: Value | undefined): ValueType {
  const kind = wordOf(fieldOf(declared, "type"), kinds);
  const values = kind === "one of" ? itemsOf(fieldOf(declared, "values")) : [];
  return { kind, values: values.map(textOf) };
}

const kinds: readonly FactType["kind"][] = [
  "money",
  "count",
  "date",
  "id",
  "one of",
  "number",
  "percent",
  "yes/no",
  "list",
];
