import fs from "node:fs";
import { type ChainReport, hashOfAct, verifyChain } from "@parod/database/acts/verify-chain";
import { verifyInstallation } from "@parod/database/acts/verify-installation";
import { listProgrammes } from "@parod/database/programmes";
import type pg from "pg";
import * as z from "zod";
import type { Command, Given } from "#cli/commands";
import { asJson, BadUse } from "#cli/output";

/** What an earlier `audit verify --json` answered, of which the heads alone are read. */
const Noted = z.array(
  z.object({ programme: z.string().nullable(), acts: z.int().min(0), head: z.string() }),
);
type Noted = z.infer<typeof Noted>;
type Fault = { readonly actNo: number; readonly fault: string } | null;
type Report = Omit<ChainReport, "fault"> & {
  readonly programme: string | null;
  readonly fault: Fault;
};

function notedIn({ options }: Given): Noted {
  if (options["noted"] === undefined) return [];
  const file = String(options["noted"]);
  try {
    return Noted.parse(JSON.parse(fs.readFileSync(file, "utf8")));
  } catch {
    throw new BadUse(`${file} is no answer of parod audit verify --json.`);
  }
}

/** A head that was noted must be in the chain still: what was cut off or told anew since then shows by nothing else. */
async function againstNoted(
  pool: pg.Pool,
  report: Report,
  { noted, programmeId }: { readonly noted: Noted; readonly programmeId: string | null },
): Promise<Report> {
  if (report.fault !== null) return report;
  for (const { programme, acts, head } of noted) {
    if (programme !== report.programme || acts === 0) continue;
    if ((await hashOfAct(pool, programmeId, acts)) !== head)
      return { ...report, fault: { actNo: acts, fault: "noted" } };
  }
  return report;
}

/**
 * Recomputes the chain of one programme, or of all, and holds it against heads that were noted before. Exit 1 where any act
 * does not hold.
 */
export const auditVerify: Command["run"] = async ({ database: { pool } }, given) => {
  const { options } = given;
  const noted = notedIn(given);
  const all = await listProgrammes(pool);
  const slug = options["programme"];
  const wanted = slug === undefined ? all : all.filter(({ programme }) => programme.slug === slug);
  if (slug !== undefined && wanted.length === 0)
    throw new BadUse(`There is no programme ${String(slug)}.`);
  const reports: Report[] = [];
  for (const { programme } of wanted) {
    const found = { programme: programme.slug, ...(await verifyChain(pool, programme.id)) };
    reports.push(await againstNoted(pool, found, { noted, programmeId: programme.id }));
  }
  // the chain of people and sessions belongs to no programme
  if (slug === undefined) {
    const found = { programme: null, ...(await verifyInstallation(pool)) };
    reports.push(await againstNoted(pool, found, { noted, programmeId: null }));
    for (const { programme, acts, head } of noted)
      if (!reports.some((each) => each.programme === programme))
        reports.push({
          programme,
          acts: 0,
          head,
          at: null,
          fault: { actNo: acts, fault: "noted" },
        });
  }
  const holds = reports.every(({ fault }) => fault === null);
  if (options["json"]) return { code: holds ? 0 : 1, text: asJson(reports) };
  const lines = reports.map(({ programme, acts, head, fault }) =>
    fault === null
      ? `${programme ?? "people and sessions"}: ${acts} acts hold, head ${head}`
      : `${programme ?? "people and sessions"}: act ${fault.actNo} does not hold (${fault.fault})`,
  );
  return { code: holds ? 0 : 1, text: lines.join("\n") };
};
