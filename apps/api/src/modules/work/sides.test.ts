import { randomUUID } from "node:crypto";
import { tell } from "@parod/database/testing/programme";
import type { WorkspaceView } from "@parod/schema/views/workspace";
import { describe, expect } from "vitest";
import { act, as, ask, test, type TestApp } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

const powys = "W06000015";
const ours = "welsh-government";

async function liveSides({ app, pool }: TestApp) {
  const programme = await liveProgramme(pool, { clock: "recorded" });
  await tell(pool, programme, {
    anchors: {
      organisation: [{ id: "east", kind: "partnership", catalogue: null }],
      function: [{ id: "F1", position: 1 }],
    },
    tellings: [
      {
        table: "organisationTold",
        effectiveOn: "2025-01-01",
        fact: { organisation: "east", name: { en: "East", cy: "Dwyrain" } },
      },
    ],
  });
  const { slug } = programme;
  const state = (table: string, subject: object) => async (persona: string, more: object) =>
    (
      await act(as(app, persona), "tell.one", {
        programme: slug,
        table,
        fact: { ...subject, from: null, until: null, ...more },
        expectedRevision: 0,
        idempotencyKey: randomUUID(),
      })
    ).status;
  return {
    member: state("membership", { arrangement: "east", member: powys }),
    provides: state("provision", { function: "F1", authority: powys, provider: "dysgu" }),
    look: async (persona: string, organisation: string) => {
      const asked = { programme: slug, organisation };
      const { data } = await ask(as(app, persona), "workspace", asked);
      return data as WorkspaceView;
    },
  };
}

const states = ({ own, others }: WorkspaceView["memberships"] | WorkspaceView["provisions"]) => ({
  own: own.map(({ fact }) => `${fact.statedBy}: ${fact.state}`),
  others: others.map(({ fact }) => `${fact.statedBy}: ${fact.state}`),
});

describe("arrangements and providers, stated by both sides", () => {
  test("the government states its own side of any, and speaks for nobody else", async ({
    served,
  }) => {
    const sides = await liveSides(served);
    expect(await sides.member("authority", { statedBy: powys, state: "agreed" })).toBe(200);
    expect(await sides.member("government", { statedBy: powys, state: "ended" })).toBe(403);
    expect(await sides.member("government", { statedBy: ours, state: "expected" })).toBe(200);
    expect(await sides.member("body", { statedBy: ours, state: "ended" })).toBe(403);
    expect(await sides.provides("government", { statedBy: "dysgu", state: "agreed" })).toBe(403);
    expect(await sides.provides("government", { statedBy: ours, state: "contested" })).toBe(200);
    expect(await sides.provides("body", { statedBy: "dysgu", state: "agreed" })).toBe(200);

    const there = await sides.look("government", powys);
    expect(there.side).toBe(ours);
    expect(there.choices.providers.map(({ code }) => code)).toContain(ours);
    expect(states(there.memberships)).toEqual({
      own: [`${ours}: expected`],
      others: [`${powys}: agreed`],
    });
    expect(there.revisions).toMatchObject({
      [`membership ["east","${powys}","${ours}"]`]: 1,
      [`provision ["F1","${powys}","dysgu","${ours}"]`]: 1,
    });
    const home = await sides.look("government", ours);
    expect(home).toMatchObject({ side: ours, abilities: { "arrangement.state": true } });
    expect(states(home.provisions).own).toEqual([`${ours}: contested`]);
  });

  test("an authority and the body see theirs beside the government's; who only reads has no side", async ({
    served,
  }) => {
    const sides = await liveSides(served);
    await sides.member("authority", { statedBy: powys, state: "agreed" });
    await sides.member("government", { statedBy: ours, state: "expected" });
    await sides.provides("government", { statedBy: ours, state: "contested" });
    const own = await sides.look("authority", powys);
    expect(own.side).toBe(powys);
    expect(states(own.memberships)).toEqual({
      own: [`${powys}: agreed`],
      others: [`${ours}: expected`],
    });
    const body = await sides.look("body", "dysgu");
    expect(body).toMatchObject({
      side: "dysgu",
      abilities: { "arrangement.state": false, "provision.state": true },
    });
    expect(states(body.provisions).others).toEqual([`${ours}: contested`]);
    const assurer = await sides.look("assurer", powys);
    expect(assurer).toMatchObject({
      side: null,
      abilities: { "arrangement.state": false, "provision.state": false },
    });
    expect(states(assurer.memberships).own).toEqual([`${powys}: agreed`]);
  });
});
