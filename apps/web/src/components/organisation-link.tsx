import { isAuthority } from "@parod/language/lists";
import type { Named } from "@parod/schema/views/standpoint";
import { Link } from "@tanstack/react-router";
import { useSay } from "#lib/say.ts";

/** An organisation's name, leading to its page. */
export function OrganisationLink({
  organisation,
  programme,
}: {
  organisation: Named;
  /** Where the page is not one of the programme itself. */
  programme?: string;
}) {
  const { language, words } = useSay();
  const name = words(organisation.name);
  const search = programme === undefined ? {} : { search: { programme } };
  if (organisation.code === "dysgu")
    return (
      <Link to="/$language/dysgu" params={{ language }} {...search}>
        {name}
      </Link>
    );
  return (
    <Link
      to={
        isAuthority(organisation.code)
          ? "/$language/authorities/$code"
          : "/$language/organisations/$code"
      }
      params={{ language, code: organisation.code }}
      {...search}
    >
      {name}
    </Link>
  );
}

export function OrganisationLinks({ organisations }: { organisations: readonly Named[] }) {
  return (
    <>
      {organisations.map((organisation, index) => (
        <span key={organisation.code}>
          {index > 0 && ", "}
          <OrganisationLink organisation={organisation} />
        </span>
      ))}
    </>
  );
}
