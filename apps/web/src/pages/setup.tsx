import { spokenPath } from "@parod/language/slugs";
import { useSearch } from "@tanstack/react-router";
import { useSay } from "#lib/say.ts";
import { useDocumentTitle } from "#lib/use-document-title.ts";
import { signInAddress } from "#lib/use-session.ts";

/** The first administrator's one-time link. */
export function SetupPage() {
  const { t, language } = useSay();
  const { token } = useSearch({ from: "/$language/setup" });
  useDocumentTitle(t("people.setup.title"));
  return (
    <>
      <h1 tabIndex={-1}>{t("people.setup.title")}</h1>
      <p>{t("people.setup.lead")}</p>
      <p>{t("people.setup.afterwards")}</p>
      <Begin
        token={token}
        label={t("people.setup.button")}
        to={spokenPath(`/${language}/new-programme`)}
      />
    </>
  );
}

/** Anybody else's. */
export function InvitationPage() {
  const { t, language } = useSay();
  const { token } = useSearch({ from: "/$language/invitation" });
  useDocumentTitle(t("people.invitation.title"));
  return (
    <>
      <h1 tabIndex={-1}>{t("people.invitation.title")}</h1>
      <p>{t("people.invitation.lead")}</p>
      <Begin
        token={token}
        label={t("people.invitation.button")}
        to={spokenPath(`/${language}/start`)}
      />
    </>
  );
}

type BeginProps = {
  readonly token: string | undefined;
  readonly label: string;
  readonly to: string;
};
function Begin({ token, label, to }: BeginProps) {
  const { t } = useSay();
  if (token === undefined)
    return (
      <p className="inset" role="alert">
        {t("people.setup.incomplete")}
      </p>
    );
  return (
    <p>
      <a className="govuk-button" href={signInAddress(to, token)}>
        {label}
      </a>
    </p>
  );
}
