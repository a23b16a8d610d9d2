import { commitments, meetings } from "#open/group-tables";
import { arrangements, functions, organisations } from "#open/organisation-tables";
import { ledger } from "#open/ledger-table";
import { dependencies, milestones } from "#open/plan-tables";
import { criteria, positions, workstreams } from "#open/position-tables";
import type { OpenTable } from "#open/table";

/** The tables that exist by now; findings and reports come with what makes them. */
export const openTables: Readonly<Record<string, OpenTable | undefined>> = {
  organisations,
  arrangements,
  workstreams,
  criteria,
  positions,
  milestones,
  dependencies,
  functions,
  ledger,
  commitments,
  meetings,
};
