import { useQuery } from "@tanstack/react-query";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { InviteForm } from "#features/invite/invite-form.tsx";
import { InvitationTable } from "#features/people/invitation-table.tsx";
import { PersonTable } from "#features/people/person-table.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useIsTrial } from "#lib/use-is-trial.ts";

/** Who has access, who was asked in, and, for those who may, asking somebody in. */
export function PeoplePage() {
  const { t } = useSay();
  const query = useQuery(useTrpc().people.view.queryOptions({}));
  const isTrial = useIsTrial();
  return (
    <QueryView query={query} title={t("people.title")} gistOf={() => t("people.lead")}>
      {({ people, invitations, offers }) => (
        <>
          <Section title={t("people.list.title")}>
            {people.length === 0 ? (
              <p>
                {t("people.list.nobody")}
                {isTrial && ` ${t("people.trial")}`}
              </p>
            ) : (
              <PersonTable people={people} />
            )}
          </Section>
          <Section title={t("people.invitations.title")}>
            {invitations.length === 0 ? (
              <p>{t("people.invitations.none")}</p>
            ) : (
              <InvitationTable invitations={invitations} />
            )}
          </Section>
          {offers.length > 0 && (
            <Section id="invite" title={t("people.invite.title")}>
              {offers.every(({ programme }) => programme === null) && (
                <p className="inset">{t("people.invite.noProgramme")}</p>
              )}
              <InviteForm offers={offers} />
            </Section>
          )}
        </>
      )}
    </QueryView>
  );
}
