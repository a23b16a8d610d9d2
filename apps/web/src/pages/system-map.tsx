import { sortIn } from "@parod/language/sort";
import type { SystemMapView } from "@parod/schema/views/system-map";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useEffect, useId, useMemo, useRef } from "react";
import { Crumbs } from "#components/crumbs.tsx";
import { CsvLink } from "#components/csv-link.tsx";
import { FilterSelect } from "#components/filter-select.tsx";
import { QueryView } from "#components/query-view.tsx";
import { ApartBoxes, ArrangementBox, EndedBox } from "#features/system-map/boxes.tsx";
import { DrawingContext, drawingOf } from "#features/system-map/drawing.ts";
import { MapKey } from "#features/system-map/key.tsx";
import { LinksPanel } from "#features/system-map/links.tsx";
import { Tile } from "#features/system-map/tile.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

/** The whole system on one page: who is with whom, who provides, who waits, and where it does not hold together. */
export function SystemMapPage() {
  const { t, day } = useSay();
  const { organisation = null } = useSearch({ from: "/$language/system-map" });
  const query = useQuery({
    ...useTrpc().systemMap.queryOptions({ ...useStand(), organisation }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Crumbs here={t("systemMap.title")} />
      <QueryView
        query={query}
        title={t("systemMap.title")}
        gistOf={(view) => {
          const all = view.organisations.filter(({ kind }) => kind === "local-authority").length;
          const unknown = view.apart.filter(
            ({ model, before, coming }) =>
              model === null && before.length === 0 && coming.length === 0,
          ).length;
          return t("systemMap.gist", {
            ...{ all, unknown, within: all - view.apart.length },
            date: day(view.stand.asAt),
          });
        }}
        isEmpty={({ organisations }) => organisations.length === 0}
      >
        {(view) => <SystemMap view={view} />}
      </QueryView>
    </>
  );
}

function SystemMap({ view }: { view: SystemMapView }) {
  const { t } = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const drawing = useMemo(() => drawingOf(view), [view]);
  const chosen = view.links?.code;
  // whoever chooses on the map goes on reading in the links; a choice by the list leaves the focus in the list
  useEffect(() => {
    if (document.activeElement?.closest(".map-page")) heading.current?.focus();
  }, [chosen]);
  return (
    <DrawingContext value={drawing}>
      <p className="lede">{t("systemMap.lead")}</p>
      <ChooseOrganisation view={view} />
      <MapKey seen={view.seen} />
      <div className={view.links ? "map-page map-page--links" : "map-page"}>
        {view.links && <LinksPanel links={view.links} names={view.names} headingRef={heading} />}
        <MapBody view={view} />
      </div>
      <CsvLink table="arrangements" caption={t("systemMap.arrangements")} />
    </DrawingContext>
  );
}

function MapBody({ view }: { view: SystemMapView }) {
  const { t } = useSay();
  const { national, arrangements, apart, before, stand } = view;
  return (
    <div className="map">
      {stand.programme.illustrative && <p className="map__mark">{t("common.illustrative.mark")}</p>}
      {national.length > 0 && (
        <Part title={t("systemMap.national")}>
          <ul className="map-tiles">
            {national.map((code) => (
              <Tile key={code} code={code} />
            ))}
          </ul>
        </Part>
      )}
      {arrangements.length > 0 && (
        <Part title={t("systemMap.arrangements")} lede={t("systemMap.arrangementsLead")}>
          <div className="map-boxes">
            {arrangements.map((box) => (
              <ArrangementBox key={box.code} box={box} />
            ))}
          </div>
        </Part>
      )}
      {apart.length > 0 && (
        <Part title={t("systemMap.apart")} lede={t("systemMap.apartLead")}>
          <div className="map-boxes">
            <ApartBoxes apart={apart} />
          </div>
        </Part>
      )}
      {before.length > 0 && (
        <Part title={t("systemMap.before")} lede={t("systemMap.beforeLead")}>
          <div className="map-boxes">
            {before.map((box) => (
              <EndedBox key={box.code} box={box} />
            ))}
          </div>
        </Part>
      )}
    </div>
  );
}

function Part({ title, lede, children }: { title: string; lede?: string; children: ReactNode }) {
  const own = useId();
  return (
    <section className="map__part" aria-labelledby={own}>
      <h2 id={own}>{title}</h2>
      {lede !== undefined && <p className="small soft">{lede}</p>}
      {children}
    </section>
  );
}

function ChooseOrganisation({ view }: { view: SystemMapView }) {
  const { t, language, words } = useSay();
  const navigate = useNavigate({ from: "/$language/system-map" });
  const { organisation } = useSearch({ from: "/$language/system-map" });
  return (
    <div className="filters no-print">
      <FilterSelect
        id="organisation"
        label={t("systemMap.choose")}
        value={organisation}
        all={t("systemMap.nobody")}
        options={sortIn(view.organisations, language, ({ name }) => words(name)).map(
          ({ code, name }) => ({ value: code, label: words(name) }),
        )}
        onChoose={(chosen) =>
          void navigate({
            search: (before) => ({ ...before, organisation: chosen }),
            replace: true,
            resetScroll: false,
          })
        }
      />
    </div>
  );
}
