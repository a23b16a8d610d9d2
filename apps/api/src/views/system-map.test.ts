import { tell } from "@parod/database/testing/programme";
import type { Day } from "@parod/schema/day";
import { onDay } from "@parod/schema/when";
import type { FindingsView } from "@parod/schema/views/findings-page";
import type { MapBox, SystemMapView } from "@parod/schema/views/system-map";
import type { Telling } from "@parod/schema/told/telling";
import type { FastifyInstance } from "fastify";
import { describe, expect } from "vitest";
import { as, ask, test } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

type Asked = { asAt?: string; organisation?: string };
const record = async (app: FastifyInstance, asked: Asked = {}) => {
  const { data, body } = await ask(app, "systemMap", { programme: "public-record", ...asked });
  return { view: data as SystemMapView, size: body.length };
};
const codes = (boxes: readonly MapBox[]) => boxes.map(({ code }) => code);

describe("the system map", () => {
  test("has every authority, in the boxes that it is said to be in or apart, each with its findings", async ({
    served: { app },
  }) => {
    const { view, size } = await record(app);
    const all = view.organisations.filter(({ kind }) => kind === "local-authority");
    expect(all).toHaveLength(22);
    const inside = new Set(
      view.arrangements.flatMap(({ members }) =>
        members.filter(({ holds }) => holds !== "no").map(({ code }) => code),
      ),
    );
    const apart = view.apart.map(({ code }) => code);
    expect([...inside, ...apart].toSorted()).toEqual(all.map(({ code }) => code).toSorted());
    expect(apart).toContain("W06000001");
    expect(view.national).toEqual(expect.arrayContaining(["dysgu", "estyn", "welsh-government"]));
    expect([codes(view.before).includes("gwe"), codes(view.arrangements).includes("gwe")]).toEqual([
      true,
      false,
    ]);
    const eas = view.arrangements.find(({ code }) => code === "eas");
    expect(eas?.members.find(({ code }) => code === "W06000018")).toMatchObject({
      ...{ state: "leaving", agreement: "one-sided", statedBy: ["W06000018"] },
    });
    for (const tile of view.organisations) {
      const { findings } = (
        await ask(app, "findings", { programme: "public-record", organisation: tile.code })
      ).data as FindingsView;
      const of = (weight: string) => findings.filter(({ severity }) => severity === weight).length;
      expect(tile.findings, tile.code).toEqual({
        blocks: of("blocks"),
        warns: of("warns"),
        notes: of("notes"),
      });
    }
    expect(view.links).toBeNull();
    expect(size).toBeLessThan(40_000);
  });

  test("as at a day before: what had not ended stands among the others", async ({
    served: { app },
  }) => {
    const { view } = await record(app, { asAt: "2025-05-01", organisation: "gwe" });
    expect(codes(view.arrangements)).toContain("gwe");
    expect(view.apart.map(({ code }) => code)).not.toContain("W06000001");
    expect(view.links?.provides).toMatchObject([{ cover: "agreed", functions: ["F1"] }]);
  });

  test("tells what ties one organisation to the others; a code that is none narrows nothing", async ({
    served: { app },
  }) => {
    const { view } = await record(app, { organisation: "dysgu" });
    expect(view.links?.provides).toContainEqual(
      expect.objectContaining({
        cover: "expected",
        all: true,
        functions: expect.arrayContaining(["F6"]) as unknown,
      }),
    );
    expect(view.names["F6"]?.en).toBeTruthy();
    const { provides } = view.organisations.find(({ code }) => code === "dysgu") ?? {};
    expect(provides?.authorities).toBe(22);
    const own = (await record(app, { organisation: "W06000001" })).view.links;
    expect(own?.provided).toContainEqual(
      expect.objectContaining({ cover: "agreed", functions: ["F1"], others: ["W06000001"] }),
    );
    expect((await record(app, { organisation: "nobody" })).view.links).toBeNull();
  });

  test("counts who waits, and numbers of findings for those alone who see them", async ({
    served: { app, pool },
  }) => {
    const programme = await liveProgramme(pool, { slug: "mapped" });
    const asking = (commitment: string, ofWhom: string): Telling => ({
      table: "commitmentTold",
      effectiveOn: "2025-06-01",
      fact: {
        ...{ commitment, kind: "ask", text: { en: "Ask", cy: "Cais" }, ofWhom: [ofWhom] },
        ...{ askedOn: "2025-06-01", state: "no-answer-found" },
        by: { from: "2025-07-31", to: "2025-07-31", words: null, reading: false },
      },
    });
    await tell(pool, programme, {
      anchors: { commitment: [{ id: "mine" }, { id: "theirs" }] },
      tellings: [
        asking("mine", "W06000015"),
        asking("theirs", "W06000014"),
        {
          table: "dependencySide",
          effectiveOn: "2025-02-01",
          fact: {
            ...{ dependency: "d1", side: "taker", stance: "stated", type: "FS", lag: 0 },
            ...{ when: onDay("2027-01-25" as Day), confidence: "low" },
          },
        },
      ],
    });
    const seenBy = async (persona: string) => {
      const { data } = await ask(as(app, persona), "systemMap", {
        programme: "mapped",
        organisation: "W06000015",
      });
      const view = data as SystemMapView;
      const tile = (code: string) => view.organisations.find((each) => each.code === code);
      return { view, tile };
    };
    const { view, tile } = await seenBy("government");
    expect([tile("W06000015")?.waits, tile("dysgu")?.gives, tile("dysgu")?.waits]).toEqual([
      1, 1, 0,
    ]);
    expect(view.links?.waits).toEqual([{ other: "dysgu", open: 1, late: 0 }]);
    const sum = (code: string, those: typeof tile) => {
      const found = those(code)?.findings;
      return found ? found.blocks + found.warns + found.notes : null;
    };
    expect([sum("W06000014", tile), sum("W06000015", tile)]).toEqual([
      expect.any(Number),
      expect.any(Number),
    ]);
    const own = await seenBy("authority");
    expect(own.view.seen).toEqual({ sees: "own" });
    expect(sum("W06000015", own.tile)).toBeGreaterThan(0);
    expect(sum("W06000014", own.tile)).toBeNull();
    const member = await seenBy("member");
    expect(sum("W06000015", member.tile)).toBeNull();
  });
});
