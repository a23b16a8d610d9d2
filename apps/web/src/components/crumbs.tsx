import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useSay } from "#lib/say.ts";

/** The way here: the overview, the list that the page belongs to, the page. */
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
        {list !== undefined && <li>{list}</li>}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
