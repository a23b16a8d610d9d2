import type { Pair } from "@parod/schema/position";
import { dueKey, type At } from "#position/fact-index";
import type { BarePair } from "#position/pairs";

export type Needed = Pick<Pair, "neededBy" | "agreedLater">;

/**
 * Step 6: the day of the requirement, else of the organisation's stage, else of the catalogue's stage, else the
 * programme's end. "Agreed later" takes Welsh Government's word and a day after the end. model.md 2.3, 1.
 */
export function withNeededBy<P extends BarePair>(pair: P, { index, programme }: At): P & Needed {
  const requirement = index.requirements.get(pair.key);
  const due = (organisation: string) =>
    index.due.get(dueKey(pair.catalogue, pair.stage, organisation));
  const told = requirement?.neededBy ?? due(pair.organisation) ?? due("*");
  // a stage beyond the target comes when it comes: the programme's end is the day of the target
  const neededBy = told ?? (index.toTarget.has(pair.criterion) ? programme.endsOn : null);
  const agreedLater =
    requirement?.neededBy != null &&
    requirement.agreedBy !== null &&
    index.kinds.get(requirement.agreedBy) === "government" &&
    requirement.neededBy > programme.endsOn;
  return { ...pair, neededBy, agreedLater };
}
