import { sayTime } from "@parod/language/dates";
import type { DraftStatus } from "#features/returns/use-draft.ts";
import { useSay } from "#lib/say.ts";

/** Said politely and only when it is done: not at every key. */
export function SaveStatus({ status }: { status: DraftStatus }) {
  const { t, language } = useSay();
  const said =
    status.kind === "saved"
      ? t("returns.saved", { time: sayTime(status.at, language) })
      : status.kind === "failed"
        ? t("returns.saveFailed")
        : "";
  const shown =
    status.kind === "waiting"
      ? t("returns.notSaved")
      : status.kind === "saving"
        ? t("returns.saving")
        : null;
  return (
    <p className="soft">
      <output aria-live="polite">{said}</output>
      {shown !== null && <span aria-hidden="true">{shown}</span>}
    </p>
  );
}
