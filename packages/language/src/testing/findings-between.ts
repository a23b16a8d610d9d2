import type { BetweenParams } from "@parod/schema/finding-params-between";
import { april, fourAuthorities, june, summer, type Examples } from "#testing/finding-parts";
import { tellDay } from "#testing/summaries";

const sides = { giver: "dysgu", taker: "W06000014", activity: "service" } as const;
const needed = {
  ...sides,
  needed: tellDay("2025-04-01"),
  exists: summer,
  days: [61, 152],
} as const;
export const examplesBetween: Examples<keyof BetweenParams> = {
  "needed-before-it-exists": {
    certain: {
      case: "certain",
      ...needed,
      given: { kind: "activity", id: "support" },
      by: "forecast",
    },
    perhaps: { case: "perhaps", ...needed, given: null, by: "stated", days: [-30, 61] },
  },
  "sides-disagree": {
    dates: { case: "dates", ...sides, giverSays: summer, takerSays: tellDay("2025-04-01") },
    refused: { case: "refused", ...sides, by: "giver" },
    "one-sided": { case: "one-sided", ...sides, known: "taker" },
  },
  "giver-against-its-forecast": {
    differs: { case: "differs", ...sides, stated: tellDay("2025-04-01"), forecast: summer },
  },
  "earlier-than-the-network": {
    earlier: {
      case: "earlier",
      organisation: "dysgu",
      activity: "operating",
      told: tellDay("2025-04-01"),
      computed: june,
      days: 40,
      heldBy: "support",
      follow: 2,
    },
  },
  "waiting-in-a-circle": {
    circle: { case: "circle", activities: ["operating", "support"], organisations: ["dysgu"] },
  },
  "provision-gap": {
    nobody: {
      case: "nobody",
      function: "f1",
      authority: "W06000015",
      from: tellDay("2025-04-01"),
      until: null,
    },
    between: {
      case: "between",
      function: "f1",
      authority: "W06000015",
      before: "csc",
      from: april,
      last: june,
      next: "dysgu",
    },
  },
  "provision-overlap": {
    two: {
      case: "two",
      function: "f1",
      authority: "W06000015",
      providers: ["csc", "dysgu"],
      from: april,
      last: null,
    },
  },
  "who-does-this": {
    expected: {
      case: "expected",
      function: "f1",
      provider: "dysgu",
      authorities: [...fourAuthorities, "W06000002"],
      from: summer,
    },
    "not-known": {
      case: "not-known",
      function: "f1",
      before: "csc",
      authorities: ["W06000014", "W06000015"],
      from: april,
      last: june,
    },
    contested: {
      case: "contested",
      function: "f1",
      authority: "W06000015",
      providers: ["csc", "dysgu"],
    },
    "not-told": {
      case: "not-told",
      authority: "W06000015",
      functions: ["f1", "f2"],
      of: 20,
    },
    "ended-owner": {
      case: "ended-owner",
      activity: "support",
      organisation: "csc",
      ended: tellDay("2025-04-01"),
    },
    "nobody-watches": {
      case: "nobody-watches",
      group: "ncg",
      ended: tellDay("2026-09-30"),
      published: true,
    },
  },
};
