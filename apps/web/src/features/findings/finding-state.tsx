import type { FindingLine } from "@parod/schema/views/findings-page";
import { Fragment, type ReactNode } from "react";
import { useSay } from "#lib/say.ts";
import { useStandpoint } from "#lib/standpoint.tsx";

/**
 * Below the sentence of a finding: what is given, since when it is there, whether that is new since the day compared with,
 * and what was last said of accepting it. Nothing where there is nothing to say.
 */
export function FindingAside({
  finding: { seenSince, state, acceptance },
  before = [],
}: {
  finding: Pick<FindingLine, "seenSince" | "state" | "acceptance">;
  before?: readonly ReactNode[];
}) {
  const { t, day } = useSay();
  const compare = useStandpoint()?.compare ?? null;
  const parts = [...before];
  if (seenSince !== null) {
    const { since, cameBack } = seenSince;
    parts.push(t(`findingsPage.since.${cameBack ? "back" : "seen"}`, { date: day(since) }));
    if (compare !== null && since > compare)
      parts.push(<b>{t("findingsPage.since.isNew", { date: day(compare) })}</b>);
  }
  if (state !== "open" && acceptance !== null)
    parts.push(<b>{t(`findingsPage.state.${state}`, { date: day(acceptance.reviewOn) })}</b>);
  if (parts.length === 0) return null;
  return (
    <p className="finding__aside small soft">
      {parts.map((part, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts have an order and nothing else
        <Fragment key={at}>
          {at > 0 && " · "}
          {part}
        </Fragment>
      ))}
    </p>
  );
}
