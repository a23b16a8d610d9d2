import type { ReactNode } from "react";
import { Done } from "#components/done.tsx";
import { ErrorSummary } from "#components/error-summary.tsx";
import { type Kept, type Sent, useSending } from "#features/tell/use-sending.ts";
import { useSay } from "#lib/say.ts";
import { useSayFailure } from "#lib/say-failure.ts";

type Props = {
  readonly id: string;
  readonly label: string;
  /** What it is about, for those who hear the button alone. */
  readonly about?: ReactNode;
  readonly saved: string;
  readonly revision: number;
  readonly act: (sent: Sent) => Promise<Kept>;
};

/** Tells one thing that needs no typing, and can be taken back at once. */
export function QuickTell({ id, label, about, saved, revision, act }: Props) {
  const { t } = useSay();
  const sayFailure = useSayFailure();
  const { state, send, takeBack } = useSending(act);
  if (state.kind === "takenBack")
    return (
      <Done key="back" title={t("states.telling.withdrawal")} text={t("work.form.takenBack")} />
    );
  if (state.kind === "saved")
    return (
      <>
        <Done key="saved" title={t("write.saved.title")} text={saved} />
        {state.kept.takeBack !== null && (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => void takeBack(state.kept)}
          >
            {t("write.saved.undo")}
          </button>
        )}
      </>
    );
  const message =
    state.kind === "failed"
      ? sayFailure(state.failure)
      : state.kind === "conflict"
        ? t("errors.code.conflict")
        : state.kind === "past"
          ? t("errors.code.changing-the-past")
          : null;
  return (
    <>
      {message !== null && <ErrorSummary problems={[{ id, message }]} at={1} />}
      <button
        type="button"
        id={id}
        className="govuk-button govuk-button--secondary"
        disabled={state.kind === "sending"}
        onClick={() =>
          void send({
            values: {},
            expectedRevision: revision,
            telling: "change",
            corrects: null,
            meant: false,
            lang: null,
          })
        }
      >
        {label}
        {about !== undefined && <span className="visually-hidden">: {about}</span>}
      </button>
    </>
  );
}
