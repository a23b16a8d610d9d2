import { tell } from "@parod/database/testing/programme";
import type { Telling } from "@parod/schema/told/telling";
import type { WaitsView } from "@parod/schema/views/waits";
import { onDay } from "@parod/schema/when";
import type { Day } from "@parod/schema/day";
import { expect } from "vitest";
import { as, ask, test } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

const [giver, taker] = ["dysgu:ready", "W06000015:ready"];
const side = (which: "giver" | "taker", day: string): Telling => ({
  table: "dependencySide",
  effectiveOn: "2025-02-01",
  fact: {
    ...{ dependency: "d1", side: which, stance: "stated", when: onDay(day as Day) },
    ...{ type: "FS", lag: 0, confidence: "low" },
  },
});
const forecast: Telling = {
  table: "activityDate",
  effectiveOn: "2025-02-01",
  fact: { activity: giver, line: "forecast", when: onDay("2027-02-08" as Day) },
};

test("who waits on whom: both sides, what they say, and how late it comes", async ({
  served: { app, pool },
}) => {
  const programme = await liveProgramme(pool);
  await tell(pool, programme, {
    tellings: [forecast, side("giver", "2027-02-01"), side("taker", "2027-01-25")],
  });
  const asked = { programme: programme.slug, asAt: null, knownAt: null, compare: null };
  const look = async (persona: string, page = "waits") =>
    (await ask(as(app, persona), page, asked)).data as WaitsView;
  const view = await look("government");
  expect(view.all).toMatchObject({ links: 1, dates: 1, tooLate: 1, againstItself: 1 });
  expect(view.pairs).toMatchObject([
    {
      giver: { code: "dysgu" },
      taker: { code: "W06000015" },
      lines: [
        {
          giver: { id: giver, kind: "milestone" },
          taker: { id: taker },
          ...{ state: "dates", forecast: { from: "2027-02-08" } },
          tooLate: { case: "certain", by: "forecast", days: [14, 14] },
        },
      ],
    },
  ]);
  expect(
    view.totals.map(({ organisation, waits, gives }) => [
      organisation.code,
      waits.links,
      gives.links,
    ]),
  ).toEqual([
    ["W06000015", 1, 0],
    ["dysgu", 0, 1],
  ]);
  // a peer is told the same as on the page of milestones, and nothing that is not there
  const peer = JSON.stringify((await look("neighbour")).pairs);
  const milestones = JSON.stringify(await look("neighbour", "milestones"));
  for (const day of peer.match(/\d{4}-\d\d-\d\d/gu) ?? []) expect(milestones).toContain(day);
  expect(peer).not.toMatch(/confidence|note|reason|remark/u);
});
