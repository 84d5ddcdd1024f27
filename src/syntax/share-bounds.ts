/** Words before a share that an authority may stay below, the longest first. */
export const shareBounds: readonly string[] = [
  "最高不超过",
  "最高可达",
  "不得超过",
  "不超过",
  "不高于",
  "最高",
  "最多",
  "至多",
];
