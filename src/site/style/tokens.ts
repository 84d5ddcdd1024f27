/**
 * The names that all rules use. One accent colour; every colour has at least the contrast of WCAG AA
 * on its ground, in light and in dark. System fonts only: Chinese web fonts weigh megabytes.
 */
export const tokens = `:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --raised: #f3f6f9;
  --ink: #15191e;
  --muted: #4d5763;
  --line: #d3dae1;
  --link: #0b4f94;
  --accent: #0b4f94;
  --band: #123a63;
  --onband: #ffffff;
  --good: #17663a;
  --bad: #a3231f;
  --latin: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial;
  --han: "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC",
    "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei";
  --kana: "Hiragino Sans", "Yu Gothic", Meiryo, "Noto Sans CJK JP", "Noto Sans JP";
  --measure: 36em;
  --page: 62rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161b;
    --raised: #1c222a;
    --ink: #e8ebef;
    --muted: #aab4bf;
    --line: #38414b;
    --link: #93c1ff;
    --accent: #5f9fe8;
    --band: #0d2238;
    --onband: #eaf1f8;
    --good: #7fd09b;
    --bad: #ff9c94;
  }
}
`;
