import { isAuthority } from "@parod/language/lists";
import type { FindingLink } from "@parod/schema/views/findings-page";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useSay } from "#lib/say.ts";

/** Leads to where something that a finding speaks of is shown. */
export function LinkTo({ link, children }: { link: FindingLink | null; children: ReactNode }) {
  const { language } = useSay();
  if (link === null) return <>{children}</>;
  switch (link.page) {
    case "organisation":
      if (link.code === "dysgu")
        return (
          <Link to="/$language/dysgu" params={{ language }}>
            {children}
          </Link>
        );
      return (
        <Link
          to={
            isAuthority(link.code)
              ? "/$language/authorities/$code"
              : "/$language/organisations/$code"
          }
          params={{ language, code: link.code }}
        >
          {children}
        </Link>
      );
    case "milestone":
      return (
        <Link to="/$language/milestones/$id" params={{ language, id: link.id }}>
          {children}
        </Link>
      );
    case "round":
      return (
        <Link to="/$language/rounds/$round" params={{ language, round: link.id }}>
          {children}
        </Link>
      );
    case "waits":
      return (
        <Link
          to="/$language/who-waits-on-whom"
          params={{ language }}
          search={(before) => ({ ...before, organisation: link.organisation })}
        >
          {children}
        </Link>
      );
    case "group":
    case "sources":
    case "definitions":
      return (
        <Link to={`/$language/${link.page}`} params={{ language }}>
          {children}
        </Link>
      );
    default:
      return link satisfies never;
  }
}
