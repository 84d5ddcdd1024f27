/**
 * What a page may load: files of its own site, and nothing else. Without a server there is no header
 * to say so, so that the page says it itself. Forms are answered within the page and sent nowhere.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
