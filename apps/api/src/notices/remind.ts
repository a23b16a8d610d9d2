import { listProgrammes, type ProgrammeHead } from "@parod/database/programmes";
import { remindersOn } from "@parod/engine/returns/reminders";
import { dayInWales } from "@parod/schema/day";
import type { Services } from "#services";
import { insertNotices, type NoticeGiven } from "#notices/put-notices";
import { recipientsOf } from "#notices/recipients";

type Reminding = Pick<Services, "pool" | "read" | "env">;

async function remindIn(
  { pool, read, env }: Reminding,
  { programme, head }: ProgrammeHead,
  now: Date,
): Promise<number> {
  const day = dayInWales(now);
  if (day < programme.startsOn) return 0;
  const { facts } = await read(
    { programme, head },
    { asAt: day, knownAt: null, actNo: head.actNo },
  );
  const notices: NoticeGiven[] = [];
  for (const { kind, round, organisation, due, key } of remindersOn(facts, day)) {
    const of = { programme, authMode: env.AUTH_MODE };
    const own = await recipientsOf(pool, of, {
      roles: ["authority", "body"],
      organisations: [organisation],
    });
    const chasing =
      kind === "return-late"
        ? await recipientsOf(pool, of, { roles: ["government"], organisations: null })
        : [];
    for (const actorId of [...own, ...chasing])
      notices.push({
        programmeId: programme.id,
        actorId,
        kind,
        key,
        payload: { round, organisation, day: due },
        dueAt: now,
      });
  }
  return insertNotices(pool, notices);
}

/** Puts out what is to be reminded of today, in every programme that people tell in. Asked again, it puts out nothing twice. */
export async function remind(services: Reminding, now: Date): Promise<number> {
  let put = 0;
  for (const found of await listProgrammes(services.pool))
    if (found.programme.clock === "recorded") put += await remindIn(services, found, now);
  return put;
}
