import { expect } from "vitest";
import { test } from "#testing/database";

test("every test has an empty, migrated database of its own", async ({ database }) => {
  expect(await database.prisma.programme.count()).toBe(0);
});

test("a session that is killed in use or idle fails its query only", async ({ database }) => {
  const { pool } = database;
  const inUse = await pool.connect();
  const { rows } = await inUse.query<{ pid: number }>("select pg_backend_pid() as pid");
  const broken = new Promise((resolve) => inUse.once("error", resolve));
  await pool.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
  await broken;
  await expect(inUse.query("select 1")).rejects.toThrow();
  inUse.release(true);
  const idle = await pool.query<{ pid: number }>("select pg_backend_pid() as pid");
  expect(idle.rows).toHaveLength(1);
});

test("a statement and an idle transaction end after 15 seconds", async ({ database }) => {
  const { rows } = await database.pool.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings
     where name in ('statement_timeout', 'idle_in_transaction_session_timeout') order by name`,
  );
  expect(rows.map((row) => row.setting)).toEqual(["15000", "15000"]);
});

test("closing twice does no harm", async ({ database }) => {
  await database.pool.query("select 1");
  await database.close();
  await database.close();
  expect(database.pool.ended).toBe(true);
});
