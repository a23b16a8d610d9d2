import { test } from "@parod/database/testing/database";
import { runMigrations } from "graphile-worker";
import { expect } from "vitest";
import { requestHistory, workOnHistory } from "#findings/history-job";
import { readEnv } from "#env";
import { createServices } from "#services";
import { today } from "#testing/app";
import { askedAndAnswered, days } from "#testing/asked-and-answered";
import { liveProgramme } from "#testing/live-programme";

const queue = "select key from graphile_worker.jobs where task_identifier = 'finding-history'";

test("a history is asked for once where there is a queue, and not at all where there is none", async ({
  database: { pool, url },
}) => {
  await askedAndAnswered(pool);
  expect(await requestHistory(pool, "told")).toBe(false);
  await runMigrations({ connectionString: url });
  await requestHistory(pool, "told");
  expect(await requestHistory(pool, "told")).toBe(true);
  expect((await pool.query(queue)).rowCount).toBe(1);
  const services = createServices(readEnv({ PAROD_TODAY: today }), pool);
  await workOnHistory(services, { programme: "told" });
  const kept = await pool.query("select 1 from finding_day where build = $1", [services.build]);
  expect(kept.rowCount).toBeGreaterThan(0);
});

test("of several programmes the one with the fewest acts is worked out first", async ({
  database: { pool, url },
}) => {
  await runMigrations({ connectionString: url });
  await askedAndAnswered(pool);
  await liveProgramme(pool, { slug: "small", clock: "published", ...days });
  await requestHistory(pool, "told");
  await requestHistory(pool, "small");
  const { rows } = await pool.query<{ key: string }>(`${queue} order by priority, run_at`);
  expect(rows.map(({ key }) => key)).toEqual(["finding-history small", "finding-history told"]);
});
