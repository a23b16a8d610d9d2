/** The values of each key, in the order given. */
export function collect<T, V = T>(
  things: Iterable<T>,
  keyOf: (thing: T) => string,
  valueOf: (thing: T) => V = (thing) => thing as unknown as V,
): ReadonlyMap<string, readonly V[]> {
  const found = new Map<string, V[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const list = found.get(key);
    if (list === undefined) found.set(key, [valueOf(thing)]);
    else list.push(valueOf(thing));
  }
  return found;
}

/** One value for each key; the last one given stays. */
export const keyed = <T>(
  things: Iterable<T>,
  keyOf: (thing: T) => string,
): ReadonlyMap<string, T> => new Map(Array.from(things, (thing) => [keyOf(thing), thing] as const));

/** Codes hold no bar, so this names one organisation and one criterion. */
export const pairKey = (organisation: string, criterion: string): string =>
  `${organisation}|${criterion}`;
