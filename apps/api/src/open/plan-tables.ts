import { dated, datedColumns, say, type OpenTable } from "#open/table";
import { dependencyLines, milestoneLines } from "#views/milestones";
import { namesOf } from "#views/standpoint";

export const milestones: OpenTable = {
  columns: [
    "id",
    "owner",
    "title",
    "reachesStage",
    ...datedColumns("baseline"),
    ...datedColumns("approved"),
    ...datedColumns("forecast"),
    ...datedColumns("actual"),
    "slipDaysFrom",
    "slipDaysTo",
    "rebaselines",
  ],
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

export const dependencies: OpenTable = {
  columns: [
    "id",
    "giver",
    "giverOwner",
    "taker",
    "takerOwner",
    ...datedColumns("giverSays"),
    ...datedColumns("takerSays"),
    "disagree",
  ],
  rows: ({ facts }, language) =>
    dependencyLines(facts, namesOf(facts)).map((line) => {
      const side = (name: string) => line.sides.find((each) => each.side === name)?.when ?? null;
      return {
        id: line.id,
        giver: line.giver.id,
        giverOwner: line.giver.owner.code,
        taker: line.taker.id,
        takerOwner: line.taker.owner.code,
        ...dated("giverSays", side("giver"), language),
        ...dated("takerSays", side("taker"), language),
        disagree: line.disagree,
      };
    }),
};
