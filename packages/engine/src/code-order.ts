const parts = /\d+|\D+/gu;
const isNumber = (part: string) => part >= "0" && part < ":";

/**
 * The order of codes as people read them: `D2.10` after `D2.9`. ONS codes are all of one length, so authorities come
 * in geographic order. Never by result. model.md 2.3 step 10.
 */
export function compareCodes(a: string, b: string): number {
  const [left, right] = [a.match(parts) ?? [], b.match(parts) ?? []];
  for (const [at, one] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    const apart = isNumber(one) && isNumber(other) ? Number(one) - Number(other) : 0;
    if (apart !== 0) return apart;
    if (one !== other) return one < other ? -1 : 1;
  }
  return left.length - right.length;
}

/** Orders things by a code of theirs. */
export const byCode =
  <T>(codeOf: (thing: T) => string) =>
  (a: T, b: T): number =>
    compareCodes(codeOf(a), codeOf(b));
