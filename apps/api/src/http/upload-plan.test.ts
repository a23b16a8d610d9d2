import { randomUUID } from "node:crypto";
import { verifyChain } from "@parod/database/acts/verify-chain";
import type { PlanImportAnswer } from "@parod/schema/plan-import";
import type { FastifyInstance } from "fastify";
import { describe, expect } from "vitest";
import { act, as, ask, test } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

const own = "W06000015";
const plan = [
  "id,name,duration,predecessors,baselineFinish,actualFinish,owner",
  "survey,Survey of schools,10,,2026-09-30,2026-10-02,Head of service",
  "staff,Staff in post,15,survey,,,",
  "ready,Ready,0,staffFS+5,,,",
].join("\n");

type Sent = {
  readonly persona?: string | null;
  readonly to?: string;
  readonly headers?: Record<string, string>;
  readonly more?: Record<string, string>;
};
async function send(
  [app, programme]: readonly [FastifyInstance, string],
  file: string | Buffer,
  { persona = "authority", to = "/api/upload/plan", headers = {}, more = {} }: Sent = {},
) {
  const query = new URLSearchParams({
    ...{ programme, organisation: own, written: "en", start: "2026-09-21", name: "plan.csv" },
    ...more,
  });
  const reply = await app.inject({
    method: "POST",
    url: `${to}?${query.toString()}`,
    headers: { "content-type": "application/octet-stream", ...headers },
    payload: Buffer.from(file),
    cookies: persona === null ? {} : { parod_persona: persona },
  });
  return { status: reply.statusCode, answer: reply.json<PlanImportAnswer & { error?: string }>() };
}
const confirm = (
  where: readonly [FastifyInstance, string],
  file: string,
  more: Record<string, string>,
) =>
  send(where, file, {
    to: "/api/upload/plan/confirm",
    more: { reason: "The plan was agreed", idempotencyKey: randomUUID(), ...more },
  });
const kindsOf = ({ changes }: PlanImportAnswer) =>
  changes.map(({ kind, activity }) => `${kind} ${activity.split(":")[1]}`);

describe("a plan file", () => {
  test("is shown as changes, told in one act, and then changes nothing", async ({
    served: { app, pool },
  }) => {
    const programme = await liveProgramme(pool);
    const where = [app, programme.slug] as const;
    const { status, answer } = await send(where, plan);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ accepted: true, actNo: null, conflict: false, problems: [] });
    expect(kindsOf(answer)).toEqual([
      ...["new survey", "duration survey", "owner survey", "baseline survey"],
      ...["forecast survey", "actual survey", "new staff", "duration staff", "forecast staff"],
      ...["forecast ready", "link staff", "link ready"],
    ]);
    expect((await verifyChain(pool, programme.id)).acts).toBe(1);
    const key = randomUUID();
    const told = await confirm(where, plan, { seen: answer.seen, idempotencyKey: key });
    expect(told).toMatchObject({ status: 200, answer: { actNo: 2, conflict: false } });
    const again = await confirm(where, plan, { seen: answer.seen, idempotencyKey: key });
    expect(again).toMatchObject({ status: 200, answer: { actNo: 2 } });
    expect(await verifyChain(pool, programme.id)).toMatchObject({ acts: 2, fault: null });
    expect((await send(where, plan)).answer.changes).toEqual([]);
    const page = await ask(as(app, "authority"), "milestone", {
      ...{ programme: programme.slug, id: `${own}:ready` },
    });
    expect(page).toMatchObject({
      status: 200,
      data: {
        // what was there stays as it was told
        milestone: { title: { en: "Ready", cy: "Yn barod" }, forecast: { from: "2026-11-02" } },
        network: {
          chain: [`${own}:staff`, `${own}:ready`],
          waits: [],
          besides: [],
        },
      },
    });
  });

  test("that was overtaken is a conflict with what would change now, and nothing is told", async ({
    served: { app, pool },
  }) => {
    const programme = await liveProgramme(pool);
    const where = [app, programme.slug] as const;
    const { answer } = await send(where, plan);
    await act(as(app, "authority"), "milestoneMove", {
      ...{ programme: programme.slug, activity: `${own}:ready`, reason: "Late" },
      ...{
        from: "2026-12-01",
        to: "2026-12-01",
        expectedRevision: 0,
        idempotencyKey: randomUUID(),
      },
    });
    const late = await confirm(where, plan, { seen: answer.seen });
    expect(late).toMatchObject({ status: 200, answer: { conflict: true, actNo: null } });
    expect(late.answer.changes).toContainEqual({
      ...{ kind: "forecast", activity: `${own}:ready`, title: "Ready" },
      ...{ before: "2026-12-01", after: "2026-11-02" },
    });
    expect((await verifyChain(pool, programme.id)).acts).toBe(2);
    // a date that moves wants a reason
    const unsaid = await send(where, plan, {
      to: "/api/upload/plan/confirm",
      more: { seen: late.answer.seen, idempotencyKey: randomUUID() },
    });
    expect(unsaid).toMatchObject({ status: 400, answer: { error: "BAD_INPUT", field: "reason" } });
    const settled = await confirm(where, plan, { seen: late.answer.seen });
    expect(settled.answer).toMatchObject({ conflict: false, actNo: 3 });
  });

  test("acts once however often it is confirmed at once", async ({ served: { app, pool } }) => {
    const programme = await liveProgramme(pool);
    const where = [app, programme.slug] as const;
    const { answer } = await send(where, plan);
    const replies = await Promise.all(
      Array.from({ length: 4 }, () => confirm(where, plan, { seen: answer.seen })),
    );
    expect(replies.filter((each) => each.answer.actNo === 2)).toHaveLength(1);
    expect((await verifyChain(pool, programme.id)).acts).toBe(2);
  });

  test.for([
    ["a circle", "id,duration,predecessors\na,1,b\nb,1,a\n", "circle"],
    ["an id that is no code", "id,duration,predecessors\nŵ y,1,\n", "code-bad"],
    ["no columns of a plan", "name\nA\n", "missing-columns"],
    ["an attack", '<!DOCTYPE a [<!ENTITY x "y">]><Project/>', "forbidden-xml"],
    [
      "too many tasks",
      `id,duration,predecessors\n${Array.from({ length: 2001 }, (_, at) => `t${at},1,`).join("\n")}`,
      "too-many-to-import",
    ],
  ] as const)(
    "with %s is refused with its sentences, and nothing is kept",
    async ([, file, code], { served: { app, pool } }) => {
      const programme = await liveProgramme(pool);
      const { answer } = await send([app, programme.slug], file);
      expect(answer).toMatchObject({ accepted: false, changes: [], problems: [{ code }] });
      expect(answer.problems[0]?.en).toMatch(/\.$/u);
      expect(answer.problems[0]?.cy).not.toBe(answer.problems[0]?.en);
      expect((await verifyChain(pool, programme.id)).acts).toBe(1);
    },
  );

  test("is taken from its organisation alone, from a page of ours, as raw bytes of 2 MB at most", async ({
    served: { app, pool },
  }) => {
    const { slug } = await liveProgramme(pool);
    const status = async (sent: Sent, file: string | Buffer = plan) =>
      (await send([app, slug], file, sent)).status;
    expect(await status({ persona: null })).toBe(401);
    for (const persona of ["government", "body", "neighbour", "member", "assurer"])
      expect(await status({ persona }), persona).toBe(403);
    expect(await status({ more: { programme: "public-record" } })).toBe(403);
    expect(await status({ more: { programme: "nothing" } })).toBe(404);
    expect(await status({ more: { workstream: "nothing" } })).toBe(404);
    expect(await status({ more: { start: "soon" } })).toBe(400);
    expect(await status({ headers: { "content-type": "text/csv" } })).toBe(415);
    expect(await status({ headers: { "sec-fetch-site": "cross-site" } })).toBe(403);
    expect(await status({}, Buffer.alloc(2 * 1024 * 1024 + 1, 32))).toBe(413);
  });

  test("that is made to be large does not grow the server", async ({ served: { app, pool } }) => {
    const { slug } = await liveProgramme(pool);
    // 2 MB of rows: read here, they would take over 80 MB
    const rows = Array.from({ length: 90_000 }, (_, at) => `t${at},1,t${at - 1}`).slice(1);
    const file = `id,duration,predecessors\nt0,1,\n${rows.join("\n")}`;
    expect(file.length).toBeLessThan(2 * 1024 * 1024);
    await send([app, slug], plan);
    const before = process.resourceUsage().maxRSS;
    const { answer } = await send([app, slug], file);
    expect(answer.problems.map(({ code }) => code)).toEqual([
      "too-many-to-import",
      "too-many-links",
    ]);
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(50);
  });

  test("of Project keeps one plan for each workstream apart", async ({ served: { app, pool } }) => {
    const { slug } = await liveProgramme(pool);
    const xml = `<Project><StartDate>2026-10-01T08:00:00</StartDate><Tasks>
      <Task><UID>1</UID><Name>Dechrau</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration></Task>
      <Task><UID>2</UID><Name>Gorffen</Name><OutlineLevel>1</OutlineLevel><Duration>PT0H0M0S</Duration>
        <PredecessorLink><PredecessorUID>1</PredecessorUID><LinkLag>-4800</LinkLag></PredecessorLink></Task></Tasks></Project>`;
    const { answer } = await send([app, slug], xml, {
      more: { name: "plan.xml", workstream: "A1", written: "cy" },
    });
    expect(answer.changes.map(({ kind, activity }) => `${kind} ${activity}`)).toContain(
      `new ${own}:A1-1`,
    );
    expect(answer.problems.map(({ code }) => code)).toEqual(["lead-left-out"]);
    const view = await ask(as(app, "authority"), "planImport", {
      ...{ programme: slug, organisation: own },
    });
    expect(view).toMatchObject({
      data: { workstreams: [{ id: "A1" }], abilities: { import: true } },
    });
  });
});
