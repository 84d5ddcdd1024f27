/** The official text sentence by sentence. */
export const referenceStyle = `.coverage { margin-top: 2.5rem; padding-left: 0; list-style: none; max-width: var(--measure); }
.coverage li { margin: 0; padding: 0.75rem 0; border-top: 1px solid var(--line); }
.coverage blockquote { margin: 0; padding: 0; border: 0; background: none; color: inherit; }
.coverage blockquote p { margin: 0; }
.coverage .became { margin: 0.3rem 0 0; color: var(--muted); font-size: 0.9rem; }
.coverage .not-covered .became strong { color: var(--bad); }
.coverage .named blockquote { color: var(--muted); }
`;
