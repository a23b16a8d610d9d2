import { randomUUID } from "node:crypto";
import type { WorkspaceView } from "@parod/schema/views/workspace";
import { expect } from "vitest";
import { act, as, ask, test, type TestApp } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

const [own, other] = ["W06000015", "W06000014"];
const rests = (organisation: string, onOrganisation: string, more: object = {}) => ({
  organisation,
  criterion: "A1.1",
  onOrganisation,
  onCriterion: "A1.1",
  on: true,
  ...more,
});

async function live({ app, pool }: TestApp) {
  const { slug } = await liveProgramme(pool);
  return {
    tell: (persona: string, fact: object, expectedRevision = 0) =>
      act(as(app, persona), "tell.one", {
        programme: slug,
        table: "claimReliance",
        fact,
        expectedRevision,
        idempotencyKey: randomUUID(),
      }),
    look: async () => {
      const asked = { programme: slug, organisation: own };
      return (await ask(as(app, "authority"), "workspace", asked)).data as WorkspaceView;
    },
  };
}

test("an organisation says of its own claims alone what they rest on", async ({ served }) => {
  const { tell, look } = await live(served);
  expect((await tell("neighbour", rests(own, other))).status).toBe(403);
  expect((await tell("government", rests(own, other))).status).toBe(403);
  expect((await tell("authority", rests(own, other))).status).toBe(200);
  const view = await look();
  expect(view.claims.map(({ on }) => [on.organisation.code, on.criterion])).toEqual([
    [other, "A1.1"],
  ]);
  expect((await tell("authority", rests(own, other, { on: false }), 1)).status).toBe(200);
  expect((await look()).claims).toEqual([]);
});

test("a claim that would rest on itself is refused, naming the field", async ({ served }) => {
  const { tell } = await live(served);
  const circle = {
    status: 400,
    error: {
      data: {
        domain: "bad-input",
        field: "onCriterion",
        params: { problem: "claim.circle" },
      },
    },
  };
  expect(await tell("authority", rests(own, own))).toMatchObject(circle);
  expect((await tell("authority", rests(own, other))).status).toBe(200);
  expect(await tell("neighbour", rests(other, own))).toMatchObject(circle);
});

test("both claims are of a criterion of their organisation's own catalogue", async ({ served }) => {
  const { tell } = await live(served);
  const field = async (fact: object) => (await tell("authority", fact)).error?.data.field;
  expect(await field(rests(own, "dysgu"))).toBe("onCriterion");
  expect(await field(rests(own, other, { criterion: "D1.1" }))).toBe("criterion");
});
