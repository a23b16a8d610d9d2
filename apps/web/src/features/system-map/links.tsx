import type { MapLinks, MapProvision, MapWaits } from "@parod/schema/views/system-map";
import type { LedgerNames } from "@parod/schema/views/ledger";
import { Link } from "@tanstack/react-router";
import type { ReactNode, RefObject } from "react";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { useDrawing, useSayNames } from "#features/system-map/drawing.ts";
import { ChooseLink } from "#features/system-map/tile.tsx";
import { useSay } from "#lib/say.ts";
import { CoverState } from "#marks/cover.tsx";

/** In words, beside the map: all that ties the chosen organisation to others. */
export function LinksPanel({
  links,
  names,
  headingRef,
}: {
  links: MapLinks;
  names: LedgerNames;
  headingRef: RefObject<HTMLHeadingElement | null>;
}) {
  const { t, language, words } = useSay();
  const tile = useDrawing().tiles.get(links.code);
  const title = t("systemMap.links.title", { name: tile ? words(tile.name) : links.code });
  const provisions = (those: readonly MapProvision[], form: "to" | "by") =>
    those.map((each) => (
      <Provision
        key={`${each.cover} ${each.others.join(" ")}`}
        provision={each}
        of={links.code}
        names={names}
        form={form}
      />
    ));
  const waits = (those: readonly MapWaits[]) =>
    those.map((each) => <WaitLine key={each.other} line={each} names={names} />);
  return (
    <section className="map-links" aria-labelledby="links-title">
      <h2 id="links-title" tabIndex={-1} ref={headingRef}>
        {title}
      </h2>
      <ul className="map-names small">
        <li>{tile && <OrganisationLink organisation={tile} />}</li>
        <li>
          <Link
            to="/$language/findings"
            params={{ language }}
            search={{ organisation: links.code }}
          >
            {t("systemMap.links.findings")}
          </Link>
        </li>
        <li>
          <Link
            to="/$language/who-waits-on-whom"
            params={{ language }}
            search={{ organisation: links.code }}
          >
            {t("waits.title")}
          </Link>
        </li>
        <li>
          <Link
            to="/$language/system-map"
            params={{ language }}
            search={(before) => ({ ...before, organisation: undefined })}
            resetScroll={false}
          >
            {t("systemMap.links.clear")}
          </Link>
        </li>
      </ul>
      {tile?.kind === "local-authority" && (
        <Part title={t("systemMap.links.provided")}>{provisions(links.provided, "by")}</Part>
      )}
      <Part title={t("systemMap.links.provides")}>{provisions(links.provides, "to")}</Part>
      <Part title={t("systemMap.links.waits")}>{waits(links.waits)}</Part>
      <Part title={t("systemMap.links.gives")}>{waits(links.gives)}</Part>
    </section>
  );
}

function Part({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const { t } = useSay();
  return (
    <>
      <h3>{title}</h3>
      {children.length === 0 ? (
        <p className="small soft">{t("systemMap.links.none")}</p>
      ) : (
        <ul className="map-links__list">{children}</ul>
      )}
    </>
  );
}

/** So many functions are named at once; more are folded under their number. */
const shown = 3;

function Provision({
  provision: { cover, functions, others, all },
  of,
  names,
  form,
}: {
  provision: MapProvision;
  of: string;
  names: LedgerNames;
  form: "to" | "by";
}) {
  const { t, words } = useSay();
  const sayNames = useSayNames();
  const { tiles } = useDrawing();
  const named = (code: string) => {
    const name = names[code];
    return name ? words(name) : code;
  };
  const authorities = [...tiles.values()].filter(({ kind }) => kind === "local-authority");
  const given = new Set(others);
  const without = authorities.map(({ code }) => code).filter((code) => !given.has(code));
  const isItself = others.length === 1 && others[0] === of;
  const isMost = form === "to" && without.length < others.length / 2;
  const whom = all
    ? t("systemMap.links.all", { n: others.length })
    : isMost
      ? t("systemMap.links.allBut", { names: sayNames(without) })
      : t(`systemMap.links.${form}`, { names: isItself ? t("ledger.itself") : sayNames(others) });
  const list = (
    <ul>
      {functions.map((each) => (
        <li key={each}>
          {each} {named(each)}
        </li>
      ))}
    </ul>
  );
  return (
    <li>
      {functions.length <= shown ? (
        list
      ) : (
        <details>
          <summary>{t("systemMap.links.functions", { n: functions.length })}</summary>
          {list}
        </details>
      )}
      <CoverState cover={cover} />
      {(others.length > 0 || cover !== "not-known") && (
        <p>{others.length === 0 ? t("systemMap.links.byNobody") : whom}</p>
      )}
    </li>
  );
}

function WaitLine({ line: { other, open, late }, names }: { line: MapWaits; names: LedgerNames }) {
  const { t, words } = useSay();
  const isOrganisation = useDrawing().tiles.has(other);
  const name = names[other];
  return (
    <li>
      {isOrganisation ? <ChooseLink code={other} /> : name ? words(name) : other}
      {": "}
      {t("systemMap.links.open", { n: open })}
      {late > 0 && <b>, {t("systemMap.links.late", { n: late })}</b>}
    </li>
  );
}
