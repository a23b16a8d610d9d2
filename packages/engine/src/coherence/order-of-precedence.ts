import type { StageCode } from "@parod/schema/vocabulary";

/** Something that has to be there before an organisation begins. */
export type Precedence = {
  readonly id: string;
  /** The milestone of the same organisation that makes this criterion true comes first. */
  readonly lead: string;
  /** What may not begin before it. */
  readonly begins: readonly StageCode[];
  /** Where the precedence comes from. */
  readonly source: string;
};

/**
 * What comes before what, as data. The accountable lead comes before the body: catalogue.md D2.1, and the Written
 * Statement of 29 January 2025, which has the body established and then operating under its own leadership. The lead
 * officer comes before the authority's service: catalogue.md A1.3.
 */
export const precedences: readonly Precedence[] = [
  {
    id: "lead-before-body",
    lead: "D2.1",
    begins: ["established", "operating"],
    source: "catalogue D2.1",
  },
  { id: "lead-before-service", lead: "A1.3", begins: ["started"], source: "catalogue A1.3" },
];
