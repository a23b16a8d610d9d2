import { spokenPath } from "@parod/language/slugs";
import { type SyntheticEvent, useEffect, useRef, useState } from "react";
import { useSignOut } from "#features/session/signed-in.tsx";
import { useTimeLeft } from "#features/session/use-time-left.ts";
import { useSay } from "#lib/say.ts";
import { signInAddress } from "#lib/use-session.ts";

/**
 * Five minutes before a session ends the page says so and offers to stay; after it has ended, to sign in again beside the page,
 * where what was typed still stands. The browser's own dialog keeps the focus in it and gives it back. WCAG 2.2.1.
 */
export function SessionWarning() {
  const { t, language } = useSay();
  const { phase, minutes, extendable, extend } = useTimeLeft();
  const leave = useSignOut();
  const box = useRef<HTMLDialogElement>(null);
  // put aside until the phase changes: a last warning must not come back each second
  const [aside, setAside] = useState<string | null>(null);
  const open = phase !== "fine" && aside !== phase;
  useEffect(() => {
    if (open) box.current?.showModal();
    else box.current?.close();
  }, [open, phase]);
  if (!open) return null;
  const ended = phase === "ended";
  const stay = () => (!ended && extendable ? extend() : setAside(phase));
  const escape = (event: SyntheticEvent) => {
    event.preventDefault();
    stay();
  };
  return (
    <dialog
      ref={box}
      className="dialog"
      role="alertdialog"
      aria-labelledby="session-title"
      aria-describedby="session-text"
      onCancel={escape}
    >
      <h2 id="session-title">
        {ended ? t("people.warning.endedTitle") : t("people.warning.title")}
      </h2>
      <p id="session-text" aria-live="assertive">
        {ended
          ? t("people.warning.endedText")
          : t(extendable ? "people.warning.text" : "people.warning.last", { minutes })}
      </p>
      <div className="tools">
        {ended ? (
          <>
            <a
              className="govuk-button"
              href={signInAddress(spokenPath(`/${language}/sessions`))}
              target="_blank"
              rel="noreferrer"
            >
              {t("people.warning.again")}
            </a>
            <button type="button" className="text-button" onClick={stay}>
              {t("people.warning.close")}
            </button>
          </>
        ) : (
          <>
            <button type="button" className="govuk-button" onClick={stay}>
              {extendable ? t("people.warning.stay") : t("people.warning.close")}
            </button>
            <button type="button" className="text-button" onClick={leave}>
              {t("common.person.signOut")}
            </button>
          </>
        )}
      </div>
    </dialog>
  );
}
