import type { FindingLine } from "@parod/schema/views/findings-page";
import { useSay } from "#lib/say.ts";

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
