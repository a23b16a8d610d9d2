import path from "node:path";
import { DatabaseUnavailable } from "@parod/database/database-unavailable";
import { createApp } from "#app";
import { devPages } from "#boot/dev-pages";
import { keepMemoryLow } from "#boot/memory";
import { closeDatabase, prepareDatabase } from "#boot/prepare";
import { EnvError, readEnv } from "#env";
import { readManifest } from "#http/assets";
import { startWorker } from "#mail/worker";
import { createServices } from "#services";
import { offerSetUp } from "#sign-in/set-up-link";

const began = performance.now();
const say = (what: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${what}`);

async function serve(): Promise<void> {
  keepMemoryLow();
  const env = readEnv();
  const opened = await prepareDatabase(env, say);
  const folder = path.resolve(env.PAROD_ROOT, "apps/web/dist");
  const dev = env.PAROD_DEV === undefined ? null : await devPages(env.PAROD_ROOT);
  const services = createServices(env, opened.database.pool);
  const app = await createApp(services, {
    pages: dev ?? { folder, manifest: readManifest(folder) },
    databaseUrl: opened.url,
    logger: true,
  });
  await app.listen({ host: env.HOST, port: env.PORT });
  const address = app.server.address();
  const port = typeof address === "object" ? address?.port : env.PORT;
  say(`ready at http://${env.HOST === "127.0.0.1" ? "localhost" : env.HOST}:${port}`);
  const setUp = await offerSetUp(services);
  if (setUp !== null) say(`nobody is here yet: set Parod up at ${setUp}`);
  const worker = await startWorker(services, (problem, error) =>
    app.log.error({ err: error }, problem),
  );
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await dev?.close();
    await worker.stop();
    await app.close();
    await closeDatabase(opened, { adopted: true });
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
}

try {
  await serve();
} catch (error) {
  const known = error instanceof EnvError || error instanceof DatabaseUnavailable;
  console.error(known ? error.message : error);
  process.exit(1);
}
