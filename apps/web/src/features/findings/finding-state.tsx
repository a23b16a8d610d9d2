import type { FindingLine } from "@parod/schema/views/findings-page";
import { useSay } from "#lib/say.ts";
import { useStandpoint } from "#lib/standpoint.tsx";

/** Nothing for one that is open and always was; otherwise what was last said of accepting it. */
export function FindingStateWord({ finding }: { finding: FindingLine }) {
  const { t, day } = useSay();
  const { state, acceptance } = finding;
  if (state === "open" || acceptance === null) return null;
  return (
    <>
      {" · "}
      <b>{t(`findingsPage.state.${state}`, { date: day(acceptance.reviewOn) })}</b>
    </>
  );
}

/** Since when it is there, and whether that is new since the day compared with. Nothing while it is being worked out. */
export function SeenSince({ finding: { seenSince } }: { finding: FindingLine }) {
  const { t, day } = useSay();
  const compare = useStandpoint()?.compare ?? null;
  if (seenSince === null) return null;
  const { since, cameBack } = seenSince;
  return (
    <>
      {" · "}
      {t(`findingsPage.since.${cameBack ? "back" : "seen"}`, { date: day(since) })}
      {compare !== null && since > compare && (
        <>
          {" · "}
          <b>{t("findingsPage.since.isNew", { date: day(compare) })}</b>
        </>
      )}
    </>
  );
}
