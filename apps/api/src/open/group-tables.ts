import { dated, datedColumns, list, say, type OpenTable } from "#open/table";
import { askLines, meetingLines } from "#views/group";
import { namesOf } from "#views/standpoint";

export const commitments: OpenTable = {
  columns: [
    "id",
    "kind",
    "text",
    "askedOn",
    "ofWhom",
    ...datedColumns("by"),
    "state",
    "daysPast",
    "source",
  ],
  rows: ({ facts, reading }, language) =>
    askLines(facts, { day: reading.stand.asAt, names: namesOf(facts) }).map((ask) => ({
      id: ask.id,
      kind: ask.kind,
      text: ask.text[language],
      askedOn: ask.askedOn,
      ofWhom: list(ask.ofWhom.map(({ code }) => code)),
      ...dated("by", ask.by, language),
      state: ask.state,
      daysPast: ask.daysPast,
      source: ask.origin.sourceId,
    })),
};

export const meetings: OpenTable = {
  columns: [
    "id",
    "group",
    "groupName",
    "status",
    ...datedColumns("when"),
    "form",
    "business",
    "source",
  ],
  rows: ({ facts, reading }, language) =>
    meetingLines(facts, { day: reading.stand.asAt, names: namesOf(facts) }).map((line) => ({
      id: line.id,
      group: line.group.code,
      groupName: line.group.name[language],
      status: line.status,
      ...dated("when", line.when, language),
      form: line.form,
      business: say(line.business, language),
      source: line.origin.sourceId,
    })),
};
