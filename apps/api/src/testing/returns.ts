import { randomUUID } from "node:crypto";
import { buildProgramme, tell } from "@parod/database/testing/programme";
import type { Programme } from "@parod/schema/facts";
import type { ReturnContent } from "@parod/schema/return";
import type { ReturnPage } from "@parod/schema/views/returns";
import type { Telling } from "@parod/schema/told/telling";
import type { FastifyInstance } from "fastify";
import type pg from "pg";
import { act, as, ask } from "#testing/app";

/** The authority of the personas `authority` and `certifier`; `neighbour` belongs to the other. */
export const own = "W06000015";
const neighbour = "W06000014";
export const round = "autumn-2026";
export const cutOff = "2026-11-13";

const before = "2026-01-05";
const words = (text: string) => ({ en: text, cy: `${text} (cy)` });
export const onDay = (day: string) =>
  ({ from: day, to: day, words: null, reading: false }) as never;

const criterion = (id: string, more: object = {}): Telling => ({
  table: "criterionTold",
  effectiveOn: before,
  fact: {
    criterion: id,
    text: words(`Criterion ${id}`),
    reviewed: true,
    necessity: "must",
    stage: "in-place",
    accepts: ["decision"],
    freshDays: 90,
    models: [],
    ...more,
  },
});

const tellings: readonly Telling[] = [
  ...[own, neighbour].map((organisation): Telling => ({
    table: "organisationTold",
    effectiveOn: before,
    fact: { organisation, name: words(organisation) },
  })),
  {
    table: "organisationTold",
    effectiveOn: before,
    fact: { organisation: "welsh-government", name: words("Welsh Government") },
  },
  {
    table: "workstreamTold",
    effectiveOn: before,
    fact: { workstream: "A1", name: words("Leadership"), track: "local", reviewed: true },
  },
  criterion("A1.1"),
  criterion("A1.2"),
  criterion("A1.3", { necessity: "improves", accepts: [] }),
  criterion("A1.4"),
  {
    table: "requirement",
    effectiveOn: before,
    fact: {
      criterion: "A1.4",
      organisation: own,
      applies: false,
      reason: words("Agreed"),
      agreedBy: "welsh-government",
    },
  },
  {
    table: "assessment",
    effectiveOn: before,
    fact: { organisation: own, criterion: "A1.1", kind: "self", state: "partly-met" },
  },
  {
    table: "activityTold",
    effectiveOn: before,
    fact: { activity: `${own}:plan`, title: words("Plan agreed"), makesTrue: ["A1.1"] },
  },
  {
    table: "activityDate",
    effectiveOn: before,
    fact: { activity: `${own}:plan`, line: "forecast", when: onDay("2027-01-15") },
  },
  {
    table: "concernTold",
    effectiveOn: before,
    fact: {
      concern: `${own}.posts`,
      organisation: own,
      text: "Two posts are empty",
      bites: "schools",
      open: true,
    },
  },
  {
    table: "roundTold",
    effectiveOn: "2026-11-01",
    fact: {
      round,
      title: words("Autumn 2026"),
      opens: "2026-11-01",
      due: "2026-11-27",
      closes: "2026-12-04",
      cutOff,
      state: "open",
    },
  },
];

/** A live programme with a catalogue of four criteria, two authorities and an open round. */
export async function buildReturns(
  pool: pg.Pool,
  overrides: Partial<Programme> = {},
): Promise<Programme> {
  const programme = await buildProgramme(pool, { public: false, clock: "recorded", ...overrides });
  await tell(pool, programme, {
    anchors: {
      catalogue: [{ id: "authority" }],
      organisation: [
        ...[own, neighbour].map(
          (id) => ({ id, kind: "local-authority", catalogue: "authority" }) as const,
        ),
        { id: "welsh-government", kind: "government", catalogue: null },
      ],
      workstream: [{ id: "A1", catalogue: "authority", position: 1 }],
      criterion: ["A1.1", "A1.2", "A1.3", "A1.4"].map((id, position) => ({
        id,
        workstream: "A1",
        replaces: null,
        position,
      })),
      stage: [
        {
          id: "authority:in-place",
          catalogue: "authority",
          code: "in-place",
          ordinal: 4,
          target: true,
        },
      ],
      activity: [
        {
          id: `${own}:plan`,
          organisation: own,
          code: "plan",
          workstream: null,
          kind: "milestone",
          reachesStage: null,
        },
      ],
      round: [{ id: round }],
    },
    tellings,
  });
  return programme;
}

/** Every answer that the round asks for, without a problem: one criterion met with new evidence, the rest as it was. */
export const answers = {
  criteria: [
    {
      criterion: "A1.1",
      state: "met",
      expected: null,
      remark: "Done in October",
      evidence: [
        {
          id: null,
          title: "Cabinet decision",
          kind: "decision",
          address: "https://example.org/decision",
          datedOn: "2026-10-20",
          expiresOn: null,
        },
      ],
    },
  ],
  milestones: [
    {
      code: "plan",
      title: null,
      forecast: onDay("2027-03-01"),
      actual: null,
      reason: "Vote moved",
    },
  ],
  concerns: [],
  model: "partnership",
  unchanged: ["concerns"],
  removed: [],
} as unknown as ReturnContent & { readonly removed: readonly never[] };

/** What a session of tests does to one return, by whom. */
export function returnSession(app: FastifyInstance, programme: string) {
  const of = { programme, round, organisation: own };
  const view = async (persona = "authority", more: object = {}) =>
    ask(as(app, persona), "returnView", { ...of, act: null, ...more });
  const page = async (persona = "authority", more: object = {}): Promise<ReturnPage> => {
    const { data, body } = await view(persona, more);
    if (data === undefined) throw new Error(body);
    return data as ReturnPage;
  };
  const send = async (persona: string, procedure: string, more: object) =>
    act(as(app, persona), procedure, { ...of, idempotencyKey: randomUUID(), ...more });
  const save = async (given: object, persona = "authority") => {
    const { version, stand } = await page(persona);
    return send(persona, "returnSave", {
      expectedVersion: version,
      seenAct: stand.actNo,
      answers: given,
    });
  };
  const submit = async (persona = "authority", more: object = {}) =>
    send(persona, "returnSubmit", {
      expectedVersion: (await page(persona)).version,
      declared: true,
      confirmed: true,
      ...more,
    });
  const certify = async (persona = "certifier", more: object = {}) => {
    const { version, stand } = await page(persona);
    return send(persona, "returnCertify", {
      expectedVersion: version,
      seenAct: stand.actNo,
      declared: true,
      ...more,
    });
  };
  const answer = async (procedure: "returnAccept" | "returnSendBack", more: object = {}) =>
    send("government", procedure, {
      expectedRevision: (await page("government")).revision,
      ...more,
    });
  return { of, view, page, send, save, submit, certify, answer };
}
