/** What a page may be without: the same nulls that its view allows. */
const nullable: ReadonlySet<string> = new Set([
  "body",
  "compared",
  "returns",
  "float",
  "model",
  "searchedOn",
  "enteredAt",
]);
const nullableDates: ReadonlySet<string> = new Set([
  "existsFrom",
  "until",
  "baseline",
  "approved",
  "forecast",
  "actual",
]);
/** The sentence of a page is made from its summary, whose parts hang together: it stays. */
const kept = "summary";

const isWhen = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "from" in value && "to" in value;

/** An answer of the API with nothing in its lists: the same shape, so that only the page can go wrong. A range stays a range. */
export function emptied(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length > 0 && value.every((each) => typeof each === "number") ? value : [];
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === kept) return [key, inner];
      const gone =
        (nullable.has(key) && !Array.isArray(inner)) || (nullableDates.has(key) && isWhen(inner));
      return [key, gone ? null : emptied(inner)];
    }),
  );
}
