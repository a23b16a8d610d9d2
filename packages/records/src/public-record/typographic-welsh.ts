/** A copy in which every Welsh text has ’ for a straight apostrophe, as welsh.md asks. */
export function typographicWelsh(value: unknown, isWelsh = false): unknown {
  if (typeof value === "string") return isWelsh ? value.replaceAll("'", "’") : value;
  if (Array.isArray(value)) return value.map((each: unknown) => typographicWelsh(each));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, typographicWelsh(each, key === "cy")]),
  );
}
