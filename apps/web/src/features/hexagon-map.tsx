import { authorityHexagons } from "@parod/charts/authority-hexagons";
import { hexagonCentre, hexagonPoints, mapSize } from "@parod/charts/hexagons";
import type { AuthorityLine } from "@parod/schema/views/overview";
import { outlooks } from "@parod/schema/vocabulary";
import { Link } from "@tanstack/react-router";
import { useSay } from "#lib/say.ts";
import { useStandpoint } from "#lib/standpoint.tsx";
import { Mark, MarkAt } from "#marks/mark.tsx";

const radius = 52;
const { width, height } = mapSize(Object.values(authorityHexagons), radius);

/** Every authority the same size, at about its place. The table holds the same. */
export function HexagonMap({ authorities }: { authorities: readonly AuthorityLine[] }) {
  const { t } = useSay();
  const illustrative = useStandpoint()?.programme.illustrative ?? false;
  const shown = outlooks.filter((outlook) =>
    authorities.some((each) => outlookOf(each) === outlook),
  );
  return (
    <figure className="figure">
      <figcaption>
        <b>{t("overview.authorities.mapTitle")}</b>
        <span>{t("overview.authorities.mapAlt")}</span>
      </figcaption>
      {/* A map may be wider than a phone; its words may not be smaller than they can be read. */}
      <div className="hex-scroll">
        <svg className="hex-map" viewBox={`0 0 ${width} ${height + (illustrative ? 30 : 4)}`}>
          {authorities.map((authority) => (
            <Hexagon key={authority.code} authority={authority} />
          ))}
          {illustrative && (
            <text x={width / 2} y={height + 22}>
              {t("common.illustrative.mark")}
            </text>
          )}
        </svg>
      </div>
      <ul className="key" aria-label={t("organisation.column.outlook")}>
        {shown.map((outlook) => (
          <li key={outlook} className="state">
            <Mark state={outlook} />
            {t(`states.outlook.${outlook}`)}
          </li>
        ))}
      </ul>
    </figure>
  );
}

const outlookOf = (authority: AuthorityLine) => authority.outlook?.worst ?? "not-known";

function Hexagon({ authority }: { authority: AuthorityLine }) {
  const { t, language, words } = useSay();
  const cell = authorityHexagons[authority.code];
  if (!cell) return null;
  const centre = hexagonCentre(cell, radius);
  const outlook = outlookOf(authority);
  const [name, short] = [words(authority.name), cell.short[language]];
  return (
    <Link
      to="/$language/authorities/$code"
      params={{ language, code: authority.code }}
      className={outlook === "not-known" ? "unknown" : undefined}
      aria-label={t("overview.authorities.cell", {
        // by what is written on it too: that is what is said to a voice control
        name: name.split(" ").includes(short) ? name : `${short}, ${name}`,
        state: t(`states.outlook.${outlook}`),
      })}
    >
      <polygon points={hexagonPoints(centre, radius)} />
      <MarkAt state={outlook} x={centre.x} y={centre.y - 14} scale={1.05} />
      <text x={centre.x} y={centre.y + 20}>
        {short}
      </text>
    </Link>
  );
}
