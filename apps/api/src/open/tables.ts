import type { Cell, SheetRow } from "@parod/documents/csv";
import type { When } from "@parod/schema/when";
import type { Language, Words } from "@parod/schema/words";
import type { Look } from "#reading/look";
import { askLines, meetingLines } from "#views/group";
import { dependencyLines, milestoneLines } from "#views/milestones";
import { namesOf } from "#views/standpoint";

export type OpenTable = { readonly columns: readonly string[]; readonly rows: (look: Look, language: Language) => SheetRow[] };

/** A told date as three columns; nothing told is null, never 0 or "". */
const dated = (name: string, when: When | null, language: Language): Record<string, Cell> => ({
  [`${name}From`]: when?.from ?? null,
  [`${name}To`]: when?.to ?? null,
  [`${name}Words`]: when?.words?.[language] ?? null,
});
const datedColumns = (name: string): string[] => [`${name}From`, `${name}To`, `${name}Words`];
const say = (words: Words | null | undefined, language: Language): string | null => words?.[language] ?? null;
const list = (codes: readonly string[]): string => codes.join(" ");

const organisations: OpenTable = {
  columns: ["code", "kind", "name", "catalogue", ...datedColumns("existsFrom"), ...datedColumns("until"), "source"],
  rows: ({ facts }, language) => {
    const anchors = new Map(facts.anchors.organisation.map((anchor) => [anchor.id, anchor]));
    return facts.organisationTold.map((row) => ({
      code: row.organisation,
      kind: anchors.get(row.organisation)?.kind ?? null,
      name: row.name[language],
      catalogue: anchors.get(row.organisation)?.catalogue ?? null,
      ...dated("existsFrom", row.existsFrom, language),
      ...dated("until", row.until, language),
      source: row.sourceId,
    }));
  },
};

const arrangements: OpenTable = {
  columns: ["arrangement", "arrangementName", "member", "memberName", "state", ...datedColumns("from"), ...datedColumns("until"), "statedBy", "effectiveOn", "source"],
  rows: ({ facts }, language) => {
    const names = namesOf(facts);
    return facts.membership.map((row) => ({
      arrangement: row.arrangement,
      arrangementName: names(row.arrangement).name[language],
      member: row.member,
      memberName: names(row.member).name[language],
      state: row.state,
      ...dated("from", row.from, language),
      ...dated("until", row.until, language),
      statedBy: row.statedBy,
      effectiveOn: row.effectiveOn,
      source: row.sourceId,
    }));
  },
};

const workstreams: OpenTable = {
  columns: ["organisation", "workstream", "name", "track", "mustsMet", "mustsOf", "mustsAtMost", "notAssessed", "outlook"],
  rows: ({ position }, language) =>
    position.organisations.flatMap(({ code, workstreams: own }) =>
      own.map((each) => ({ organisation: code, workstream: each.code, name: say(each.name, language), track: each.track, mustsMet: each.extent.must.met, mustsOf: each.extent.must.of, mustsAtMost: each.extent.must.atMost, notAssessed: each.extent.must.notAssessed, outlook: each.outlook?.worst ?? null })),
    ),
};

const criteria: OpenTable = {
  columns: ["organisation", "criterion", "text", "workstream", "necessity", "stage", "standing", "outlook", "neededBy", ...datedColumns("forecast"), "countsKind", "countsOn"],
  rows: ({ position, facts }, language) => {
    const texts = new Map(facts.criterionTold.map((row) => [row.criterion, row.text]));
    return position.pairs.map((pair) => ({
      organisation: pair.organisation,
      criterion: pair.criterion,
      text: say(texts.get(pair.criterion), language),
      workstream: pair.workstream,
      necessity: pair.necessity,
      stage: pair.stage,
      standing: pair.standing,
      outlook: pair.outlook,
      neededBy: pair.neededBy,
      ...dated("forecast", pair.forecast, language),
      countsKind: pair.counts?.kind ?? null,
      countsOn: pair.counts?.on ?? null,
    }));
  },
};

const positions: OpenTable = {
  columns: ["organisation", "name", "stageTold", "stageEvidenced", "stageTarget", "mustsMet", "mustsOf", "mustsAtLeast", "mustsAtMost", "notAssessed", "unevidenced", "expired", "stale", "outlook", "neededBy"],
  rows: ({ position }, language) =>
    position.organisations.flatMap(({ code, name, stage, extent, outlook }) => {
      if (!stage || !extent) return [];
      const { must } = extent;
      return [{ organisation: code, name: name[language], stageTold: stage.told, stageEvidenced: stage.evidenced, stageTarget: stage.target, mustsMet: must.met, mustsOf: must.of, mustsAtLeast: must.atLeast, mustsAtMost: must.atMost, notAssessed: must.notAssessed, unevidenced: must.unevidenced, expired: must.expired, stale: must.stale, outlook: outlook?.worst ?? null, neededBy: outlook?.neededBy ?? null }];
    }),
};

const milestones: OpenTable = {
  columns: ["id", "owner", "title", "reachesStage", ...datedColumns("baseline"), ...datedColumns("approved"), ...datedColumns("forecast"), ...datedColumns("actual"), "slipDaysFrom", "slipDaysTo", "rebaselines"],
  rows: (look, language) =>
    milestoneLines(look).map((line) => ({
      id: line.id,
      owner: line.organisation,
      title: say(line.title, language),
      reachesStage: line.reachesStage,
      ...dated("baseline", line.baseline, language),
      ...dated("approved", line.approved, language),
      ...dated("forecast", line.forecast, language),
      ...dated("actual", line.actual, language),
      slipDaysFrom: line.slipDays?.[0] ?? null,
      slipDaysTo: line.slipDays?.[1] ?? null,
      rebaselines: line.rebaselines,
    })),
};

const dependencies: OpenTable = {
  columns: ["id", "giver", "giverOwner", "taker", "takerOwner", ...datedColumns("giverSays"), ...datedColumns("takerSays"), "disagree"],
  rows: ({ facts }, language) =>
    dependencyLines(facts, namesOf(facts)).map((line) => {
      const side = (name: string) => line.sides.find((each) => each.side === name)?.when ?? null;
      return { id: line.id, giver: line.giver.id, giverOwner: line.giver.owner.code, taker: line.taker.id, takerOwner: line.taker.owner.code, ...dated("giverSays", side("giver"), language), ...dated("takerSays", side("taker"), language), disagree: line.disagree };
    }),
};

const functions: OpenTable = {
  columns: ["function", "text", "authority", "provider", "state", ...datedColumns("from"), ...datedColumns("until"), "statedBy", "effectiveOn", "source"],
  rows: ({ facts }, language) => {
    const texts = new Map(facts.functionTold.map((row) => [row.function, row.text]));
    return facts.provision.map((row) => ({ function: row.function, text: say(texts.get(row.function), language), authority: row.authority, provider: row.provider, state: row.state, ...dated("from", row.from, language), ...dated("until", row.until, language), statedBy: row.statedBy, effectiveOn: row.effectiveOn, source: row.sourceId }));
  },
};

const commitments: OpenTable = {
  columns: ["id", "kind", "text", "askedOn", "ofWhom", ...datedColumns("by"), "state", "daysPast", "source"],
  rows: ({ facts, reading }, language) =>
    askLines(facts, { day: reading.stand.asAt, names: namesOf(facts) }).map((ask) => ({ id: ask.id, kind: ask.kind, text: ask.text[language], askedOn: ask.askedOn, ofWhom: list(ask.ofWhom.map(({ code }) => code)), ...dated("by", ask.by, language), state: ask.state, daysPast: ask.daysPast, source: ask.origin.sourceId })),
};

const meetings: OpenTable = {
  columns: ["id", "group", "groupName", "status", ...datedColumns("when"), "form", "business", "source"],
  rows: ({ facts, reading }, language) =>
    meetingLines(facts, { day: reading.stand.asAt, names: namesOf(facts) }).map((line) => ({ id: line.id, group: line.group.code, groupName: line.group.name[language], status: line.status, ...dated("when", line.when, language), form: line.form, business: say(line.business, language), source: line.origin.sourceId })),
};

/** The tables that exist by now; findings and reports come with what makes them. */
export const openTables: Readonly<Record<string, OpenTable | undefined>> = { organisations, arrangements, workstreams, criteria, positions, milestones, dependencies, functions, commitments, meetings };
