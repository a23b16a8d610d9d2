import { spokenPath } from "@parod/language/slugs";
import type { Invited } from "@parod/schema/views/people";
import { Done } from "#components/done.tsx";
import { useSay } from "#lib/say.ts";

/** The link, the one time that it is known. Its page is in both languages by its twin; it opens in the inviter's. */
export function InviteDone({ invited, again }: { invited: Invited; again: () => void }) {
  const { t, language, day } = useSay();
  const link = `${window.location.origin}${spokenPath(`/${language}/invitation`)}?token=${invited.token}`;
  return (
    <>
      <Done
        title={t("people.invite.doneTitle")}
        text={t("people.invite.doneText", { date: day(invited.expiresAt.slice(0, 10)) })}
      />
      <div className="field">
        <label className="govuk-label govuk-label--s" htmlFor="link">
          {t("people.invite.link")}
        </label>
        <input
          className="govuk-input"
          id="link"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </div>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={again}>
        {t("people.invite.another")}
      </button>
    </>
  );
}
