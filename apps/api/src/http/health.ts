import { verifyHead } from "@parod/database/acts/verify-chain";
import { migrationStatus } from "@parod/database/migrate";
import type { FastifyInstance } from "fastify";
import path from "node:path";
import type { Services } from "#services";

/** `/healthz`: the process. `/readyz`: database, migrations, the head of every chain. `/version`. */
export function serveHealth(app: FastifyInstance, services: Services, databaseUrl: string): void {
  app.get("/healthz", async () => ({ ok: true }));
  app.get("/readyz", async (_request, reply) => {
    try {
      await services.pool.query("select 1");
      const { pending, failed } = await migrationStatus(
        databaseUrl,
        path.join(services.env.PAROD_ROOT, "prisma"),
      );
      const heads = await verifyHead(services.pool);
      const ok = pending.length + failed.length === 0 && heads.every(({ holds }) => holds);
      return await reply
        .code(ok ? 200 : 503)
        .send({ ok, migrationsPending: pending.length, heads });
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
