import type { Claim } from "../model/claim.ts";
import type { ClaimItem, ClaimRow, OpenClaim } from "./item.ts";

/** A claim that stands in a row. A record is made of it only where somebody wants one. */
export class RowClaim implements ClaimItem {
  readonly kind = "claim";
  readonly line: number;
  readonly round: string;
  readonly row: ClaimRow;

  constructor(line: number, round: string, row: ClaimRow) {
    this.line = line;
    this.round = round;
    this.row = row;
  }

  get claim(): Claim {
    const claim: OpenClaim = { grant: "" };
    const { columns, cells } = this.row;
    columns.forEach((name, index) => {
      const cell = cells[index];
      if (name !== undefined && cell !== undefined && cell !== "") claim[name] = cell;
    });
    return claim;
  }
}
