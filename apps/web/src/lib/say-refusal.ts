import { sayRefusal } from "@parod/language/refusals";
import { failureOf } from "#lib/api-error.ts";
import { useSay } from "#lib/say.ts";

/** One sentence for an error of the API, led by the field where it names one. */
export function useSayRefusal(): (error: unknown) => string {
  const { t, speaker } = useSay();
  return (error) => {
    const { code, params, field } = failureOf(error);
    return code === null ? t("errors.unexpected") : sayRefusal({ code, params, field }, speaker);
  };
}
