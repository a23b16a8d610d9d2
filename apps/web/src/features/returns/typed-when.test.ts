import { When } from "@parod/schema/when";
import { describe, expect, it } from "vitest";
import { noDate } from "#components/date-fields.tsx";
import { partsOf, readDay, readWhen } from "#features/returns/typed-when.ts";

const range = When.parse({
  from: "2027-01-01",
  to: "2027-03-31",
  words: { en: "spring", cy: "gwanwyn" },
  reading: true,
});
const one = When.parse({ from: "2027-01-05", to: "2027-01-05", reading: false });

describe("dates typed in a return", () => {
  it("left as they were mean what was told, with its words and its range", () => {
    expect(readWhen(partsOf(range), range)).toBe(range);
    expect(readWhen(partsOf(one), one)).toBe(one);
  });
  it("typed anew are one day; emptied they are none; what is no day is told apart", () => {
    expect(readWhen({ day: "9", month: "2", year: "2027" }, range)).toMatchObject({
      from: "2027-02-09",
      words: null,
    });
    expect(readWhen(noDate, one)).toBeNull();
    expect(readWhen({ day: "31", month: "2", year: "2027" }, one)).toBeUndefined();
    expect(readDay({ day: " ", month: "", year: "" })).toBeNull();
  });
});
