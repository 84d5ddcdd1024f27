export const quote = 0x22;
export const comma = 0x2c;
export const carriageReturn = 0x0d;
export const lineFeed = 0x0a;

const space = 0x20;
const tab = 0x09;

export const isBlank = (byte: number | undefined): boolean => byte === space || byte === tab;
