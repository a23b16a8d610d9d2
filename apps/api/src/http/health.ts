import { verifyHead } from "@parod/database/acts/verify-chain";
import { verifyInstallationHead } from "@parod/database/acts/verify-installation";
import { migrationStatus } from "@parod/database/migrate";
import type { FastifyInstance } from "fastify";
import path from "node:path";
import type { Services } from "#services";

type Ready = {
  readonly ok: boolean;
  readonly migrationsPending: number;
  /** The head of every chain, that of people and sessions among them. */
  readonly chainsHold: boolean;
};

async function readiness({ pool, env }: Services, databaseUrl: string): Promise<Ready> {
  await pool.query("select 1");
  const { pending, failed } = await migrationStatus(
    databaseUrl,
    path.join(env.PAROD_ROOT, "prisma"),
  );
  const heads = [...(await verifyHead(pool)), await verifyInstallationHead(pool)];
  const chainsHold = heads.every(({ holds }) => holds);
  return {
    ok: pending.length + failed.length === 0 && chainsHold,
    migrationsPending: pending.length,
    chainsHold,
  };
}

/**
 * `/healthz`: the process. `/readyz`: database, migrations, chains. `/version`. Anybody may ask, so no programme is named: which
 * act does not hold, `parod audit verify` says. It is looked once for all who ask meanwhile: strangers make no more work.
 */
export function serveHealth(app: FastifyInstance, services: Services, databaseUrl: string): void {
  let looking: Promise<Ready> | null = null;
  const look = (): Promise<Ready> =>
    (looking ??= readiness(services, databaseUrl).finally(() => {
      looking = null;
    }));
  app.get("/healthz", async () => ({ ok: true }));
  app.get("/readyz", async (_request, reply) => {
    try {
      const ready = await look();
      return await reply.code(ready.ok ? 200 : 503).send(ready);
    } catch {
      return reply.code(503).send({ ok: false });
    }
  });
  app.get("/version", async () => ({
    name: "parod",
    version: services.env.version,
    node: process.version,
  }));
}
