import type {
  ActivityPosition,
  OrganisationPosition,
  Pair,
  Position,
} from "@parod/schema/position";

const isAssessed = ({ counts, claim }: Pair) => counts !== null || claim !== null;

/** An independent word told of every organisation of the catalogue alike, such as "all 22 plans were submitted". */
function isSaidOfAll(pair: Pair, others: readonly Pair[]): boolean {
  const word = pair.counts;
  if (word === null || word.kind === "self" || others.length === 0) return false;
  return others.every(
    ({ counts }) =>
      counts?.kind === word.kind && counts.state === word.state && counts.on === word.on,
  );
}

const reached = ({ activities }: OrganisationPosition) =>
  activities.filter(({ reachesStage, actual }) => reachesStage !== null && actual !== null);

/** The same milestone, reached on the same days by every peer. */
const isReachedByAll = (
  { code, actual }: ActivityPosition,
  peers: readonly OrganisationPosition[],
): boolean =>
  peers.length > 0 &&
  peers.every((peer) =>
    reached(peer).some(
      (each) =>
        each.code === code && each.actual?.from === actual?.from && each.actual?.to === actual?.to,
    ),
  );

/**
 * Nothing is known of it but what is known of all: no assessment of its own, no actual on an activity that reaches a
 * stage, no delivery model of its own word. decisions/004.
 */
export function isNothingKnown(organisation: OrganisationPosition, position: Position): boolean {
  const { code, catalogue, model } = organisation;
  if (model?.ownWord === true) return false;
  const assessed = position.pairs.filter((pair) => pair.organisation === code && isAssessed(pair));
  const peers = position.organisations.filter(
    (each) => each.catalogue === catalogue && each.code !== code,
  );
  if (reached(organisation).some((activity) => !isReachedByAll(activity, peers))) return false;
  return assessed.every((pair) => {
    const others = position.pairs.filter(
      ({ criterion, organisation: of }) => criterion === pair.criterion && of !== code,
    );
    return others.length === peers.length && isSaidOfAll(pair, others);
  });
}
