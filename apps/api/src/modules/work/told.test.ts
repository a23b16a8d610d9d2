import { randomUUID } from "node:crypto";
import type { WorkspaceView } from "@parod/schema/views/workspace";
import { expect } from "vitest";
import { act, as, ask, test } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

const own = "W06000015";
const assessed = (kind: string) => ({ organisation: own, criterion: "A1.1", kind, state: "met" });
const risk = {
  risk: `${own}.risk-1`,
  organisation: own,
  kind: "risk",
  title: "Swydd wag",
  ownerRole: null,
  inherent: null,
  residual: null,
  mitigation: null,
  escalatedTo: null,
  open: true,
};

test("a workspace lists what its reader may take back, and not what others told", async ({
  served: { app, pool },
}) => {
  const { slug } = await liveProgramme(pool, { clock: "recorded" });
  const tell = (persona: string, [table, fact]: readonly [string, object], more: object = {}) =>
    act(as(app, persona), "tell.one", {
      programme: slug,
      table,
      fact,
      expectedRevision: 0,
      idempotencyKey: randomUUID(),
      ...more,
    });
  const told = async (persona: string) => {
    const { data } = await ask(as(app, persona), "workspace", {
      programme: slug,
      organisation: own,
    });
    return (data as WorkspaceView | undefined)?.told;
  };
  expect(await told("authority")).toEqual([]);
  await tell("authority", ["assessment", assessed("self")]);
  await tell("government", ["assessment", assessed("reviewed")]);
  await tell("authority", ["riskTold", risk], { lang: "cy" });
  expect(await told("authority")).toMatchObject([
    { table: "riskTold", fact: { title: "Swydd wag" }, said: { lang: "cy" } },
    { table: "assessment", fact: { kind: "self" } },
  ]);
  expect(await told("government")).toMatchObject([{ fact: { kind: "reviewed" } }]);
  expect(await told("assurer")).toEqual([]);
  // the body works in its own workspace, not in an authority's
  expect(await told("body")).toBeUndefined();

  // what is listed is what the verb takes, by whoever of the organisation comes to it
  const [row] = (await told("certifier")) ?? [];
  const back = { telling: "withdrawal", corrects: row?.said.rowId, expectedRevision: 1 };
  expect((await tell("certifier", ["riskTold", row?.fact ?? {}], back)).status).toBe(200);
  expect((await told("authority"))?.map(({ table }) => table)).toEqual(["assessment"]);
});
