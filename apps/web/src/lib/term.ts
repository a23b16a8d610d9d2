export type Term = "autumn" | "spring" | "summer";

/** The school term of a day in Wales; a letter or meeting in the summer holiday counts with the term before it. */
export function termOf(day: string): Term {
  const month = Number(day.slice(5, 7));
  if (month >= 9) return "autumn";
  return month <= 3 ? "spring" : "summer";
}
