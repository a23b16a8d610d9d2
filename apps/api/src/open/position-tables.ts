import { dated, datedColumns, say, type OpenTable } from "#open/table";

export const workstreams: OpenTable = {
  columns: [
    "organisation",
    "workstream",
    "name",
    "track",
    "mustsMet",
    "mustsOf",
    "mustsAtMost",
    "notAssessed",
    "outlook",
  ],
  rows: ({ position }, language) =>
    position.organisations.flatMap(({ code, workstreams: own }) =>
      own.map((each) => ({
        organisation: code,
        workstream: each.code,
        name: say(each.name, language),
        track: each.track,
        mustsMet: each.extent.must.met,
        mustsOf: each.extent.must.of,
        mustsAtMost: each.extent.must.atMost,
        notAssessed: each.extent.must.notAssessed,
        outlook: each.outlook?.worst ?? null,
      })),
    ),
};

export const criteria: OpenTable = {
  whole: true,
  columns: [
    "organisation",
    "criterion",
    "text",
    "workstream",
    "necessity",
    "stage",
    "standing",
    "outlook",
    "neededBy",
    ...datedColumns("forecast"),
    "countsKind",
    "countsOn",
  ],
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

export const positions: OpenTable = {
  columns: [
    "organisation",
    "name",
    "stageTold",
    "stageEvidenced",
    "stageTarget",
    "mustsMet",
    "mustsOf",
    "mustsAtLeast",
    "mustsAtMost",
    "notAssessed",
    "unevidenced",
    "expired",
    "stale",
    "outlook",
    "neededBy",
  ],
  rows: ({ position }, language) =>
    position.organisations.flatMap(({ code, name, stage, extent, outlook }) => {
      if (!stage || !extent) return [];
      const { must } = extent;
      return [
        {
          organisation: code,
          name: name[language],
          stageTold: stage.told,
          stageEvidenced: stage.evidenced,
          stageTarget: stage.target,
          mustsMet: must.met,
          mustsOf: must.of,
          mustsAtLeast: must.atLeast,
          mustsAtMost: must.atMost,
          notAssessed: must.notAssessed,
          unevidenced: must.unevidenced,
          expired: must.expired,
          stale: must.stale,
          outlook: outlook?.worst ?? null,
          neededBy: outlook?.neededBy ?? null,
        },
      ];
    }),
};
