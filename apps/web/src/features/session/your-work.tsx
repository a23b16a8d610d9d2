import { Link } from "@tanstack/react-router";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { Section } from "#components/section.tsx";
import { useSayGrant } from "#lib/grants.ts";
import { useSay } from "#lib/say.ts";
import { useSession } from "#lib/use-session.ts";

/** What somebody who signed in was given, each leading to where it is done. */
export function YourWork() {
  const { t, language } = useSay();
  const { sayRole, sayOrganisation } = useSayGrant();
  const session = useSession();
  if (!session?.person) return null;
  const { grants } = session.person;
  const { createProgramme, readPeople } = session.abilities;
  return (
    <>
      <Section title={t("people.yours.title")}>
        <ul className="fact-list">
          {grants.map(({ programme, role, organisation }) => (
            <li key={`${programme} ${role} ${organisation}`}>
              <strong>{sayRole(role)}</strong>
              {organisation !== null && (
                <>
                  :{" "}
                  {programme === null ? (
                    sayOrganisation(organisation)
                  ) : (
                    <OrganisationLink
                      organisation={{
                        code: organisation,
                        name: {
                          en: sayOrganisation(organisation),
                          cy: sayOrganisation(organisation),
                        },
                      }}
                      programme={programme}
                    />
                  )}
                </>
              )}
              <span className="why">
                {programme === null
                  ? t("people.list.allProgrammes")
                  : t("people.list.inProgramme", { programme })}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {(createProgramme || readPeople) && (
        <Section title={t("people.yours.administration")}>
          <ul className="fact-list">
            {createProgramme && (
              <li>
                <Link to="/$language/new-programme" params={{ language }}>
                  {t("people.programme.title")}
                </Link>
              </li>
            )}
            {readPeople && (
              <li>
                <Link to="/$language/people" params={{ language }}>
                  {t("people.title")}
                </Link>
              </li>
            )}
          </ul>
        </Section>
      )}
    </>
  );
}
