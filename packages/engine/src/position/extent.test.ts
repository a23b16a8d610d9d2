import { standings } from "@parod/schema/vocabulary";
import { expect, it } from "vitest";
import { countStandings } from "#position/extent";

it("counts one of each: what may yet prove to be met is in the most, partly met in neither", () => {
  expect(countStandings(standings.map((standing) => ({ standing })))).toEqual({
    met: 1,
    partlyMet: 1,
    notMet: 1,
    notAssessed: 1,
    unevidenced: 1,
    expired: 1,
    stale: 1,
    notApplicable: 1,
    of: 7,
    atLeast: 1,
    atMost: 5,
  });
});
