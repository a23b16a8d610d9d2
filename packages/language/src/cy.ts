import { common } from "#cy/common";
import { counts } from "#cy/counts";
import { dataQuality } from "#cy/data-quality";
import { definitions } from "#cy/definitions";
import { errors } from "#cy/errors";
import { explained } from "#cy/explained";
import { findings } from "#cy/findings";
import { findingsPage } from "#cy/findings-page";
import { group } from "#cy/group";
import { ledger } from "#cy/ledger";
import { milestones } from "#cy/milestones";
import { notices } from "#cy/notices";
import { network } from "#cy/network";
import { organisation } from "#cy/organisation";
import { overview } from "#cy/overview";
import { people } from "#cy/people";
import { permissions } from "#cy/permissions";
import { planFile } from "#cy/plan-file";
import { plans } from "#cy/plans";
import { report } from "#cy/report";
import { returns } from "#cy/returns";
import { rounds } from "#cy/rounds";
import { rules } from "#cy/rules";
import { sentences } from "#cy/sentences";
import { sources } from "#cy/sources";
import { start } from "#cy/start";
import { states } from "#cy/states";
import { systemMap } from "#cy/system-map";
import { waits } from "#cy/waits";
import { workbook } from "#cy/workbook";
import { work } from "#cy/work";
import { write } from "#cy/write";
import type { en } from "#en";
import type { Mirror } from "#languages";

/** None of this has been passed by a translator yet: see src/review.ts. */
export const cy = {
  common,
  counts,
  dataQuality,
  definitions,
  errors,
  explained,
  findings,
  findingsPage,
  group,
  ledger,
  milestones,
  notices,
  network,
  organisation,
  overview,
  people,
  permissions,
  planFile,
  plans,
  report,
  returns,
  rounds,
  rules,
  sentences,
  sources,
  start,
  states,
  systemMap,
  waits,
  workbook,
  work,
  write,
} as const satisfies Mirror<typeof en>;
