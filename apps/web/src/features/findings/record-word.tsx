import { useTranslations } from "use-intl";

const named = [
  "activityDate",
  "activityTold",
  "assessment",
  "attendance",
  "claimReliance",
  "commitmentTold",
  "concernTold",
  "consent",
  "deliveryModel",
  "dependencySide",
  "engagementTold",
  "evidenceTold",
  "groupRule",
  "meetingTold",
  "membership",
  "organisationTold",
  "planVersion",
  "provision",
  "ratingTold",
  "reliance",
  "requirement",
  "returnState",
  "roundTold",
  "searchDone",
  "seatHolder",
] as const;

/** Says the words for a told table; the common ones for a table that no rule rests on yet. */
export function useSayRecord(): (table: string) => string {
  const t = useTranslations("findingsPage.record");
  return (table) => t(named.find((each) => each === table) ?? "other");
}

export function RecordWord({ table }: { table: string }) {
  return <>{useSayRecord()(table)}</>;
}
