import { verifyHead } from "@parod/database/acts/verify-chain";
import { verifyInstallationHead } from "@parod/database/acts/verify-installation";
import { migrationStatus } from "@parod/database/migrate";
import type { FastifyInstance } from "fastify";
import path from "node:path";
import type { Services } from "#services";

/** `/healthz`: the process. `/readyz`: database, migrations, the head of every chain, that of people and sessions among them. `/version`. */
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
      const installation = await verifyInstallationHead(services.pool);
      const chained = [...heads, installation].every(({ holds }) => holds);
      const ok = pending.length + failed.length === 0 && chained;
      return await reply
        .code(ok ? 200 : 503)
        .send({ ok, migrationsPending: pending.length, heads, installation });
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
