import { buildProgramme, tell } from "@parod/database/testing/programme";
import { dayInWales, type Day } from "@parod/schema/day";
import type { Programme } from "@parod/schema/facts";
import type { ActGiven } from "@parod/schema/act";
import type { Telling } from "@parod/schema/told/telling";
import type pg from "pg";

const day = "2025-01-01";
const organisations = [
  ["welsh-government", "government"],
  ["dysgu", "body"],
  ["estyn", "inspectorate"],
  ["ncg", "board"],
  ["W06000014", "local-authority"],
  ["W06000015", "local-authority"],
  ["W06000016", "local-authority"],
] as const;

/** The day of what is told of it now: known from the moment that the database records it, by its own clock. */
export const dayTold = (): Day => dayInWales(new Date());

/** A programme that people work in: the body, three authorities, one milestone of each of two, one criterion. */
export async function liveProgramme(
  pool: pg.Pool,
  overrides: Partial<Programme> = {},
): Promise<Programme> {
  const programme = await buildProgramme(pool, { public: false, ...overrides });
  const activity = (organisation: string, code: string) =>
    ({
      id: `${organisation}:${code}`,
      organisation,
      code,
      workstream: null,
      kind: "milestone",
      reachesStage: null,
    }) as const;
  const given: Pick<ActGiven, "anchors" | "tellings"> = {
    anchors: {
      catalogue: [{ id: "authority" }],
      organisation: organisations.map(([id, kind]) => ({
        id,
        kind,
        catalogue: kind === "local-authority" ? "authority" : null,
      })),
      workstream: [{ id: "A1", catalogue: "authority", position: 1 }],
      criterion: [{ id: "A1.1", workstream: "A1", replaces: null, position: 1 }],
      stage: [
        {
          id: "authority:in-place",
          catalogue: "authority",
          code: "in-place",
          ordinal: 1,
          target: true,
        },
      ],
      activity: [activity("dysgu", "ready"), activity("W06000015", "ready")],
      dependency: [
        { id: "d1", giverKind: "milestone", giver: "dysgu:ready", taker: "W06000015:ready" },
      ],
    },
    tellings: [
      ...organisations.map(
        ([organisation]) =>
          ({
            table: "organisationTold",
            effectiveOn: day,
            fact: { organisation, name: { en: organisation, cy: organisation } },
          }) as const,
      ),
      {
        table: "workstreamTold",
        effectiveOn: day,
        fact: { workstream: "A1", name: { en: "One", cy: "Un" }, track: "local", reviewed: false },
      },
      {
        table: "criterionTold",
        effectiveOn: day,
        fact: {
          criterion: "A1.1",
          text: { en: "True", cy: "Gwir" },
          reviewed: false,
          necessity: "must",
          stage: "in-place",
          accepts: [],
          models: [],
        },
      },
      ...["dysgu:ready", "W06000015:ready"].map((id): Telling => ({
        table: "activityTold",
        effectiveOn: day,
        fact: { activity: id, title: { en: "Ready", cy: "Yn barod" }, makesTrue: [] },
      })),
    ],
  };
  await tell(pool, programme, given);
  return programme;
}
