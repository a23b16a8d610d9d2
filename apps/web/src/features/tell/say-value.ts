import { When } from "@parod/schema/when";
import type { FormField } from "#features/tell/fields.ts";
import { useSay } from "#lib/say.ts";

/** The value of a field in the reader's words: as an answer to it would be said. */
export function useSayValue(): (field: FormField, value: unknown) => string {
  const { t, day, when } = useSay();
  return (field, value) => {
    if (value === null || value === undefined || value === "") return t("common.fact.notTold");
    if (field.kind === "when") {
      const read = When.safeParse(value);
      return read.success ? when(read.data) : t("common.fact.notTold");
    }
    if (field.kind === "flag") return value === true ? field.yes : field.no;
    if (field.kind === "day") return typeof value === "string" ? day(value) : "";
    if (field.kind === "one" || field.kind === "pick" || field.kind === "many") {
      const chosen = [value].flat();
      const labels = field.options.filter((each) => chosen.includes(each.value));
      return labels.map(({ label }) => label).join("; ") || t("common.fact.notTold");
    }
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
}
