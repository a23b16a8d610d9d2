import { randomUUID } from "node:crypto";
import { test as base } from "@parod/database/testing/database";
import type { Programme } from "@parod/schema/facts";
import type { NoticeKind } from "@parod/schema/notices";
import { runOnce, Logger } from "graphile-worker";
import type pg from "pg";
import { describe, expect } from "vitest";
import { readEnv } from "#env";
import { gather } from "#mail/gather";
import { sendMail } from "#mail/send-mail";
import { MailFailed, type Outgoing } from "#mail/transport";
import { tasks } from "#mail/worker";
import { insertNotices } from "#notices/put-notices";
import { createServices } from "#services";
import { oidcVariables, person } from "#testing/cast";
import { liveProgramme } from "#testing/live-programme";
import { startMailServer } from "#testing/mail-server";

const tuesday = new Date("2026-11-24T08:05:00Z");
const monday = new Date("2026-11-23T08:05:00Z");
const nextDay = (now: Date, days = 1): Date => new Date(now.getTime() + days * 86_400_000);

type Stage = {
  readonly pool: pg.Pool;
  readonly programme: Programme;
  readonly id: string;
  readonly put: (kind: NoticeKind, at?: Date, to?: string) => Promise<void>;
  readonly prefer: (digest: string, language?: string | null) => Promise<void>;
};
const test = base.extend<{ stage: Stage }>({
  stage: async ({ database: { pool } }, use) => {
    const programme = await liveProgramme(pool, { slug: "here", clock: "recorded" });
    const id = await person(pool, "here", {
      name: "authority",
      role: "authority",
      organisation: "W06000015",
      programme: "here",
      email: "rhywun@sir.cymru",
    });
    await use({
      pool,
      programme,
      id,
      put: async (kind, at = monday, to = id) => {
        await insertNotices(pool, [
          {
            programmeId: programme.id,
            actorId: to,
            kind,
            key: randomUUID(),
            payload: {},
            dueAt: at,
          },
        ]);
      },
      prefer: async (digest, language = null) => {
        await pool.query(
          `insert into notice_preference (programme_id, actor_id, digest, language) values ($1, $2, $3, $4)
           on conflict (programme_id, actor_id) do update set digest = $3, language = $4`,
          [programme.id, id, digest, language],
        );
      },
    });
  },
});

const noQueue = async (): Promise<void> => {};
const gathered = async (pool: pg.Pool, now: Date): Promise<number> =>
  (await gather(pool, now, noQueue)).length;
const inMails = async (pool: pg.Pool): Promise<number[]> =>
  (
    await pool.query<{ n: number }>(
      "select count(n.id)::int as n from mail m left join outbox n on n.mail_id = m.id group by m.id, m.day order by m.day",
    )
  ).rows.map(({ n }) => n);

describe("a digest", () => {
  test("is one mail for each person and day, and each notice goes once", async ({ stage }) => {
    const { pool, put } = stage;
    for (const kind of ["round-opened", "milestone-moved", "milestone-moved"] as const)
      await put(kind);
    expect(await gathered(pool, new Date("2026-11-24T06:59:00Z"))).toBe(0);
    expect([await gathered(pool, tuesday), await gathered(pool, tuesday)]).toEqual([1, 0]);
    await put("return-accepted", tuesday);
    expect(await gathered(pool, nextDay(tuesday, 0.1))).toBe(0);
    expect(await gathered(pool, nextDay(tuesday))).toBe(1);
    expect(await inMails(pool)).toEqual([3, 1]);
  });

  test("is weekly on Mondays where so chosen, but for what cannot wait", async ({ stage }) => {
    const { pool, put, prefer } = stage;
    await prefer("weekly");
    await put("milestone-moved");
    expect(await gathered(pool, tuesday)).toBe(0);
    await put("return-due");
    expect(await gathered(pool, tuesday)).toBe(1);
    expect(await gathered(pool, nextDay(monday, 7))).toBe(1);
    expect(await inMails(pool)).toEqual([1, 1]);
  });

  test("is none where none is wanted, where it was seen, or where nobody may be told", async ({
    stage: { pool, programme, put, prefer, id },
  }) => {
    await put("return-late", monday, "persona:authority");
    await prefer("off");
    await put("return-late");
    expect(await gathered(pool, tuesday)).toBe(0);
    await prefer("daily");
    await pool.query("update person set suspended_at = now()");
    expect(await gathered(pool, tuesday)).toBe(0);
    await pool.query("update person set suspended_at = null");
    await pool.query(
      "update role_grant set programme = null, role = 'member', organisation = null",
    );
    await pool.query("delete from role_grant");
    expect(await gathered(pool, tuesday)).toBe(0);
    await pool.query(
      "insert into role_grant (id, person_id, programme, role) values (gen_random_uuid(), $1, $2, 'member')",
      [id, programme.slug],
    );
    await pool.query("update outbox set seen_at = now()");
    expect(await gathered(pool, tuesday)).toBe(0);
  });
});

describe("a mail", () => {
  const services = (pool: pg.Pool) =>
    createServices(readEnv({ ...oidcVariables, PUBLIC_ADDRESS: "https://parod.cymru" }), pool);
  const one = async ({ pool, put }: Stage): Promise<string> => {
    await put("milestone-moved");
    const [id = ""] = await gather(pool, tuesday, noQueue);
    return id;
  };
  const sent: Outgoing[] = [];
  const keep = async (mail: Outgoing): Promise<void> => void sent.push(mail);

  test("is in both languages until one is known, Welsh first; then in that one", async ({
    stage,
  }) => {
    const subject = async (): Promise<string> => {
      const id = await one(stage);
      await sendMail(services(stage.pool), keep, id);
      await stage.pool.query("delete from outbox");
      await stage.pool.query("delete from mail");
      return sent.at(-1)?.subject ?? "";
    };
    expect(await subject()).toBe("1 hysbysiad yn Parod / 1 notice in Parod");
    await stage.pool.query("update person set language = 'en'");
    expect(await subject()).toBe("1 notice in Parod");
    await stage.prefer("daily", "cy");
    expect(await subject()).toBe("1 hysbysiad yn Parod");
    expect(sent.at(-1)?.text).toContain("https://parod.cymru/cy/hysbysiadau?programme=here");
    // nothing that only those who sign in may know
    expect(sent.at(-1)?.text).not.toMatch(/Ready|Yn barod|W06000015/u);
  });

  test("that a crash left between sending and noting is the same mail again, and no other", async ({
    stage,
  }) => {
    const id = await one(stage);
    const began = sent.length;
    const killed = services(stage.pool);
    const dies = async (mail: Outgoing): Promise<void> => {
      await keep(mail);
      throw new Error("killed");
    };
    await expect(sendMail(killed, dies, id)).rejects.toThrow("unreachable");
    expect(await sendMail(services(stage.pool), keep, id)).toBe("sent");
    expect(await sendMail(services(stage.pool), keep, id)).toBe("nothing");
    const ids = sent.slice(began).map((each) => each.id);
    expect(ids).toEqual([id, id]);
    expect(await gathered(stage.pool, nextDay(tuesday))).toBe(0);
    const { rows } = await stage.pool.query("select attempts, last_error from mail");
    expect(rows).toEqual([{ attempts: 2, last_error: null }]);
  });

  test("that is refused for good is given up, with a code alone", async ({ stage }) => {
    const id = await one(stage);
    const refuse = async (): Promise<void> => {
      throw new MailFailed("refused", true, new Error("550 rhywun@sir.cymru is not here"));
    };
    expect(await sendMail(services(stage.pool), refuse, id)).toBe("nothing");
    expect(await sendMail(services(stage.pool), keep, id)).toBe("nothing");
    const { rows } = await stage.pool.query(
      "select failed_at is not null as failed, last_error from mail",
    );
    expect(rows).toEqual([{ failed: true, last_error: "refused" }]);
  });

  test("that no server took by the next morning goes into that morning's, once", async ({
    stage,
  }) => {
    const { pool, put } = stage;
    const id = await one(stage);
    const away = async (): Promise<void> => {
      throw new MailFailed("unreachable", false);
    };
    await expect(sendMail(services(pool), away, id)).rejects.toThrow("unreachable");
    expect(await gathered(pool, nextDay(tuesday, 0.1))).toBe(0);
    await put("return-due", tuesday);
    const [next = "", ...more] = await gather(pool, nextDay(tuesday), noQueue);
    expect(more).toEqual([]);
    const [before] = await inMails(pool);
    expect(before).toBe(0);
    expect(await sendMail(services(pool), keep, next)).toBe("sent");
    // its last try, if one was still to come, finds nothing to send
    expect(await sendMail(services(pool), keep, id)).toBe("nothing");
    expect(await gathered(pool, nextDay(tuesday, 2))).toBe(0);
    const { rows } = await pool.query("select 1 from outbox where mail_id <> $1", [next]);
    expect(rows).toEqual([]);
  });

  test("goes from the morning's work through the queue to a server", async ({ stage }) => {
    const { pool, put } = stage;
    const server = await startMailServer();
    const env = readEnv({ ...oidcVariables, MAIL_TRANSPORT: server.address });
    const working = createServices(env, pool, () => tuesday);
    const work = async (): Promise<void> =>
      runOnce({
        pgPool: pool,
        taskList: tasks(working, () => {}),
        noHandleSignals: true,
        logger: new Logger(() => () => {}),
      });
    await put("round-opened");
    await work();
    await pool.query("select graphile_worker.add_job('morning')");
    await work();
    expect(server.commands).toContain("RCPT TO:<rhywun@sir.cymru>");
    expect(server.mails).toHaveLength(1);
    const { rows } = await pool.query("select sent_at is not null as sent from mail");
    expect(rows).toEqual([{ sent: true }]);
    await server.close();
  });
});
