/** Links to what programs read. */
export interface MachineWords {
  readonly feed: string;
  readonly json: string;
  readonly akomaNtoso: string;
}
