export { languages, type Language } from "@parod/schema/words";

/** The shape that the other language must have: the same keys, each a text. */
export type Mirror<T> = { readonly [K in keyof T]: T[K] extends string ? string : Mirror<T[K]> };
