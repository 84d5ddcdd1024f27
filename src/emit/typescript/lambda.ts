/**
 * A function of the facts `f` and the moment `at`, as far as its body uses them. A body in braces
 * is a block.
 */
export const lambda = (body: string): string => `(${parameters(body).join(", ")}) => ${body}`;

/**
 * The parameters that a body needs. One that is left out before one that is used gets a low line.
 */
function parameters(body: string): readonly string[] {
  const facts = mentions(body, "f");
  if (mentions(body, "at")) return [facts ? "f" : "_f", "at"];
  return facts ? ["f"] : [];
}

/**
 * Whether the code uses the name; what stands in strings and comments, or after a dot, is no use.
 */
export const mentions = (code: string, name: string): boolean =>
  new RegExp(String.raw`(?<![\p{ID_Continue}$.])${name}(?![\p{ID_Continue}$])`, "u").test(
    code.replace(stringsAndComments, '""'),
  );

const stringsAndComments = /"(?:[^"\\]|\\.)*"|\/\*[^]*?\*\//g;
