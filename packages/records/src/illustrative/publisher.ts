import type { Words } from "@parod/schema/words";

/** Who is named as publisher of what is made up. */
export const notAPublisher: Words = {
  en: "Illustrative: not a publisher",
  cy: "Enghreifftiol: nid cyhoeddwr",
};
