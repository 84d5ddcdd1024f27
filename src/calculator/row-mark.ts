/** Stands for the number of a row in a template of the page, in ids and in words. */
export const rowMark = "__row__";
