import { expect, it } from "vitest";
import { readSearch, standFrom, StandSearch, writeSearch } from "#app/search.ts";

it("keeps an address as it was typed", () => {
  const typed = "?asAt=2026-07-10&compare=2026-04-24&knownAt=then";
  expect(writeSearch(readSearch(typed))).toBe(typed);
});
it("leaves numbers as texts and drops what is empty", () => {
  expect(readSearch("?asAt=2026")).toEqual({ asAt: "2026" });
  expect(writeSearch({ asAt: undefined, owner: "", view: "map" })).toBe("?view=map");
});
it("asks for every part of the stand, so that one page has one key", () => {
  expect(standFrom({})).toEqual({
    programme: "public-record",
    asAt: null,
    knownAt: null,
    compare: null,
  });
});
it("hands a malformed day on, to be refused with a sentence", () => {
  expect(StandSearch.parse({ asAt: "yesterday" })).toMatchObject({ asAt: "yesterday" });
  expect(StandSearch.parse({ asAt: ["a", "b"] }).asAt).toBeUndefined();
});
