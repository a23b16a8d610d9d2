import { acceptances, type Acceptance } from "@parod/engine/coherence/acceptance";
import { check } from "@parod/engine/coherence/check";
import { bookReader } from "@parod/engine/read/book";
import { bookOfFile, programmeOfFile } from "@parod/engine/read/programme-book";
import { findProgramme } from "@parod/database/programmes";
import { readFacts } from "@parod/database/told/read-facts";
import { exampleProgramme } from "@parod/records/example/example-programme";
import type { Reading } from "@parod/schema/facts";
import { severities, type Finding, type Severity } from "@parod/schema/finding";
import { programmeFileSchema } from "@parod/schema/programme-file";
import { findingNames } from "#findings/names";
import { findingsOf } from "#findings/findings-of";
import { plainlySaid } from "#findings/said";
import type { Command, Given } from "#cli/commands";
import { asJson, BadUse, type Outcome } from "#cli/output";
import { readProgrammeFile } from "#cli/read-programme-file";
import { dayGiven, instantGiven, standGiven } from "#cli/stand-given";
import { resolveDay } from "#reading/stand";
import { todayOf } from "#reading/today";

type Options = Given["options"];

/** The least severity that fails: what blocks, unless `--fail-on` lowers it. */
function barOf({ "fail-on": given }: Options): Severity {
  if (given === undefined) return "blocks";
  const bar = severities.find((each) => each === given && each !== "blocks");
  if (bar === undefined) throw new BadUse("--fail-on takes warns or notes.");
  return bar;
}

const lineOf = (
  { id, rule, severity, organisations, en }: Finding & { readonly en: string },
  acceptance: Acceptance | undefined,
): string => {
  const note = acceptance?.state === "accepted" ? ` (accepted until ${acceptance.reviewOn})` : "";
  return `${severity.padEnd(6)}  ${rule}: ${en}${note}\n        ${id}; ${organisations.join(", ") || "the programme"}`;
};

/** Exit 1 where one at the bar or above stands that nobody has accepted, or whose acceptance has run out. */
function outcome(
  reading: Reading,
  findings: readonly Finding[],
  { options, bar }: { readonly options: Options; readonly bar: Severity },
): Outcome {
  const { programme, facts, stand } = reading;
  const [names, accepted] = [findingNames(facts), acceptances(facts, stand.asAt)];
  const said = findings.map((finding) => ({
    ...finding,
    ...plainlySaid(finding, names),
    accepted: accepted.get(finding.id) ?? null,
    illustrative: programme.illustrative,
  }));
  const fails = said.some(
    (each) =>
      severities.indexOf(each.severity) <= severities.indexOf(bar) &&
      each.accepted?.state !== "accepted",
  );
  const text = options["json"]
    ? asJson(said)
    : [
        `${programme.slug}${programme.illustrative ? " (illustrative: not real data)" : ""}, as at ${stand.asAt}: ${
          said.length === 0 ? "nothing contradicts" : `${String(said.length)} found`
        }`,
        ...said.map((each) => lineOf(each, accepted.get(each.id))),
      ].join("\n");
  return { code: fails ? 1 : 0, text };
}

async function checkFile(file: string, given: Given): Promise<Outcome> {
  const { options } = given;
  const bar = barOf(options);
  if (options["programme"] !== undefined)
    throw new BadUse("check takes a FILE or --programme, not both.");
  const read = await readProgrammeFile(file);
  const programme = programmeOfFile(read);
  const head = { programme, head: { actNo: Number.MAX_SAFE_INTEGER, at: null } };
  const stand = {
    asAt: resolveDay(dayGiven("as-at", options["as-at"]), head, todayOf(given.env)),
    knownAt: options["known-at"] === undefined ? null : instantGiven(options["known-at"]),
    actNo: head.head.actNo,
  };
  const reading = { programme, stand, facts: bookReader(bookOfFile(read))(stand) };
  return outcome(reading, check({ ...reading, openings: read.openings }), { options, bar });
}

/** Of files alone, and of what is built in: no database is opened. Null where a stored programme is asked about. */
export function checkAlone(given: Given): Promise<Outcome> | null {
  const { positional, options } = given;
  const [file, ...more] = positional;
  if (more.length > 0) throw new BadUse("check takes one file.");
  if (options["schema"])
    return Promise.resolve({ code: 0, text: JSON.stringify(programmeFileSchema(), null, 2) });
  if (options["example"])
    return Promise.resolve({ code: 0, text: JSON.stringify(exampleProgramme, null, 2) });
  return file === undefined ? null : checkFile(file, given);
}

/** What contradicts in a stored programme, as at a day and as known at another. architecture.md 3; decisions/201. */
export const checkCommand: Command["run"] = async (opened, given) => {
  const { options } = given;
  const bar = barOf(options);
  const slug = typeof options["programme"] === "string" ? options["programme"] : "public-record";
  const head = await findProgramme(opened.database.pool, slug);
  if (!head) throw new BadUse(`There is no programme ${slug}.`);
  const stand = await standGiven(opened, head, { options, today: todayOf(given.env) });
  const facts = await readFacts(opened.database.pool, head.programme.id, stand);
  const reading = { programme: head.programme, stand, facts };
  return outcome(reading, await findingsOf(opened.database.pool, reading), { options, bar });
};
