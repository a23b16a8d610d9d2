/** One seed for the whole programme: the same facts on every machine and every call. */
const seed = 20260710;

function hash(key: string): number {
  let state = seed ^ 0x811c9dc5;
  for (const letter of key) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x45d9f3b);
  state = Math.imul(state ^ (state >>> 13), 0x297a2d39);
  return (state ^ (state >>> 16)) >>> 0;
}

/**
 * A number from 0 up to 1 that depends on the key alone, so that adding a fact changes no other.
 */
export const chance = (key: string): number => hash(key) / 4_294_967_296;

/** A whole number from `low` to `high`, both included. */
export const between = (key: string, [low, high]: readonly [number, number]): number =>
  low + Math.floor(chance(key) * (high - low + 1));

export function pick<T>(key: string, from: readonly [T, ...T[]]): T {
  return from[between(key, [0, from.length - 1])] ?? from[0];
}

/** The same members in an order that says nothing about them. */
export const shuffle = <T extends string>(key: string, list: readonly T[]): T[] =>
  list.toSorted((a, b) => chance(`${key} ${a}`) - chance(`${key} ${b}`));
