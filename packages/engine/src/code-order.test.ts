import { expect, it } from "vitest";
import { compareCodes } from "#code-order";

it("puts codes in the order people count in, and authorities in the order of their ONS codes", () => {
  const codes = ["D10.1", "D2.10", "dysgu", "D2.9", "W06000010", "W06000002", "D2"];
  expect(codes.toSorted(compareCodes)).toEqual([
    "D2",
    "D2.9",
    "D2.10",
    "D10.1",
    "W06000002",
    "W06000010",
    "dysgu",
  ]);
});
