import fs from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { createDatabase } from "#create-database";
import { migrate } from "#migrate";
import { startServer } from "#server/start-server";
import { makeTestFolder, sweep } from "#testing/test-folder";

declare module "vitest" {
  export interface ProvidedContext {
    /** a database of the test server to make others from; see `#testing/database` */
    adminUrl: string;
  }
}

/** The database that every test's own one is copied from. */
export const templateName = "parod_template";

/** One server for the whole run, with a migrated template, thrown away at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep();
  const folder = makeTestFolder();
  const server = await startServer(folder, { throwaway: true });
  const end = async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    const prisma = path.resolve(import.meta.dirname, "../../../../prisma");
    await createDatabase(server.url("postgres"), templateName);
    await migrate(server.url(templateName), prisma);
    project.provide("adminUrl", server.url("postgres"));
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
