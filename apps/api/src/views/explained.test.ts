import { tell } from "@parod/database/testing/programme";
import type { Programme } from "@parod/schema/facts";
import type { Telling } from "@parod/schema/told/telling";
import type { DataQualityView, ExplainedView } from "@parod/schema/views/explained";
import { describe, expect } from "vitest";
import { as, ask, test, today, type TestApp } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

/** Two authorities are assessed on one day with evidence that expires before today; a round is cut off in between. */
async function told({ pool }: TestApp, { round = true } = {}): Promise<Programme> {
  const programme = await liveProgramme(pool, { clock: "recorded" });
  const on = "2026-09-10";
  const found = (organisation: string): Telling[] => [
    {
      table: "assessment",
      effectiveOn: on,
      fact: { organisation, criterion: "A1.1", kind: "self", state: "met" },
    },
    {
      table: "evidenceTold",
      effectiveOn: on,
      fact: {
        ...{ evidence: `${organisation}.e`, title: `Minutes of ${organisation}`, kind: "minutes" },
        ...{ datedOn: on, expiresOn: "2026-11-01", withdrawn: false },
      },
    },
    {
      table: "reliance",
      effectiveOn: on,
      fact: { organisation, criterion: "A1.1", evidence: `${organisation}.e`, on: true },
    },
  ];
  const owners = ["W06000014", "W06000015"];
  await tell(pool, programme, {
    anchors: {
      evidence: owners.map((organisation) => ({ id: `${organisation}.e`, organisation })),
      ...(round ? { round: [{ id: "r1" }] } : {}),
    },
    tellings: [
      ...owners.flatMap(found),
      ...(round
        ? [
            {
              table: "roundTold" as const,
              effectiveOn: "2026-09-01",
              fact: {
                ...{ round: "r1", title: { en: "One", cy: "Un" }, state: "closed" as const },
                ...{ opens: "2026-09-01", due: "2026-10-01" },
                ...{ closes: "2026-10-01", cutOff: "2026-09-30" },
              },
            },
          ]
        : []),
    ],
  });
  return programme;
}

const explain = async (
  { app }: TestApp,
  { slug }: Programme,
  { persona = "government", ...more }: { persona?: string; [key: string]: unknown } = {},
): Promise<ExplainedView> => {
  const { data } = await ask(as(app, persona), "explained", { programme: slug, ...more });
  return data as ExplainedView;
};
const step = (view: ExplainedView, name: string) =>
  view.steps.find((each) => each.step === name) as ExplainedView["steps"][number];

describe("what changed and why", () => {
  test("opens each number into its rows, between the days asked for", async ({ served }) => {
    const programme = await told(served);
    const view = await explain(served, programme, { compare: "2026-09-01", asAt: "2026-10-01" });
    expect(view).toMatchObject({
      ...{ from: "2026-09-01", to: "2026-10-01", chosen: "asked", total: { met: 2 } },
      criterionTexts: { "A1.1": { en: "True" } },
    });
    expect(step(view, "actuals")).toMatchObject({
      ...{ gained: 2, lost: 0, pairsHidden: 0, move: { met: 2 } },
      pairs: [
        { organisation: { code: "W06000014" }, after: { standing: "met" } },
        { organisation: { code: "W06000015" }, after: { standing: "met" } },
      ],
    });
    expect(step(view, "actuals").pairs[0]?.causes.map(({ table }) => table)).toEqual([
      "assessment",
      "evidenceTold",
    ]);
  });

  test("looks back to the last cut-off where no day is asked for: what expired since, by name", async ({
    served,
  }) => {
    const view = await explain(served, await told(served));
    expect(view).toMatchObject({
      from: "2026-09-30",
      to: today,
      chosen: "round",
      total: { met: -2 },
    });
    expect(step(view, "calendar").pairs[0]).toMatchObject({ lapsed: ["W06000014.e"], causes: [] });
    expect(view.evidenceTitles["W06000014.e"]).toBe("Minutes of W06000014");
  });

  test("looks back 90 days where no round was cut off", async ({ served }) => {
    const view = await explain(served, await told(served, { round: false }));
    expect(view).toMatchObject({ from: "2026-08-23", chosen: "days", total: { met: 0 } });
    // gained and lost again: not the same as nothing
    expect([step(view, "actuals").gained, step(view, "calendar").lost]).toEqual([2, 2]);
  });

  test("is of one organisation where one is asked for, and of nobody unknown", async ({
    served,
  }) => {
    const programme = await told(served);
    const asked = { compare: "2026-09-01", asAt: "2026-10-01" };
    const view = await explain(served, programme, { ...asked, organisation: "W06000015" });
    expect(view).toMatchObject({ organisation: { code: "W06000015" }, total: { met: 1, of: 0 } });
    expect(step(view, "actuals")).toMatchObject({ gained: 1, organisations: [] });
    expect(step(view, "actuals").pairs).toHaveLength(1);
    const { status } = await ask(as(served.app, "government"), "explained", {
      ...{ programme: programme.slug, ...asked, organisation: "estyn" },
    });
    expect(status).toBe(404);
  });

  test("shows an authority its own rows, and of others the counts", async ({ served }) => {
    const programme = await told(served);
    const days = { compare: "2026-09-30", asAt: today };
    const view = await explain(served, programme, { ...days, persona: "authority" });
    expect(step(view, "calendar")).toMatchObject({ lost: 2, pairsHidden: 1, move: { met: -2 } });
    expect(step(view, "calendar").pairs).toMatchObject([{ organisation: { code: "W06000015" } }]);
    expect(JSON.stringify(view)).not.toContain("Minutes of W06000014");
    const other = await explain(served, programme, {
      ...{ ...days, persona: "authority", organisation: "W06000014" },
    });
    expect(step(other, "calendar")).toMatchObject({ lost: 1, pairsHidden: 1, pairs: [] });
  });

  test("takes both days as known now, whatever is asked", async ({ served }) => {
    const programme = await told(served);
    const view = await explain(served, programme, {
      ...{ compare: "2026-09-01", asAt: "2026-10-01", knownAt: "then" },
    });
    // all of it was recorded today
    expect(view).toMatchObject({ stand: { knownAt: null }, total: { met: 2 } });
  });

  test("works out no date from the public record", async ({ served }) => {
    const { data } = await ask(served.app, "explained", {
      ...{ programme: "public-record", compare: "2025-03-10", asAt: "2025-10-31" },
    });
    const view = data as ExplainedView;
    expect(view.total.computed).toBeNull();
    expect(step(view, "actuals").activities.map(({ activity }) => activity)).toContain(
      "dysgu:dysgu-established",
    );
  });
});

describe("data quality", () => {
  test("is counts of the asked, in the order of codes, with what the round allows", async ({
    served,
  }) => {
    const { slug } = await told(served);
    const { data } = await ask(as(served.app, "government"), "dataQuality", { programme: slug });
    const view = data as DataQualityView;
    expect(view.allows).toEqual({ round: { en: "One", cy: "Un" }, from: "2023-07-01" });
    expect(view.lines.map(({ organisation }) => organisation.code)).toEqual([
      "W06000014",
      "W06000015",
      "W06000016",
    ]);
    expect(view.lines[0]).toMatchObject({
      freshness: { newest: "2026-09-10", sinceAllowed: { n: 2, of: 2 } },
      completeness: { assessed: { n: 1, of: 1 }, returns: { n: 0, of: 1 } },
      evidence: { of: 1, valid: 0, expired: 1 },
    });
    expect(view.lines[2]?.freshness.newest).toBeNull();
  });

  test("has no round asked on the public record, as a page and as a table", async ({ served }) => {
    const { data } = await ask(served.app, "dataQuality", { programme: "public-record" });
    const view = data as DataQualityView;
    expect(view.allows).toBeNull();
    expect(view.lines.every(({ completeness }) => completeness.returns === null)).toBe(true);
    const csv = await served.app.inject({ url: "/api/open/quality.csv?programme=public-record" });
    const [head, first] = csv.body.replace("\uFEFF", "").split("\r\n");
    const cells = (line: string | undefined) => (line ?? "").split(",");
    const at = cells(head).indexOf("returnsIn");
    // nobody asked: empty, not 0
    expect([at > 0, cells(first)[at], cells(first)[at + 1]]).toEqual([true, "", ""]);
  });
});
