import { type ChainReport, verifyChain } from "@parod/database/acts/verify-chain";
import { verifyInstallation } from "@parod/database/acts/verify-installation";
import { listProgrammes } from "@parod/database/programmes";
import type { Command } from "#cli/commands";
import { asJson, BadUse } from "#cli/output";

/** Recomputes the chain of one programme, or of all. Exit 1 where any act does not hold. */
export const auditVerify: Command["run"] = async ({ database }, { options }) => {
  const all = await listProgrammes(database.pool);
  const wanted =
    options["programme"] === undefined
      ? all
      : all.filter(({ programme }) => programme.slug === options["programme"]);
  if (options["programme"] !== undefined && wanted.length === 0)
    throw new BadUse(`There is no programme ${String(options["programme"])}.`);
  const reports: (ChainReport & { readonly programme: string | null })[] = [];
  for (const { programme } of wanted)
    reports.push({
      programme: programme.slug,
      ...(await verifyChain(database.pool, programme.id)),
    });
  // the chain of people and sessions belongs to no programme
  if (options["programme"] === undefined)
    reports.push({ programme: null, ...(await verifyInstallation(database.pool)) });
  const holds = reports.every(({ fault }) => fault === null);
  if (options["json"]) return { code: holds ? 0 : 1, text: asJson(reports) };
  const lines = reports.map(({ programme, acts, head, fault }) =>
    fault === null
      ? `${programme ?? "people and sessions"}: ${acts} acts hold, head ${head}`
      : `${programme ?? "people and sessions"}: act ${fault.actNo} does not hold (${fault.fault})`,
  );
  return { code: holds ? 0 : 1, text: lines.join("\n") };
};
