/** Words of a date inside a sentence that already ends with a stop. */
export const sayInside = (text: string): string => text.replace(/\.$/u, "");
