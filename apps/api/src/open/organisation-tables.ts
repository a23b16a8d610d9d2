import { dated, datedColumns, say, type OpenTable } from "#open/table";
import { namesOf } from "#views/standpoint";

export const organisations: OpenTable = {
  columns: [
    "code",
    "kind",
    "name",
    "catalogue",
    ...datedColumns("existsFrom"),
    ...datedColumns("until"),
    "source",
  ],
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

export const arrangements: OpenTable = {
  columns: [
    "arrangement",
    "arrangementName",
    "member",
    "memberName",
    "state",
    ...datedColumns("from"),
    ...datedColumns("until"),
    "statedBy",
    "effectiveOn",
    "source",
  ],
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

export const functions: OpenTable = {
  columns: [
    "function",
    "text",
    "authority",
    "provider",
    "state",
    ...datedColumns("from"),
    ...datedColumns("until"),
    "statedBy",
    "effectiveOn",
    "source",
  ],
  rows: ({ facts }, language) => {
    const texts = new Map(facts.functionTold.map((row) => [row.function, row.text]));
    return facts.provision.map((row) => ({
      function: row.function,
      text: say(texts.get(row.function), language),
      authority: row.authority,
      provider: row.provider,
      state: row.state,
      ...dated("from", row.from, language),
      ...dated("until", row.until, language),
      statedBy: row.statedBy,
      effectiveOn: row.effectiveOn,
      source: row.sourceId,
    }));
  },
};
