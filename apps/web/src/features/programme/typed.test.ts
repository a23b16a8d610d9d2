import { describe, expect, it } from "vitest";
import { nothingTyped, readProgramme, type Typed } from "#features/programme/typed.ts";

const typed: Typed = {
  slug: " transition ",
  startsOn: { day: "1", month: "9", year: "2025" },
  endsOn: { day: "30", month: "9", year: "2026" },
  public: "no",
};
const fields = (given: Typed) => {
  const read = readProgramme(given, "2026-01-01");
  return "problems" in read ? read.problems.map(({ field, problem }) => [field, problem]) : [];
};

describe("a programme as typed", () => {
  it("is what the API takes", () => {
    expect(readProgramme(typed, "2026-01-01")).toEqual({
      given: {
        slug: "transition",
        startsOn: "2025-09-01",
        endsOn: "2026-09-30",
        public: false,
      },
    });
  });
  it("says all that is wrong at once", () => {
    expect(fields(nothingTyped)).toEqual([
      ["slug", "slug.malformed"],
      ["startsOn", "day.malformed"],
      ["public", "choice.required"],
    ]);
    expect(fields({ ...typed, startsOn: { day: "2", month: "1", year: "2026" } })).toEqual([
      ["startsOn", "day.future"],
    ]);
    expect(fields({ ...typed, endsOn: typed.startsOn })).toEqual([["startsOn", "when.order"]]);
  });
});
