/** A person or thing as sentences speak of it: an enterprise, 一家企业. */
export interface Noun {
  readonly en: string;
  readonly zh: string;
  /** 家, 个 */
  readonly measure: string;
}

/** 一家企业, 每个项目 */
export const countedInChinese = (numeral: "一" | "每", { zh, measure }: Noun): string =>
  `${numeral}${measure}${zh}`;
