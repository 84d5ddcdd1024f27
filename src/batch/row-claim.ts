import type { Claim } from "../model/claim.ts";
import type { ClaimColumns, ClaimItem, ClaimRow, OpenClaim } from "./item.ts";
import type { Row } from "./row.ts";

/** A claim that stands in a row. A record is made of it only where somebody wants one. */
export class RowClaim implements ClaimItem {
  readonly kind = "claim";
  readonly round: string;
  readonly row: ClaimRow;

  constructor(cells: Row, columns: ClaimColumns, round = "") {
    this.round = round;
    this.row = { columns, cells };
  }

  get line(): number {
    return this.row.cells.line;
  }

  get claim(): Claim {
    const claim: OpenClaim = { grant: "" };
    const { columns, cells } = this.row;
    cells.texts.forEach((text, column) => {
      const name = columns[column];
      if (name !== undefined && text !== "") claim[name] = text;
    });
    return claim;
  }
}
