import { sayNumber, sayOf, saySigned } from "@parod/language/numbers";
import type { OverviewView } from "@parod/schema/views/overview";
import { Link } from "@tanstack/react-router";
import { Tiles, TileText } from "#features/tiles.tsx";
import { useSay } from "#lib/say.ts";

/** The figures of the first screen. Each is a link to what it counts. */
export function HeadlineTiles({ view }: { view: OverviewView }) {
  const { t, language, day } = useSay();
  const { stand, compared, authorities, musts } = view;
  const since = (now: number, before: number | undefined) =>
    stand.compare !== null && before !== undefined
      ? t("overview.tiles.since", { date: day(stand.compare), change: saySigned(now - before) })
      : null;
  const count = (outlook: "there" | "in-time" | "not-known") =>
    authorities.filter((each) => (each.outlook?.worst ?? "not-known") === outlook).length;
  const unknown = authorities.filter(({ nothingKnown }) => nothingKnown).length;
  const ready = count("there") + count("in-time");
  const unanswered = view.asks.filter(({ state }) => state === "no-answer-found").length;
  const to = { language };
  return (
    <Tiles>
      <li>
        <Link className="tile" to="/$language/report" params={to}>
          <TileText
            figure={sayNumber(Math.abs(stand.end.daysLeft))}
            label={
              stand.end.daysLeft >= 0 ? t("overview.tiles.daysLeft") : t("overview.tiles.daysPast")
            }
            change={day(stand.end.day)}
          />
        </Link>
      </li>
      <li>
        <Link className="tile" to="/$language/dysgu" params={to}>
          <TileText
            figure={sayOf(musts.met, musts.of, language)}
            label={t("overview.tiles.musts")}
            change={since(musts.met, compared?.musts.before)}
          />
        </Link>
      </li>
      <li>
        <Link className="tile" to="/$language/authorities" params={to}>
          <TileText
            figure={sayOf(ready, authorities.length, language)}
            label={t("overview.tiles.authorities")}
            change={since(ready, compared?.ready.before)}
          />
        </Link>
      </li>
      <li>
        <Link className="tile" to="/$language/authorities" params={to}>
          <TileText
            figure={sayNumber(unknown)}
            label={t("overview.tiles.authoritiesUnknown")}
            change={
              stand.phase === "before"
                ? `${t("overview.tiles.authoritiesNotKnown")}: ${sayNumber(count("not-known"))}`
                : null
            }
          />
        </Link>
      </li>
      <li>
        <Link className="tile" to="/$language/milestones" params={to}>
          <TileText figure={sayNumber(view.slips.length)} label={t("overview.tiles.late")} />
        </Link>
      </li>
      <li>
        <Link className="tile" to="/$language/group" params={to} hash="asks">
          <TileText figure={sayNumber(unanswered)} label={t("overview.tiles.asks")} />
        </Link>
      </li>
    </Tiles>
  );
}
