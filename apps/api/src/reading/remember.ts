/** Keeps the last `size` answers by key; two that ask at once share one answer. A failure is not kept. */
export function remember<T>(size: number, make: (key: string) => Promise<T>) {
  const kept = new Map<string, Promise<T>>();
  return (key: string): Promise<T> => {
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const made = make(key).catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, made);
    const oldest = kept.keys().next().value;
    if (kept.size > size && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
