import { collect } from "@parod/engine/collect";
import type { DefinitionsView } from "@parod/schema/views/pages";
import type { Look } from "#reading/look";
import { standpointOf } from "#views/standpoint";

/** The catalogue in force: what each criterion says, what evidence counts, for how long it stays fresh. */
export function definitionsView(look: Look): DefinitionsView {
  const { facts } = look;
  const told = new Map(facts.criterionTold.map((row) => [row.criterion, row]));
  const names = new Map(facts.workstreamTold.map((row) => [row.workstream, row]));
  const criteria = collect(
    facts.anchors.criterion.toSorted((a, b) => a.position - b.position),
    ({ workstream }) => workstream,
  );
  const workstreams = collect(
    facts.anchors.workstream.toSorted((a, b) => a.position - b.position),
    ({ catalogue }) => catalogue,
  );
  const functions = new Map(facts.functionTold.map((row) => [row.function, row]));
  return {
    stand: standpointOf(look),
    catalogues: facts.anchors.catalogue.map(({ id }) => ({
      id,
      stages: facts.anchors.stage
        .filter(({ catalogue }) => catalogue === id)
        .toSorted((a, b) => a.ordinal - b.ordinal)
        .map(({ code, target }) => ({ code, target })),
      workstreams: (workstreams.get(id) ?? []).flatMap(({ id: workstream }) => {
        const named = names.get(workstream);
        if (!named) return [];
        const lines = (criteria.get(workstream) ?? []).flatMap(({ id: criterion }) => {
          const row = told.get(criterion);
          return row
            ? [
                {
                  id: criterion,
                  text: row.text,
                  necessity: row.necessity,
                  stage: row.stage,
                  accepts: row.accepts,
                  freshDays: row.freshDays,
                  models: row.models,
                  grounds: row.grounds,
                },
              ]
            : [];
        });
        return [{ id: workstream, name: named.name, track: named.track, criteria: lines }];
      }),
    })),
    functions: facts.anchors.function
      .toSorted((a, b) => a.position - b.position)
      .flatMap(({ id }) => {
        const row = functions.get(id);
        return row ? [{ id, text: row.text, level: row.level, shareable: row.shareable }] : [];
      }),
  };
}
