/** The sign of the site in a browser's tab: an award that rises up to its ceiling. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="6" fill="#123a63"/>
<path d="M7 24 17 10.5h8" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/>
</svg>
`;

export const iconPath = "icon.svg";
