import { Confidence } from "@parod/schema/vocabulary";
import type { FormField } from "#features/tell/fields.ts";
import type { useSay } from "#lib/say.ts";

/** What either side says of its own: a date, and how sure it is of it. */
export const sideFields = (t: ReturnType<typeof useSay>["t"]): readonly FormField[] => [
  { kind: "when", name: "when", label: t("work.dependency.when"), optional: true },
  {
    kind: "one",
    name: "confidence",
    label: t("work.dependency.confidence"),
    optional: true,
    options: Confidence.options.map((each) => ({
      value: each,
      label: t(`states.confidence.${each}`),
    })),
  },
];
