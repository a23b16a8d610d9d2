import { record, step, type Found } from "#coherence/found";
import type { Link, View } from "#coherence/view";

type Parts = Pick<Found<"sides-disagree">, "organisations" | "records" | "path">;

/** The row of an activity's dates that stands: what happened, else what is forecast. */
export const standingDate = (view: View, activity: string) => {
  const rows = view.dates().get(activity) ?? [];
  const line = (name: string) => rows.find((row) => row.line === name);
  return line("actual") ?? line("forecast") ?? null;
};

const given = ({ giverKind, giver }: Link) => {
  if (giverKind === "milestone") return step("activity", giver);
  return giverKind === "function" ? step("function", giver) : step("organisation", giver);
};

/** Who a link touches, what it rests on, and the way along it, from what is given to what waits. */
export const partsOfLink = (view: View, link: Link): Parts => ({
  // the giver of a function is not told by the link
  organisations: [
    link.giverKind === "function" ? null : link.giverOrganisation,
    link.takerOrganisation,
  ],
  records: [
    record("dependencySide", link.giverSide),
    record("dependencySide", link.takerSide),
    record("activityDate", standingDate(view, link.giver)),
  ],
  path: [given(link), step("dependency", link.id), step("activity", link.taker)],
});
