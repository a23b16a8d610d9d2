import pg from "pg";
import { expect, inject, test } from "vitest";
import { createDatabase } from "#create-database";
import { dropDatabase } from "#testing/database";

test("several that make the same database at once all find it made", async () => {
  const admin = inject("adminUrl");
  const name = `Made "twice" ${process.pid}`;
  try {
    await Promise.all([1, 2, 3, 4].map(() => createDatabase(admin, name)));
    await createDatabase(admin, name);
    const client = new pg.Client({ connectionString: admin });
    await client.connect();
    const found = await client.query("select 1 from pg_database where datname = $1", [name]);
    await client.end();
    expect(found.rowCount).toBe(1);
  } finally {
    await dropDatabase(admin, name);
  }
});
