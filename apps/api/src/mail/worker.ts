import { Logger, run, type TaskList } from "graphile-worker";
import type pg from "pg";
import * as z from "zod";
import { historyTask, requestHistories, workOnHistory } from "#findings/history-job";
import { gather } from "#mail/gather";
import { sendMail } from "#mail/send-mail";
import { mailTransport } from "#mail/transport";
import { remind } from "#notices/remind";
import type { Services } from "#services";

type Log = (problem: string, error?: unknown) => void;

/** Eight tries, later each time, over an hour; what is still refused then stays in the table of mails. */
const enqueue = async (client: pg.PoolClient, mailId: string): Promise<void> => {
  await client.query(
    "select graphile_worker.add_job('send-mail', json_build_object('id', $1::text), job_key := $1, max_attempts := 8)",
    [mailId],
  );
};

const Asked = z.object({ id: z.uuid() });

/** What the worker does: every hour what a morning asks for, and each mail. */
export function tasks(services: Services, log: Log): TaskList {
  const transport = mailTransport(services.env);
  return {
    morning: async () => {
      await remind(services, services.now());
      if (transport) await gather(services.pool, services.now(), enqueue);
      await requestHistories(services.pool);
    },
    [historyTask]: async (payload) => workOnHistory(services, payload),
    "send-mail": async (payload) => {
      if (!transport) return;
      try {
        await sendMail(services, transport, Asked.parse(payload).id);
      } catch (error) {
        log("a mail could not be sent", error);
        throw error;
      }
    },
  };
}

/** Works in this process, on the database's own queue, until stopped: several processes share the work. */
export async function startWorker(
  services: Services,
  log: Log,
): Promise<{ readonly stop: () => Promise<void> }> {
  const runner = await run({
    pgPool: services.pool,
    taskList: tasks(services, log),
    // the hours of the queue are UTC: which is a morning in Wales is asked each time
    crontab: "5 * * * * morning ?fill=2h",
    concurrency: 1,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === "error") log(message);
    }),
  });
  await requestHistories(services.pool);
  runner.promise.catch((error: unknown) => log("the worker stopped", error));
  return { stop: async () => runner.stop() };
}
