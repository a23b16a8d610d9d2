import type { Day } from "@parod/schema/day";
import type { Facts, Programme, Stand } from "@parod/schema/facts";
import type { Position } from "@parod/schema/position";
import { beforeOf, withNewSince } from "#position/compare";
import { readDay } from "#position/day-reading";
import { endOf, phaseOf } from "#position/end";
import { knownAlone } from "#position/known-alone";
import { organisationPosition } from "#position/organisation";
import { systemPosition, trackPositions } from "#position/system";

export type Asked = {
  readonly programme: Programme;
  readonly stand: Stand;
  /** In force at `stand`. */
  readonly facts: Facts;
  /** In force at a comparison day, for pace, what was, and what is new since. */
  readonly compare?: { readonly asAt: Day; readonly facts: Facts } | null;
  readonly today: Day;
};

/**
 * Where everyone stands on a day: criterion, workstream, organisation, track, system. Days in whole days, counts never
 * averaged, order by code and never by result. Pure: the same facts and days give the same answer, in whatever order
 * they come. The rules are model.md 2.3, steps 1 to 11; its time grows with the number of assessments.
 */
export function position({ programme, stand, facts, compare = null, today }: Asked): Position {
  const before =
    compare === null ? null : beforeOf(readDay(programme, compare.asAt, compare.facts));
  const read = readDay(programme, stand.asAt, facts);
  const now = {
    ...read,
    organisations: read.organisations.map(({ organisation, pairs }) => ({
      organisation,
      pairs: pairs.map((pair) => withNewSince(pair, before)),
    })),
  };
  const known = knownAlone(facts, programme.startsOn);
  const organisations = now.organisations.map((each) => ({
    ...organisationPosition(each, { now, before }),
    nothingKnown: !known.has(each.organisation.code),
  }));
  const system = systemPosition(organisations, now);
  return {
    programme: programme.slug,
    asAt: stand.asAt,
    knownAt: stand.knownAt,
    actNo: stand.actNo,
    today,
    illustrative: programme.illustrative,
    phase: phaseOf(programme.endsOn, stand.asAt, system.worst),
    end: endOf(programme.endsOn, stand.asAt),
    organisations,
    tracks: trackPositions(now),
    system,
    pairs: now.organisations.flatMap(({ pairs }) => pairs),
  };
}
