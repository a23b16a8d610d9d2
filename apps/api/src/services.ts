import { readFacts } from "@parod/database/told/read-facts";
import { findProgramme, actAt, type ProgrammeHead } from "@parod/database/programmes";
import type { Day, Instant } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import type { Reading, Stand } from "@parod/schema/facts";
import { mayRead, type Viewer } from "@parod/schema/permission/viewer";
import type pg from "pg";
import { rulesId } from "#boot/rules-id";
import type { Env } from "#env";
import { remember } from "#reading/remember";
import { todayOf } from "#reading/today";

/** Wired by hand, once: what the routers work with. */
export type Services = {
  readonly env: Env;
  readonly pool: pg.Pool;
  /** Which rules this build has: what was worked out by others is not taken for their own. */
  readonly build: string;
  readonly today: () => Day;
  /** What sessions and sign-ins run out by. */
  readonly now: () => Date;
  /** The programme with its head, where the viewer may know of it; else the same "not found" as for one that is not there. */
  readonly programmeFor: (viewer: Viewer, slug: string) => Promise<ProgrammeHead>;
  readonly actAt: (programmeId: string, instant: Instant) => Promise<number>;
  readonly read: (head: ProgrammeHead, stand: Stand) => Promise<Reading>;
};

export function createServices(
  env: Env,
  pool: pg.Pool,
  now: () => Date = () => new Date(),
): Services {
  // what is in force at a stand never changes once its last act is named, so it is kept before permissions
  const heads = new Map<string, ProgrammeHead>();
  const readKept = remember(48, async (key) => {
    const { id, stand } = JSON.parse(key) as { id: string; stand: Stand };
    const head = heads.get(id);
    if (!head) throw new DomainError("not-found");
    return {
      programme: head.programme,
      stand,
      facts: await readFacts(pool, id, stand),
    } satisfies Reading;
  });
  return {
    env,
    pool,
    build: rulesId,
    now,
    today: () => todayOf(env, now),
    programmeFor: async (viewer, slug) => {
      const head = await findProgramme(pool, slug);
      if (
        !head ||
        !mayRead(viewer, head.programme) ||
        (env.production && head.programme.illustrative)
      )
        throw new DomainError("not-found");
      return head;
    },
    actAt: (programmeId, instant) => actAt(pool, programmeId, instant),
    read: async (head, stand) => {
      heads.set(head.programme.id, head);
      return readKept(JSON.stringify({ id: head.programme.id, stand }));
    },
  };
}
