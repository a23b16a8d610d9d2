import { tell } from "@parod/database/testing/programme";
import type { MilestoneNetwork } from "@parod/schema/views/network";
import type { Telling } from "@parod/schema/told/telling";
import { onDay } from "@parod/schema/when";
import type { Day } from "@parod/schema/day";
import { expect } from "vitest";
import { as, ask, test } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

const forecast = (activity: string, day: string): Telling => ({
  table: "activityDate",
  effectiveOn: "2025-02-01",
  fact: { activity, line: "forecast", when: onDay(day as Day) },
});

test("a milestone shows told and computed dates, what sets them over organisations, and what waits", async ({
  served: { app, pool },
}) => {
  const programme = await liveProgramme(pool);
  const [giver, taker] = ["dysgu:ready", "W06000015:ready"];
  await tell(pool, programme, {
    tellings: [
      forecast(giver, "2027-02-01"),
      forecast(taker, "2026-12-01"),
      {
        table: "dependencySide",
        effectiveOn: "2025-02-01",
        fact: { dependency: "d1", side: "taker", stance: "stated", type: "FS", lag: 2 },
      },
    ],
  });
  const network = async (id: string, asAt: string | null = null): Promise<MilestoneNetwork> => {
    const { data } = await ask(as(app, "government"), "milestone", {
      ...{ programme: programme.slug, id, asAt },
    });
    return (data as { network: MilestoneNetwork }).network;
  };
  const waiting = await network(taker);
  expect(waiting).toMatchObject({
    ...{ holding: "links", chain: [giver, taker], besides: [], waits: [], circle: [] },
    links: [{ from: giver, to: taker, type: "FS", lag: 2, driving: true }],
  });
  expect(waiting.nodes.find(({ id }) => id === taker)).toMatchObject({
    ...{ told: { from: "2026-12-01" }, computed: "2027-02-03", laterDays: 43 },
    owner: { code: "W06000015" },
  });
  const giving = await network(giver);
  expect(giving).toMatchObject({ holding: "forecast", waits: [{ id: taker, direct: true }] });
  // the network is that of the day looked at
  const before = await network(giver, "2025-01-15");
  expect(before).toMatchObject({ holding: "unknown", waits: [] });
});

test("no date is worked out of the public record: what is not published has not been said not to happen", async ({
  served: { app },
}) => {
  for (const id of ["dysgu:dysgu-operating", "dysgu:dysgu-established", "gwe:gwe-ends"]) {
    const { data } = await ask(app, "milestone", { programme: "public-record", id });
    expect(data, id).toMatchObject({ milestone: { id }, network: null });
  }
});
