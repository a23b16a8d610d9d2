import { useTranslations } from "use-intl";
import type { Failure } from "#lib/api-error.ts";

const fields = [
  "effectiveOn",
  "when",
  "from",
  "to",
  "words",
  "reason",
  "approver",
  "state",
  "title",
  "text",
  "remark",
  "expected",
  "address",
  "asAt",
  "compare",
  "knownAt",
] as const;

/** One sentence for a failure of the API. */
export function useSayFailure(): (failure: Failure) => string {
  const t = useTranslations("errors");
  return (failure) => {
    if (failure.code === null) return t("unexpected");
    if (failure.code !== "bad-input") return t(`code.${failure.code}`);
    return t("code.bad-input", {
      field: t(`field.${fields.find((field) => field === failure.field) ?? "other"}`),
    });
  };
}
