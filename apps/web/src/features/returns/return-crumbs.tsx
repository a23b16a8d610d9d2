import type { ReturnPage } from "@parod/schema/views/returns";
import { Link } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { todays } from "#lib/todays.ts";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly here: string;
  /** The return that the page is of: its round leads to it. */
  readonly of?: Pick<ReturnPage, "form" | "stand"> | undefined;
  /** The page is a part of that return, which leads to it too. */
  readonly below?: boolean;
};

/** The way to a page of one round. */
export function RoundCrumbs({ here, of, below = false }: Props) {
  const { t, words, language } = useSay();
  const round = of?.form.round.id ?? "";
  const search = of ? { search: todays(of.stand) } : {};
  return (
    <Crumbs
      here={here}
      list={[
        <Link key="rounds" to="/$language/rounds" params={{ language }} {...search}>
          {t("rounds.title")}
        </Link>,
        ...(of
          ? [
              <Link
                key="round"
                to="/$language/rounds/$round"
                params={{ language, round }}
                {...search}
              >
                {words(of.form.round.title)}
              </Link>,
            ]
          : []),
        ...(of && below
          ? [
              <Link
                key="return"
                to="/$language/rounds/$round/$organisation"
                params={{ language, round, organisation: of.form.organisation.code }}
              >
                {words(of.form.organisation.name)}
              </Link>,
            ]
          : []),
      ]}
    />
  );
}
