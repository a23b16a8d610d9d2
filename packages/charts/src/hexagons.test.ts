import { authorityNames } from "@parod/language/authorities";
import { expect, it } from "vitest";
import { authorityHexagons } from "#authority-hexagons";
import { hexagonCentre, hexagonPoints, mapSize } from "#hexagons";

it("has a place for each of the 22 authorities, and no two in one", () => {
  expect(Object.keys(authorityHexagons).toSorted()).toEqual(Object.keys(authorityNames).toSorted());
  expect(
    new Set(Object.values(authorityHexagons).map(({ row, column }) => `${row} ${column}`)).size,
  ).toBe(22);
});
it("keeps neighbours apart: centres are never nearer than two hexagons allow", () => {
  const centres = Object.values(authorityHexagons).map((cell) => hexagonCentre(cell, 50));
  for (const [index, one] of centres.entries())
    for (const other of centres.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(86);
});
it("draws six corners inside the map", () => {
  const size = mapSize(Object.values(authorityHexagons), 50);
  for (const cell of Object.values(authorityHexagons)) {
    const points = hexagonPoints(hexagonCentre(cell, 50), 50).split(" ");
    expect(points).toHaveLength(6);
    for (const point of points) {
      const [x = -1, y = -1] = point.split(",").map(Number);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(size.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(size.height);
    }
  }
});
it("has a short name in both languages that fits in a cell", () => {
  for (const { short } of Object.values(authorityHexagons))
    for (const name of Object.values(short)) expect(name.length).toBeLessThanOrEqual(9);
});
