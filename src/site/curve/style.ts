/** The lines and texts of a curve; colours change with the page's, also in the dark. */
export const curveStyle = `.curve { max-width: 40rem; margin: 1.5rem 0; }
.curve figcaption { font-weight: 600; }
.curve svg { display: block; width: 100%; height: auto; margin: 0.5rem 0; overflow: visible; }
.curve .axis { stroke: var(--muted); }
.curve .grid { stroke: var(--line); }
.curve .drop { stroke: var(--muted); stroke-dasharray: 3 4; }
.curve .award { fill: none; stroke: var(--accent); stroke-width: 3; stroke-linejoin: round; }
.curve .kink { fill: var(--ground); stroke: var(--accent); stroke-width: 3; }
.curve text { fill: var(--ink); font-size: 14px; }
.curve .label { paint-order: stroke; stroke: var(--ground); stroke-width: 5px; }
.curve .mark { fill: var(--muted); font-size: 13px; }
.curve .hint { color: var(--muted); font-size: 0.925rem; }
.curve summary { color: var(--link); cursor: pointer; }
@media print { .curve summary { display: none; } }
`;
