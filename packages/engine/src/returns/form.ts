import type { Facts } from "@parod/schema/facts";
import type { OrganisationPosition, Pair, Position } from "@parod/schema/position";
import type { ReturnForm } from "@parod/schema/return";
import { knownContent, knownRows } from "#returns/known";

type Asked = { readonly round: string; readonly organisation: string };

/** The criteria asked about: those of its catalogue and model, by workstream in its order, then in the catalogue's order. */
function criteriaOf(
  facts: Facts,
  { code, workstreams }: OrganisationPosition,
  pairs: readonly Pair[],
): ReturnForm["criteria"] {
  const told = new Map(facts.criterionTold.map((row) => [row.criterion, row]));
  const places = new Map(facts.anchors.criterion.map(({ id, position }) => [id, position]));
  const names = new Map(workstreams.map(({ code: each, name }) => [each, name]));
  const order = new Map(workstreams.map(({ code: each }, place) => [each, place]));
  const left = new Set(
    facts.requirement
      .filter(
        (row) =>
          row.organisation === code && !row.applies && row.reason !== null && row.agreedBy !== null,
      )
      .map(({ criterion }) => criterion),
  );
  const at = ({ workstream, criterion }: Pair): readonly [number, number] => [
    order.get(workstream) ?? 0,
    places.get(criterion) ?? 0,
  ];
  return pairs
    .filter(({ organisation }) => organisation === code)
    .toSorted((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1])
    .map(({ criterion, workstream, necessity }) => ({
      criterion,
      text: told.get(criterion)?.text ?? { en: criterion, cy: criterion },
      workstream,
      workstreamName: names.get(workstream) ?? { en: workstream, cy: workstream },
      necessity,
      accepts: told.get(criterion)?.accepts ?? [],
      applies: !left.has(criterion),
    }));
}

function milestonesOf(
  facts: Facts,
  { activities }: OrganisationPosition,
): ReturnForm["milestones"] {
  const milestones = new Set(
    facts.anchors.activity.filter(({ kind }) => kind === "milestone").map(({ id }) => id),
  );
  return activities
    .filter(({ id }) => milestones.has(id))
    .map(({ code, title, baseline }) => ({
      code,
      title: title ?? { en: code, cy: code },
      baseline,
    }));
}

/**
 * What a return asks of an organisation, with everything that is told already filled in. Null where the round is not
 * told, or where the organisation has no catalogue: nothing is asked of it.
 */
export function returnForm(
  facts: Facts,
  position: Position,
  { round, organisation }: Asked,
): ReturnForm | null {
  const told = facts.roundTold.find((row) => row.round === round);
  const asked = position.organisations.find(({ code }) => code === organisation);
  if (told === undefined || asked === undefined || asked.catalogue === null) return null;
  const criteria = criteriaOf(facts, asked, position.pairs);
  const { title, opens, due, closes, cutOff } = told;
  return {
    programme: position.programme,
    round: { id: round, title, opens, due, closes, cutOff },
    organisation: { code: organisation, name: asked.name },
    asksModel: asked.kind === "local-authority",
    criteria,
    milestones: milestonesOf(facts, asked),
    known: knownContent(
      knownRows(facts, organisation),
      criteria.filter(({ applies }) => applies).map(({ criterion }) => criterion),
    ),
  };
}
