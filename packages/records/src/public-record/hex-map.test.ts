import { expect, test } from "vitest";
import { authorities } from "#public-record/authorities";
import { hexMap } from "#public-record/hex-map";

test("each of the 22 authorities has one hexagon, and no two share a place", () => {
  expect(hexMap.map(({ code }) => code).toSorted()).toEqual([...authorities].toSorted());
  expect(new Set(hexMap.map(({ row, column }) => `${row} ${column}`)).size).toBe(22);
});

test("rows are shifted in turn, and both ways of counting agree", () => {
  for (const { row, column, shifted, q, r } of hexMap) {
    expect(shifted).toBe(row % 2 === 1);
    expect([r + row, q - column]).toEqual([6, 1]);
  }
});

test("names come from the record, not from the map's own file", () => {
  expect(hexMap.find(({ code }) => code === "W06000009")?.name.cy).toBe("Sir Benfro");
});
