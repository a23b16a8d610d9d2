import { findings } from "#open/finding-table";
import { commitments, meetings } from "#open/group-tables";
import { arrangements, functions, organisations } from "#open/organisation-tables";
import { ledger } from "#open/ledger-table";
import { dependencies, milestones } from "#open/plan-tables";
import { criteria, positions, workstreams } from "#open/position-tables";
import { quality } from "#open/quality-table";
import type { OpenTable } from "#open/table";

/** The tables that exist by now; reports come with what makes them. */
export const openTables: Readonly<Record<string, OpenTable | undefined>> = {
  organisations,
  arrangements,
  workstreams,
  criteria,
  positions,
  quality,
  milestones,
  dependencies,
  functions,
  ledger,
  commitments,
  meetings,
  findings,
};
