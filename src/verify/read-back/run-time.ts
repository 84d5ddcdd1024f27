import type { OutputFile } from "../../emit/output.ts";
import type { Algebra } from "./algebra.ts";
import { Course } from "./course.ts";
import { evaluate, functionOf } from "./execute.ts";
import { mathematics } from "./helpers/fractions.ts";
import type { Expression, FunctionNode, Program, Statement } from "./source.ts";
import { parsed } from "./source.ts";
import { block } from "./statements.ts";
import type { Applied, Names, Value } from "./values.ts";
import { Outside } from "./values.ts";
import * as unread from "./unread.ts";

/**
 * The modules of the run time, of which only those names are worked out that are asked for, and
 * what these use in turn.
 */
export class RunTime {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #modules = new Map<string, Names>();
  readonly #course: Course;
  /** What is known of a name otherwise than by its text: `weight.ts weightOf`. */
  readonly #known: ReadonlyMap<string, Value>;

  /** Paths are those beside an evaluator: `runtime/cap-arithmetic.ts`. */
  constructor(
    files: readonly OutputFile[],
    algebra: Algebra,
    known: ReadonlyMap<string, Value> = new Map(),
  ) {
    this.#known = known;
    this.#texts = new Map(files.map(({ path, text }) => [path, text]));
    this.#course = new Course(algebra);
  }

  /** A function of a module of the run time, by the name of its file without the ending. */
  functionIn(module: string, name: string): Applied {
    const found = this.#module(`${module}.ts`)(name);
    if (found?.kind !== "function") throw new Outside(unread.noFunction(name, module));
    return found;
  }

  constantIn(module: string, name: string): Value {
    const found = this.#module(`${module}.ts`)(name);
    if (found === undefined) throw new Outside(unread.noConstant(name, module));
    return found;
  }

  #module(file: string): Names {
    const found = this.#modules.get(file) ?? this.#opened(file);
    this.#modules.set(file, found);
    return found;
  }

  #opened(file: string): Names {
    const text = this.#texts.get(`runtime/${file}`);
    const program = text === undefined ? undefined : parsed(text);
    if (program === undefined) throw new Outside(unread.unreadable(file));
    const makers = this.#makers(program);
    const made = new Map<string, Value | undefined>([["Math", mathematics]]);
    const names: Names = (name) => {
      const known = this.#known.get(`${file} ${name}`);
      if (known !== undefined) return known;
      if (!made.has(name)) made.set(name, makers.get(name)?.(names));
      return made.get(name);
    };
    return names;
  }

  /** How each name of a module comes to its value. */
  #makers({ body }: Program): ReadonlyMap<string, Maker> {
    return new Map(body.flatMap((statement) => this.#makersOf(statement)));
  }

  #makersOf(node: Statement): readonly (readonly [string, Maker])[] {
    switch (node.type) {
      case "ExportNamedDeclaration":
        return node.declaration === null ? [] : this.#makersOf(node.declaration);
      case "ImportDeclaration":
        return this.#imported(node);
      case "FunctionDeclaration":
        return declared(node);
      case "VariableDeclaration":
        return node.kind === "const"
          ? node.declarations.flatMap((each) => this.#constant(each))
          : [];
      default:
        return [];
    }
  }

  #imported(
    node: Extract<Statement, { type: "ImportDeclaration" }>,
  ): readonly (readonly [string, Maker])[] {
    const file = node.source.value.replace("./", "");
    return node.specifiers.flatMap((each) => {
      if (each.type !== "ImportSpecifier" || each.imported.type !== "Identifier") return [];
      const { name } = each.imported;
      return [[each.local.name, () => this.#module(file)(name)] as const];
    });
  }

  #constant({
    id,
    init,
  }: {
    readonly id: { readonly type: string; readonly name?: unknown };
    readonly init: Expression | null;
  }): readonly (readonly [string, Maker])[] {
    if (typeof id.name !== "string" || init === null) return [];
    return [[id.name, (names) => evaluate(init, names, this.#course)]];
  }
}

type Maker = (names: Names) => Value | undefined;

function declared(node: FunctionNode): readonly (readonly [string, Maker])[] {
  const { id, body, params } = node;
  if (id === null || body === null || node.async || node.generator) return [];
  return [
    [
      id.name,
      (names) =>
        functionOf(params, names, (inner, course) => block(body.body, inner, course, evaluate)),
    ],
  ];
}
