import { common } from "#en/common";
import { counts } from "#en/counts";
import { dataQuality } from "#en/data-quality";
import { definitions } from "#en/definitions";
import { errors } from "#en/errors";
import { explained } from "#en/explained";
import { findings } from "#en/findings";
import { findingsPage } from "#en/findings-page";
import { group } from "#en/group";
import { ledger } from "#en/ledger";
import { milestones } from "#en/milestones";
import { notices } from "#en/notices";
import { network } from "#en/network";
import { organisation } from "#en/organisation";
import { overview } from "#en/overview";
import { people } from "#en/people";
import { permissions } from "#en/permissions";
import { planFile } from "#en/plan-file";
import { plans } from "#en/plans";
import { report } from "#en/report";
import { returns } from "#en/returns";
import { rounds } from "#en/rounds";
import { rules } from "#en/rules";
import { sentences } from "#en/sentences";
import { sources } from "#en/sources";
import { start } from "#en/start";
import { states } from "#en/states";
import { systemMap } from "#en/system-map";
import { waits } from "#en/waits";
import { workbook } from "#en/workbook";
import { work } from "#en/work";
import { write } from "#en/write";

/** One file for each area. Add a text here and to the same file of cy/: the compiler asks for its Welsh. */
export const en = {
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
} as const;
