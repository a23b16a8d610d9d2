import type { OrganisationView, SearchLine } from "@parod/schema/views/organisation";
import { Link } from "@tanstack/react-router";
import { Fact, Facts } from "#components/facts.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { Origin } from "#components/origin.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { DeclaredRating } from "#features/declared-rating.tsx";
import { useSay } from "#lib/say.ts";
import { Mark } from "#marks/mark.tsx";

/** The facts that every organisation's page begins with, known or not. Not known is said as such, with who was asked and when. */
export function KnownFacts({ view }: { view: OrganisationView }) {
  const { t, words, day, move, language } = useSay();
  const { position, sayings, searches, memberships } = view;
  const before = memberships.filter(
    ({ past, state, origin }) =>
      past || state === "leaving" || origin.effectiveOn <= view.stand.programme.startsOn,
  );
  const ofAll = sayings.filter((each) => each.ofAll);
  const isAuthority = view.kind === "local-authority";
  const stage = position.stage?.evidenced ?? position.stage?.told ?? null;
  const noStage = position.stage !== null && stage === null;
  const told = [noStage, position.rating, position.pace, view.existsFrom, view.until];
  if (!isAuthority && ofAll.length + searches.length === 0 && told.every((each) => !each))
    return null;
  return (
    <Facts>
      {noStage && (
        <Fact name={t("overview.authorities.column.stage")}>
          <span className="state">
            <Mark state="not-known" />
            {t("organisation.nothing.stage")}
          </span>
          <p className="why">{t("organisation.nothing.stageWhy")}</p>
        </Fact>
      )}
      {position.rating && (
        <Fact name={t("overview.body.column.declared")}>
          <DeclaredRating rating={position.rating} outlook={position.outlook?.worst ?? null} />
        </Fact>
      )}
      {position.pace && (
        <Fact name={t("common.compare.said", { date: day(position.pace.since) })}>
          <p>
            {t("report.gained", { n: position.pace.gained.length })}{" "}
            {t("report.lost", { n: position.pace.lost.length })}
          </p>
          {position.pace.forecastDays !== null && (
            <p>
              {t("states.line.forecast")}:{" "}
              {move([position.pace.forecastDays, position.pace.forecastDays])}
            </p>
          )}
        </Fact>
      )}
      {view.existsFrom && (
        <Fact name={t("organisation.column.from")}>
          <ToldWhen when={view.existsFrom} short={false} />
        </Fact>
      )}
      {view.until && (
        <Fact name={t("states.membership.ended")}>
          <ToldWhen when={view.until} short={false} />
        </Fact>
      )}
      {isAuthority && (
        <Fact name={t("organisation.section.before")}>
          {before.length === 0 && <span className="soft">{t("common.fact.notKnown")}</span>}
          {before.map((line) => (
            <div key={`${line.arrangement.code} ${line.statedBy.code}`}>
              <p>
                <OrganisationLink organisation={line.arrangement} />
                {line.until && (
                  <>
                    {" "}
                    <span className="why">
                      {t("organisation.column.until")}: <ToldWhen when={line.until} short={false} />
                    </span>
                  </>
                )}
              </p>
              <Origin origin={line.origin} />
            </div>
          ))}
        </Fact>
      )}
      {ofAll.length > 0 && (
        <Fact name={t("organisation.section.all")}>
          {ofAll.map((line) => (
            <div key={line.id}>
              <p>{words(line.text)}</p>
              <Origin origin={line.origin} />
            </div>
          ))}
          <p className="why">{t("organisation.nothing.allNote")}</p>
        </Fact>
      )}
      {(searches.length > 0 || (isAuthority && view.stand.programme.public)) && (
        <Fact name={t("organisation.section.looked")}>
          {searchGroups(searches).map(({ day: on, place, lines }) => (
            <div key={lines[0]?.id}>
              <ul>
                {lines.map((line) => (
                  <li key={line.id}>{words(line.lookedFor)}</li>
                ))}
              </ul>
              <p className="why">
                {t("common.fact.searchedOn", { date: day(on) })}: {words(place)}
              </p>
            </div>
          ))}
          {searches.length === 0 && <p>{t("organisation.nothing.looked", { n: 0 })}</p>}
          <p className="small">
            <Link to="/$language/sources" params={{ language }} hash="searches">
              {t("organisation.nothing.whereLooked")}
            </Link>
          </p>
        </Fact>
      )}
      {isAuthority && (
        <Fact name={t("organisation.section.who")}>
          <p>{t("organisation.nothing.who", { name: words(position.name) })}</p>
        </Fact>
      )}
    </Facts>
  );
}

/** Searches made on one day in one place are said together. */
function searchGroups(searches: readonly SearchLine[]) {
  const groups = new Map<
    string,
    { day: string; place: SearchLine["place"]; lines: SearchLine[] }
  >();
  for (const line of searches) {
    const key = `${line.day} ${line.place.en}`;
    const group = groups.get(key) ?? { day: line.day, place: line.place, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups.values()];
}
