import { severities } from "@parod/schema/finding";
import type { MapTile } from "@parod/schema/views/system-map";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Relation, useDrawing } from "#features/system-map/drawing.ts";
import { useSay } from "#lib/say.ts";
import { SeverityShape } from "#marks/severity.tsx";

const inOrder: readonly Relation[] = ["chosen", "provider", "recipient", "waits", "gives"];

/** An organisation on the map, with what the place where it stands says of it. */
export function Tile({ code, children }: { code: string; children?: ReactNode }) {
  const { tiles, relations } = useDrawing();
  const tile = tiles.get(code);
  const own = relations.get(code);
  const chip = own?.has("chosen") ? " map-tile--chosen" : own ? " map-tile--linked" : "";
  return (
    <li className={`map-tile${chip}`}>
      <p className="map-tile__name">
        <ChooseLink code={code} />
      </p>
      {children}
      {tile && <TileCounts tile={tile} />}
      <Relations code={code} />
    </li>
  );
}

/** How it stands to the organisation that is chosen, in words. */
export function Relations({ code }: { code: string }) {
  const { t } = useSay();
  const own = useDrawing().relations.get(code);
  if (!own) return null;
  return (
    <p className="map-tile__relations">
      {inOrder
        .filter((each) => own.has(each))
        .map((each) => (
          <span key={each} className="chip">
            {t(`systemMap.relation.${each}`)}
          </span>
        ))}
    </p>
  );
}

/** Chooses an organisation: its links are read beside the map, and marked on it. */
export function ChooseLink({ code }: { code: string }) {
  const { language, words } = useSay();
  const { tiles } = useDrawing();
  const name = tiles.get(code)?.name;
  return (
    <Link
      to="/$language/system-map"
      params={{ language }}
      search={(before) => ({ ...before, organisation: code })}
      resetScroll={false}
    >
      {name ? words(name) : code}
    </Link>
  );
}

/** How many findings touch it, whom it provides for, who waits. What is nothing is left out, but for the findings. */
export function TileCounts({ tile }: { tile: MapTile }) {
  const { t } = useSay();
  const { findings, provides, waits, gives } = tile;
  return (
    <>
      {findings && <FindingWeights tile={tile} findings={findings} />}
      {provides.functions > 0 && (
        <p className="map-tile__count">{t("systemMap.provides", provides)}</p>
      )}
      {waits > 0 && <p className="map-tile__count">{t("systemMap.waits", { n: waits })}</p>}
      {gives > 0 && <p className="map-tile__count">{t("systemMap.gives", { n: gives })}</p>}
    </>
  );
}

/** Their number leads to what it counts. */
function FindingWeights({
  tile: { code, name },
  findings,
}: {
  tile: MapTile;
  findings: NonNullable<MapTile["findings"]>;
}) {
  const { t, language, words } = useSay();
  const those = severities.filter((each) => findings[each] > 0);
  if (those.length === 0) return <p className="map-tile__count">{t("systemMap.noFindings")}</p>;
  return (
    <p className="map-tile__weights">
      <Link to="/$language/findings" params={{ language }} search={{ organisation: code }}>
        <span className="visually-hidden">
          {words(name)}: {t("findingsPage.gist", findings)}
        </span>
        {those.map((each) => (
          <span key={each} aria-hidden="true">
            <SeverityShape severity={each} size={16} /> {findings[each]}
          </span>
        ))}
      </Link>
    </p>
  );
}
