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
  const look = async (persona: string, more: object = {}) =>
    (await ask(as(app, persona), "waits", { ...asked, ...more })).data as WaitsView;
  const view = await look("government");
  expect(view.kinds).toEqual({ links: 1, late: 1, apart: 1, alone: 0, agreed: 0, settled: 0 });
  const pair = { giver: { code: "dysgu" }, taker: { code: "W06000015" } };
  expect(view.pairs).toMatchObject({
    all: 1,
    listed: [{ ...pair, giverKind: "milestone", counts: { dates: 1, againstItself: 1 } }],
  });
  expect(view.rows).toMatchObject({
    all: 1,
    listed: [
      {
        ...pair,
        line: {
          giver: { id: giver, kind: "milestone" },
          taker: { id: taker },
          ...{ state: "dates", forecast: { from: "2027-02-08" } },
          tooLate: { case: "certain", by: "forecast", days: [14, 14] },
        },
      },
    ],
  });
  expect(
    view.totals.listed.map(({ organisation, waits, gives }) => [
      organisation.code,
      waits.links,
      gives.links,
    ]),
  ).toEqual([
    ["W06000015", 1, 0],
    ["dysgu", 0, 1],
  ]);
  const fits = { late: 1, apart: 1, alone: 0, agreed: 0, settled: 0, all: 1 };
  for (const [show, n] of Object.entries(fits)) {
    const { rows, pairs, kinds } = await look("government", { show });
    expect([rows.all, pairs.all, kinds.links], show).toEqual([n, n, 1]);
  }
  const elsewhere = await look("government", { organisation: "W06000014" });
  expect([elsewhere.kinds.links, elsewhere.rows.all, elsewhere.totals.all]).toEqual([0, 0, 0]);
  expect(elsewhere.organisations.listed.map(({ code }) => code)).toEqual(["W06000015", "dysgu"]);
  // a peer is told the same as on the page of milestones, and nothing that is not there
  const { rows, pairs } = await look("neighbour");
  const peer = JSON.stringify([rows, pairs]);
  const milestones = (await ask(as(app, "neighbour"), "milestones", asked)).body;
  for (const day of peer.match(/\d{4}-\d\d-\d\d/gu) ?? []) expect(milestones).toContain(day);
  expect(peer).not.toMatch(/confidence|note|reason|remark/u);
});
