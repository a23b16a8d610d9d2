import { isAuthority } from "@parod/language/lists";
import type { Named } from "@parod/schema/views/standpoint";
import { Link } from "@tanstack/react-router";
import { useSay } from "#lib/say.ts";

/** An organisation's name, leading to its page. */
export function OrganisationLink({ organisation }: { organisation: Named }) {
  const { language, words } = useSay();
  const name = words(organisation.name);
  if (organisation.code === "dysgu")
    return (
      <Link to="/$language/dysgu" params={{ language }}>
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
