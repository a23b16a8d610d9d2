import type { ToldRow } from "@parod/schema/told/telling";

/** Certified, now or before: a return that was handed back after that had come in. */
export const hasComeIn = (sent: ToldRow<"returnState"> | undefined): boolean =>
  sent !== undefined &&
  ((sent.state !== "draft" && sent.state !== "submitted") || sent.certifier !== null);
