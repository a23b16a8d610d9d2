import { Link } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { useSay } from "#lib/say.ts";

/** The way to a page of one round. */
export function RoundCrumbs({ here }: { here: string }) {
  const { t, language } = useSay();
  return (
    <Crumbs
      here={here}
      list={
        <Link to="/$language/rounds" params={{ language }}>
          {t("rounds.title")}
        </Link>
      }
    />
  );
}
