import { auditVerify } from "#cli/audit";
import { checkAlone, checkCommand } from "#cli/check";
import { migrateApply, migrateStatus } from "#cli/migrate";
import type { Outcome } from "#cli/output";
import { analyseOptions, analysePlans } from "#cli/plan-analyse";
import { positionCommand } from "#cli/position";
import { programmeExport } from "#cli/programme-export";
import { programmeList, programmeLoad } from "#cli/programme";
import { returnImport, returnTemplate } from "#cli/return";
import type { Env } from "#env";
import type { Opened } from "#boot/open-database";

export type Given = {
  readonly positional: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly env: Env;
};
export type Options = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

export type Command = {
  readonly usage: string;
  /** What `--help` says besides: of a command that its usage does not explain. */
  readonly help?: readonly string[];
  readonly options: Options;
  /** `prepared`: migrated and loaded first; `bare`: as it is. */
  readonly database: "prepared" | "bare";
  readonly run: (opened: Opened, given: Given) => Promise<Outcome>;
  /** Answers what needs no database, before one is opened; null for the rest. */
  readonly alone?: (given: Given) => Promise<Outcome> | null;
};

/** Of files alone: no database is started or opened. */
export type FileCommand = Pick<Command, "usage" | "help" | "options"> & {
  readonly database: "none";
  readonly run: (given: Given) => Promise<Outcome>;
};

const json = { json: { type: "boolean" } } as const;
const programme = { programme: { type: "string" } } as const;

/** The same verbs as the API, by their words on the command line. */
export const commands: Readonly<Record<string, Command | FileCommand>> = {
  "programme list": {
    usage: "programme list [--json]",
    options: json,
    database: "prepared",
    run: programmeList,
  },
  "programme load": {
    usage: "programme load public-record|illustrative [--json]",
    options: json,
    database: "bare",
    run: programmeLoad,
  },
  "programme export": {
    usage: "programme export [--programme ID] [--out FILE]",
    options: { ...json, ...programme, out: { type: "string" } },
    database: "prepared",
    run: programmeExport,
  },
  position: {
    usage: "position [--programme ID] [--as-at D] [--known-at T] [--compare D] [--json]",
    options: {
      ...json,
      ...programme,
      "as-at": { type: "string" },
      "known-at": { type: "string" },
      compare: { type: "string" },
    },
    database: "prepared",
    run: positionCommand,
  },
  check: {
    usage:
      "check [--programme ID] [FILE] [--as-at D] [--known-at T] [--fail-on warns|notes] [--schema] [--example] [--json]",
    help: [
      "Names what contradicts in a stored programme (public-record, unless --programme says another) or in FILE, a programme as JSON.",
      "  --schema    prints the JSON Schema of such a file, with what each part is; --example a small one to begin from",
      "  --as-at D   as at a day, such as 2026-06-30: FILE's asAt, else today, where left out",
      "  --known-at T  as it was known at a day or an instant",
      "  --fail-on   the least severity that fails: blocks, unless lowered to warns or notes",
      "  --json      one JSON list of findings: id, rule, severity, organisations, records, params, path, en, cy, accepted",
      "Exit 0: nothing at the bar or above stands, or all that does is accepted until a later day. 1: something does. 2: bad use, or a",
      "FILE that cannot be read: one sentence with the place in it, such as told.membership[2].until.from.",
    ],
    options: {
      ...json,
      ...programme,
      "as-at": { type: "string" },
      "known-at": { type: "string" },
      "fail-on": { type: "string" },
      schema: { type: "boolean" },
      example: { type: "boolean" },
    },
    database: "prepared",
    run: checkCommand,
    alone: checkAlone,
  },
  "plan analyse": {
    usage:
      "plan analyse FILE... [--calendar wales|weekdays|continuous] [--start D] [--status-date D]",
    options: { ...json, ...analyseOptions },
    database: "none",
    run: analysePlans,
  },
  "return template": {
    usage:
      "return template --organisation W06000015 --round ID --lang en|cy --out FILE [--programme ID]",
    options: {
      ...json,
      ...programme,
      organisation: { type: "string" },
      round: { type: "string" },
      lang: { type: "string" },
      out: { type: "string" },
    },
    database: "prepared",
    run: returnTemplate,
  },
  "return import": {
    usage: "return import FILE [--dry-run] [--confirm] [--programme ID]",
    options: {
      ...json,
      ...programme,
      "dry-run": { type: "boolean" },
      confirm: { type: "boolean" },
    },
    database: "prepared",
    run: returnImport,
  },
  "audit verify": {
    usage: "audit verify [--programme ID] [--noted FILE] [--json]",
    options: { ...json, ...programme, noted: { type: "string" } },
    database: "prepared",
    run: auditVerify,
  },
  "migrate status": {
    usage: "migrate status [--json]",
    options: json,
    database: "bare",
    run: migrateStatus,
  },
  "migrate apply": {
    usage: "migrate apply [--json]",
    options: json,
    database: "bare",
    run: migrateApply,
  },
};
