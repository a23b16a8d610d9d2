import type { ReturnPage } from "@parod/schema/views/returns";
import { Link } from "@tanstack/react-router";
import { Fact, Facts } from "#components/facts.tsx";
import { todays } from "#lib/todays.ts";
import { useSay } from "#lib/say.ts";

/** Which return it is, where it stands, and the work that it asked for. */
export function ReturnFacts({ page }: { page: ReturnPage }) {
  const { t, words, day, language } = useSay();
  const { form, state, burden } = page;
  return (
    <>
      <Facts>
        <Fact name={t("returns.round")}>
          <Link
            to="/$language/rounds/$round"
            params={{ language, round: form.round.id }}
            search={todays(page.stand)}
          >
            {words(form.round.title)}
          </Link>
        </Fact>
        <Fact name={t("returns.cutOff")}>{day(form.round.cutOff)}</Fact>
        <Fact name={t("returns.due")}>{day(form.round.due)}</Fact>
        <Fact name={t("returns.state")}>
          {state === "none" ? t("returns.notStarted") : t(`states.return.${state}`)}
        </Fact>
      </Facts>
      <p className="soft">{t("returns.burden", burden)}</p>
    </>
  );
}
