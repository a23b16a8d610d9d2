import { test as base } from "@parod/database/testing/database";
import { tell } from "@parod/database/testing/programme";
import { expectedReach } from "@parod/schema/permission/expected-matrix";
import { decidedBy, procedures } from "@parod/schema/permission/procedures";
import type { Action } from "@parod/schema/permission/table";
import type { FastifyInstance } from "fastify";
import { describe, expect } from "vitest";
import { examples, type World } from "#permission/examples";
import { appRouter } from "#router";
import { buildApp } from "#testing/app";
import {
  actors,
  cookieOf,
  elsewhere,
  isOutside,
  isSignedIn,
  oidcVariables,
  person,
  type Actor,
} from "#testing/cast";
import { liveProgramme } from "#testing/live-programme";

type Procedure = keyof typeof procedures;
type Stage = World & {
  readonly app: FastifyInstance;
  readonly ids: ReadonlyMap<string, string>;
};

const test = base.extend<{ stage: Stage }>({
  stage: async ({ database: { pool, url } }, use) => {
    const app = await buildApp(pool, url, oidcVariables);
    await liveProgramme(pool, { slug: elsewhere, clock: "recorded" });
    const programme = await liveProgramme(pool, { slug: "here", clock: "recorded" });
    const days = { opens: "2026-01-01", due: "2026-12-01", closes: "2026-12-01" } as const;
    await tell(pool, programme, {
      anchors: { round: [{ id: "r1" }] },
      tellings: [
        {
          table: "roundTold",
          effectiveOn: "2026-01-01",
          fact: {
            round: "r1",
            title: { en: "One", cy: "Un" },
            ...days,
            cutOff: "2026-11-01",
            state: "open",
          },
        },
      ],
    });
    const ids = new Map<string, string>();
    for (const actor of actors)
      if (actor.role !== null) ids.set(actor.name, await person(pool, "here", actor));
    const inviter = ids.get("government") ?? "";
    await use({ app, pool, slug: "here", inviter, ids });
    await app.close();
  },
});

const masked = (body: string): string => body.replaceAll(/"ref":"[^"]+"/gu, '"ref":""');
const kindOf = (procedure: string): string =>
  (appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>)[procedure]
    ?._def.type ?? "";

async function call(
  { app, pool, ids }: Stage,
  { name, state }: Actor,
  { procedure, input }: { readonly procedure: string; readonly input: object },
) {
  const id = ids.get(name);
  const cookies = id === undefined ? {} : await cookieOf(pool, id, state);
  const payload = JSON.stringify(input);
  const { statusCode, body, headers } = await app.inject(
    kindOf(procedure) === "query"
      ? { url: `/api/trpc/${procedure}?input=${encodeURIComponent(payload)}`, cookies }
      : {
          method: "POST",
          url: `/api/trpc/${procedure}`,
          headers: { "content-type": "application/json" },
          payload,
          cookies,
        },
  );
  const { date: _, ...rest } = headers;
  return { status: statusCode, body, answer: { statusCode, body: masked(body), headers: rest } };
}

const may = ({ role, organisation }: Actor, action: Action, of: string): boolean => {
  if (role === null) return false;
  const reach = expectedReach(action, role);
  return reach === "any" || (reach === "own" && organisation === of);
};
/** Nobody outside a programme knows of it; what concerns the whole installation is for those whose grants reach it all. */
const everywhere = new Set<Procedure>(["people.suspend", "people.reinstate", "programmeCreate"]);

/** 200 stands for "may": whatever becomes of it then, it is none of 401, 403 and 404. */
function expectedStatus(procedure: Procedure, actor: Actor, of: string): number {
  const { own, seen = "programme.read", action } = examples[procedure];
  if (own) return isSignedIn(actor) ? own.in : own.out;
  const by = decidedBy(procedure);
  if (by === "self") return isOutside(actor) ? 404 : 200;
  if (procedure === "people.view" || seen === "people.read") {
    // people of other programmes are seen by those who keep them there
    if (!isSignedIn(actor) || !may(actor, "people.read", of)) return 404;
    if (actor.programme === "there")
      return procedure === "people.view" ? 200 : hiddenThere(procedure);
  } else if (isOutside(actor) || !may(actor, seen, of)) return 404;
  if (by === "consent") return procedure === "plan.list" || may(actor, "plan.read", of) ? 200 : 404;
  const decides = action ?? (by as Action);
  const reaches = !everywhere.has(procedure) || actor.programme === "all";
  return may(actor, decides, of) && reaches ? 200 : 403;
}
/** What the government of another programme is told of a person, or an invitation, of this one. */
const hiddenThere = (procedure: Procedure): number => (everywhere.has(procedure) ? 403 : 404);

/** Refused for the state that it is in, by somebody who may do it in another. */
const isState = (body: string): boolean => /"why":"(?:state|same-person|other-person)"/u.test(body);

function isAsExpected(wanted: number, { status, body }: { status: number; body: string }): boolean {
  if (wanted !== 200) return status === wanted;
  return status < 500 && status !== 401 && status !== 404 && (status !== 403 || isState(body));
}

describe("over HTTP", () => {
  test("every procedure answers every kind of actor as the matrix says", async ({ stage }) => {
    const apart: string[] = [];
    let cells = 0;
    for (const organisation of ["W06000015", "W06000014"]) {
      const name = organisation === "W06000015" ? "authority" : "neighbour";
      const owner = actors.find((each) => each.name === name) as Actor;
      const input = await examples["plan.addVersion"].input(stage, organisation);
      await call(stage, owner, { procedure: "plan.addVersion", input });
    }
    for (const procedure of Object.keys(procedures) as Procedure[])
      for (const organisation of examples[procedure].on)
        for (const actor of actors) {
          const input = await examples[procedure].input(stage, organisation);
          const called = await call(stage, actor, { procedure, input });
          const wanted = expectedStatus(procedure, actor, organisation);
          cells += 1;
          if (!isAsExpected(wanted, called))
            apart.push(
              `${procedure} by ${actor.name} on ${organisation}: expected ${wanted}, got ${called.status} ${called.body.slice(0, 300)}`,
            );
        }
    expect(apart).toEqual([]);
    expect(cells).toBeGreaterThan(500);
  }, 240_000);

  test("to outsiders a forbidden programme and a missing one are the same answer", async ({
    stage,
  }) => {
    let compared = 0;
    for (const procedure of Object.keys(procedures) as Procedure[])
      for (const actor of actors.filter(isOutside)) {
        const [organisation = "none"] = examples[procedure].on;
        const input = await examples[procedure].input(stage, organisation);
        if (!("programme" in input)) continue;
        const forbidden = await call(stage, actor, { procedure, input });
        const missing = await call(stage, actor, {
          procedure,
          input: { ...input, programme: "no-such" },
        });
        expect(forbidden.answer, `${procedure} by ${actor.name}`).toEqual(missing.answer);
        compared += 1;
      }
    expect(compared).toBeGreaterThan(100);
  }, 120_000);

  test("a return and a plan of another are the same answer as none", async ({ stage }) => {
    const neighbour = actors.find(({ name }) => name === "neighbour") as Actor;
    for (const procedure of ["returnView", "returnSave", "plan.open"] as const) {
      const ask = async (organisation: string) =>
        call(stage, neighbour, {
          procedure,
          input: await examples[procedure].input(stage, organisation),
        });
      const [others, nobodys] = [await ask("W06000015"), await ask("W06999999")];
      expect([others.status, others.answer], procedure).toEqual([404, nobodys.answer]);
    }
  });

  test("tables and the calendar are for those inside; to the others they are missing", async ({
    stage,
  }) => {
    for (const actor of actors) {
      const id = stage.ids.get(actor.name);
      const get = async (url: string) => {
        const cookies = id === undefined ? {} : await cookieOf(stage.pool, id, actor.state);
        const { statusCode, body, headers } = await stage.app.inject({ url, cookies });
        const { date: _, ...rest } = headers;
        return { statusCode, body, headers: rest };
      };
      for (const address of [
        (slug: string) => `/calendar/${slug}.ics`,
        (slug: string) => `/api/open/positions.csv?programme=${slug}`,
      ]) {
        const inside = await get(address("here"));
        if (!isOutside(actor)) expect(inside.statusCode, actor.name).toBe(200);
        else expect(inside, actor.name).toEqual(await get(address("no-such")));
      }
    }
  });

  test("a file is taken of whom it is for; to the others what it is for is missing", async ({
    stage,
  }) => {
    const bytes = "application/octet-stream";
    for (const actor of actors) {
      const id = stage.ids.get(actor.name);
      // sends a file that is none: what is looked at is who may send it
      const send = async (way: string, slug: string) => {
        const cookies = id === undefined ? {} : await cookieOf(stage.pool, id, actor.state);
        const { statusCode, body, headers } = await stage.app.inject({
          method: "POST",
          url: `/api/upload/${way}?programme=${slug}&round=r1&organisation=W06000015`,
          headers: { "content-type": bytes },
          payload: "none",
          cookies,
        });
        const { date: _, ...rest } = headers;
        return { statusCode, body, headers: rest };
      };
      for (const way of ["return", "return/annotated", "plan", "plan/confirm"]) {
        const inside = await send(way, "here");
        if (isOutside(actor)) expect(inside, actor.name).toEqual(await send(way, "no-such"));
      }
      const { statusCode } = await send("return", "here");
      const refused = [401, 403, 404].includes(statusCode);
      expect([actor.name, refused]).toEqual([actor.name, actor.name !== "authority"]);
    }
  });
});
