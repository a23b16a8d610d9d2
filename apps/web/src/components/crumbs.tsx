import { Link } from "@tanstack/react-router";
import { Children, type ReactNode } from "react";
import { useSay } from "#lib/say.ts";

/** The way here: the overview, what the page belongs to from the widest on, the page. */
export function Crumbs({ here, list }: { here: ReactNode; list?: ReactNode }) {
  const { t, language } = useSay();
  return (
    <nav className="crumbs" aria-label={t("common.navigation.here")}>
      <ol>
        <li>
          <Link to="/$language" params={{ language }}>
            {t("common.navigation.overview")}
          </Link>
        </li>
        {Children.map(list, (each) => (
          <li>{each}</li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
