/** The shapes live with the others; the sentences in packages/language read them too. */
export type { ReadinessSummary, SystemSummary, UnmetMust } from "@parod/schema/summary";
