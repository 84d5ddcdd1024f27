/**
 * Terms of whole numbers and truths, as a solver reads them (SMT-LIB, the theories of integers and
 * of uninterpreted functions). They are plain data: `script.ts` prints them. A constant or function
 * is known by its name; two of one name and different sorts are a bug.
 */
export interface Term<S extends Sort = Sort> {
  readonly sort: S;
  readonly head: Head;
  readonly parts: readonly Term[];
}
export type Sort = "Int" | "Bool";
export type Int = Term<"Int">;
export type Bool = Term<"Bool">;

type Head =
  /** As the solver writes it: `12`, `true`, `+`, `ite`. */
  | { readonly kind: "literal" | "operator"; readonly text: string }
  /** What is left open: any value, or any function. */
  | { readonly kind: "open"; readonly name: string };

/** A whole number: minor units, awards, a year. */
export const int = (value: bigint | number): Int => literal("Int", BigInt(value).toString());

export const truth = (value: boolean): Bool => literal("Bool", String(value));

/** Any whole number, the same wherever the name stands. */
export const anyInt = (name: string): Int => open("Int", name, []);

/** True or false, the same wherever the name stands. */
export const anyBool = (name: string): Bool => open("Bool", name, []);

/** Any function of whole numbers to one: a counter by its keys. */
export const anyFunction =
  (name: string) =>
  (...keys: readonly Int[]): Int =>
    open("Int", name, keys);

/** Any set of whole numbers, or of tuples of them. */
export const anySet =
  (name: string) =>
  (...keys: readonly Int[]): Bool =>
    open("Bool", name, keys);

export const plus = (...parts: readonly Int[]): Int => joined("+", parts, int(0));
export const minus = (a: Int, b: Int): Int => apply("Int", "-", [a, b]);
/** Of two open terms it is not linear: then the solver may not know. */
export const times = (a: Int, b: Int): Int => apply("Int", "*", [a, b]);
/** Rounded down, by a divisor above 0: `-1` by 2 is `-1`. */
export const floorDiv = (a: Int, by: Int): Int => apply("Int", "div", [a, by]);
/** What `floorDiv` leaves, from 0 to the divisor. */
export const modulo = (a: Int, by: Int): Int => apply("Int", "mod", [a, by]);

export const smaller = (a: Int, b: Int): Int => choose(atMost(a, b), a, b);
export const larger = (a: Int, b: Int): Int => choose(atMost(a, b), b, a);

export const choose = <S extends Sort>(condition: Bool, then: Term<S>, otherwise: Term<S>) =>
  apply(then.sort, "ite", [condition, then, otherwise]);

export const same = (a: Term, b: Term): Bool => apply("Bool", "=", [a, b]);
export const differs = (a: Term, b: Term): Bool => not(same(a, b));
export const below = (a: Int, b: Int): Bool => apply("Bool", "<", [a, b]);
export const atMost = (a: Int, b: Int): Bool => apply("Bool", "<=", [a, b]);
export const above = (a: Int, b: Int): Bool => below(b, a);
export const atLeast = (a: Int, b: Int): Bool => atMost(b, a);

export const not = (part: Bool): Bool => apply("Bool", "not", [part]);
/** Of nothing: true. */
export const and = (...parts: readonly Bool[]): Bool => joined("and", parts, truth(true));
/** Of nothing: false. */
export const or = (...parts: readonly Bool[]): Bool => joined("or", parts, truth(false));
export const implies = (a: Bool, b: Bool): Bool => or(not(a), b);

/** Whether two lists of keys are the same, place by place. */
export const sameKeys = (a: readonly Int[], b: readonly Int[]): Bool =>
  and(...a.map((key, place) => same(key, b[place] ?? key)));

function literal<S extends Sort>(sort: S, text: string): Term<S> {
  return { sort, head: { kind: "literal", text }, parts: [] };
}

function open<S extends Sort>(sort: S, name: string, parts: readonly Int[]): Term<S> {
  return { sort, head: { kind: "open", name }, parts };
}

function apply<S extends Sort>(sort: S, text: string, parts: readonly Term[]): Term<S> {
  return { sort, head: { kind: "operator", text }, parts };
}

function joined<S extends Sort>(text: string, parts: readonly Term<S>[], none: Term<S>): Term<S> {
  const [first, ...others] = parts;
  if (first === undefined) return none;
  return others.length === 0 ? first : apply(first.sort, text, parts);
}
