import path from "node:path";
import { migrate, migrationStatus } from "@parod/database/migrate";
import type { Command } from "#cli/commands";
import { asJson } from "#cli/output";

/** Exit 1 where anything waits, failed, or was edited after it was applied. */
export const migrateStatus: Command["run"] = async ({ url }, { options, env }) => {
  const status = await migrationStatus(url, path.join(env.PAROD_ROOT, "prisma"));
  const current = status.pending.length + status.failed.length + status.changed.length === 0;
  if (options["json"]) return { code: current ? 0 : 1, text: asJson(status) };
  const lines = (["applied", "pending", "failed", "changed"] as const).flatMap((state) =>
    status[state].map((name) => `${state.padEnd(8)} ${name}`),
  );
  return { code: current ? 0 : 1, text: lines.join("\n") };
};

export const migrateApply: Command["run"] = async ({ url }, { options, env }) => {
  const applied = await migrate(url, path.join(env.PAROD_ROOT, "prisma"));
  return {
    code: 0,
    text: options["json"]
      ? asJson({ applied })
      : applied.length === 0
        ? "nothing to apply"
        : applied.join("\n"),
  };
};
