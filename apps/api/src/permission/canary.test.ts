import { randomUUID } from "node:crypto";
import { tell } from "@parod/database/testing/programme";
import { procedures } from "@parod/schema/permission/procedures";
import type { FastifyInstance } from "fastify";
import { expect } from "vitest";
import { openTables } from "#open/tables";
import { examples, type World } from "#permission/examples";
import { appRouter } from "#router";
import { act, as, test } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

const own = "W06000015";
/** A word that stands nowhere else, in each text that an authority tells of itself. */
const canary = (what: string): string => `canary-${what}-end`;

const facts: readonly (readonly [table: string, fact: object])[] = [
  [
    "assessment",
    { criterion: "A1.1", kind: "self", state: "partly-met", remark: canary("remark") },
  ],
  [
    "riskTold",
    {
      ...{ risk: "r1", kind: "risk", title: canary("risk"), mitigation: canary("mitigation") },
      open: true,
    },
  ],
  ["concernTold", { concern: "c1", text: canary("concern"), bites: "schools", open: true }],
  [
    "ratingTold",
    {
      ...{ scope: "organisation", of: own, role: "senior-owner", value: "amber" },
      ...{ rationale: canary("rationale"), pathToGreen: canary("path") },
    },
  ],
];

/** What its owner, the government and an assurer read; and what is the owner's alone: a plan that is not shared, a draft. */
const told = ["remark", "risk", "mitigation", "concern", "rationale", "path", "title", "note"];
const kept = ["plan", "text", "draft"];
const seen: Readonly<Record<string, readonly string[]>> = {
  authority: [...told, ...kept],
  certifier: [...told, ...kept],
  government: told,
  assurer: told,
  body: [],
  neighbour: [],
  member: [],
  secretariat: [],
  "signed out": [],
};

async function plant(app: FastifyInstance, programme: string): Promise<void> {
  const by = as(app, "authority");
  const command = () => ({ programme, idempotencyKey: randomUUID() });
  const done = [
    ...(await Promise.all(
      facts.map(async ([table, fact]) =>
        act(by, "tell.one", {
          ...command(),
          table,
          fact: table === "ratingTold" ? fact : { ...fact, organisation: own },
          expectedRevision: 0,
        }),
      ),
    )),
    await act(by, "evidence.add", {
      ...{ ...command(), organisation: own, criteria: ["A1.1"], title: canary("title") },
      ...{ kind: "minutes", note: canary("note"), datedOn: "2026-11-01" },
    }),
    await act(by, "plan.addVersion", {
      ...{ ...command(), organisation: own, plan: "p1", version: 1, planLanguage: "en" },
      ...{ title: canary("plan"), text: canary("text") },
    }),
    await act(by, "returnSave", {
      ...{ ...command(), organisation: own, round: "r1", expectedVersion: 0, seenAct: 0 },
      answers: {
        criteria: [
          {
            ...{ criterion: "A1.1", state: "not-met", expected: null, evidence: [] },
            remark: canary("draft"),
          },
        ],
      },
    }),
  ];
  expect(done.map(({ status, body }) => (status === 200 ? "" : body)).join("")).toBe("");
}

type Kinds = Record<string, { readonly _def: { readonly type: string } }>;
const kinds = appRouter._def.procedures as unknown as Kinds;

/** Every address of the API that reads, and each page: of the programme as it is, and as it was with a day to compare. */
async function addresses(world: World): Promise<string[]> {
  const { slug } = world;
  const asked: string[] = [];
  for (const procedure of Object.keys(procedures) as (keyof typeof procedures)[]) {
    if (kinds[procedure]?._def.type !== "query") continue;
    for (const organisation of new Set([...examples[procedure].on, own])) {
      const input = await examples[procedure].input(world, organisation);
      for (const more of [{}, { compare: "2026-01-01" }, { code: own, organisation: own }]) {
        const given = JSON.stringify({ ...input, ...more });
        asked.push(`/api/trpc/${procedure}?input=${encodeURIComponent(given)}`);
      }
    }
  }
  const tables = Object.keys(openTables).flatMap((table) =>
    ["csv", "json"].map((format) => `/api/open/${table}.${format}?programme=${slug}`),
  );
  const pages = [
    ...["", "/authorities", `/authorities/${own}`, `/work/${own}`, `/work/${own}/risks`, "/plans"],
    ...[
      "/findings",
      "/report",
      "/what-changed",
      "/data-quality",
      "/rounds/r1",
      `/rounds/r1/${own}`,
    ],
    ...["/milestones", "/who-waits-on-whom", "/group", "/notices", "/system-map"],
  ].map((path) => `/en${path}?programme=${slug}`);
  const files = [
    `/calendar/${slug}.ics`,
    `/api/return/template.xlsx?programme=${slug}&round=r1&organisation=${own}`,
  ];
  return [...asked, ...tables, ...pages, ...files];
}

test("no text that an authority tells of itself leaves for whom it is not for", async ({
  served: { app, pool },
}) => {
  const programme = await liveProgramme(pool, { clock: "recorded" });
  const { slug } = programme;
  const days = { opens: "2026-01-02", due: "2026-12-01", closes: "2026-12-01" } as const;
  const title = { en: "One", cy: "Un" };
  await tell(pool, programme, {
    anchors: { round: [{ id: "r1" }] },
    tellings: [
      {
        ...{ table: "roundTold", effectiveOn: "2026-01-02" },
        fact: { ...{ round: "r1", title, cutOff: "2026-11-01", state: "open" }, ...days },
      },
    ],
  });
  await plant(app, slug);
  const asked = await addresses({ pool, slug, inviter: "" });
  const found: Record<string, string[]> = {};
  for (const persona of Object.keys(seen)) {
    const cookies = persona === "signed out" ? {} : { parod_persona: persona };
    const bodies = [];
    for (const url of asked) bodies.push((await app.inject({ url, cookies })).body);
    const opened = await act(as(app, persona), "plan.open", {
      ...{ programme: slug, organisation: own, plan: "p1", version: 1, planLanguage: "en" },
    });
    const text = [...bodies, opened.body].join("\n");
    found[persona] = [...told, ...kept].filter((each) => text.includes(canary(each)));
  }
  expect(found).toEqual(seen);
}, 300_000);
