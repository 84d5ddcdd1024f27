/** In half-width characters: one of Chinese is twice as wide as a digit. */
export const widthOf = (told: string): number =>
  told.length + (told.match(/[\u3000-\uffef]/g) ?? []).length;
