/** The pages of a workspace that are named by a word of their address. */
export const workParts = [
  "risks",
  "concerns",
  "feedback",
  "rating",
  "arrangements",
  "told",
] as const;
export type WorkPart = (typeof workParts)[number];
export const partOf = (text: string): WorkPart | null =>
  workParts.find((each) => each === text) ?? null;
