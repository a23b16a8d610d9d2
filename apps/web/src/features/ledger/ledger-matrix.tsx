import type { LedgerTable } from "@parod/schema/views/ledger";
import { CsvLink } from "#components/csv-link.tsx";
import { namedIn, Providers } from "#features/ledger/names.tsx";
import { SubjectLink } from "#features/ledger/subject-link.tsx";
import { useSay } from "#lib/say.ts";
import { CoverState, covers as allCovers } from "#marks/cover.tsx";

/** Function by authority: a wide table where there is room, on a phone each authority by itself. */
export function LedgerMatrix({ table }: { table: LedgerTable }) {
  const { t, day } = useSay();
  const caption = t("ledger.table", { date: day(table.on) });
  return (
    <>
      <Wide table={table} caption={caption} />
      <Narrow table={table} caption={caption} />
      <CsvLink table="ledger" caption={t("ledger.title")} />
    </>
  );
}

type Props = { readonly table: LedgerTable; readonly caption: string };

function Wide({ table: { functions, authorities, names }, caption }: Props) {
  const { t, words } = useSay();
  return (
    <section className="ledger-scroll" aria-label={t("ledger.scroll")}>
      <table className="table ledger-matrix">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("ledger.functions")}</th>
            {authorities.map(({ code }) => (
              <th key={code} scope="col">
                <SubjectLink subject={code}>{words(namedIn(names, code).name)}</SubjectLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {functions.map(({ id, text }, at) => (
            <tr key={id}>
              <th scope="row">
                <SubjectLink subject={id}>{words(text)}</SubjectLink>
              </th>
              {authorities.map(({ code, cells }) => (
                <td key={code}>
                  <CoverState cover={cells[at]?.cover ?? "not-known"} />
                  <Providers
                    providers={cells[at]?.providers ?? []}
                    authority={code}
                    names={names}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Narrow({ table: { functions, authorities, names }, caption }: Props) {
  const { words } = useSay();
  return (
    <ul className="ledger-cards" aria-label={caption}>
      {authorities.map(({ code, cells }) => (
        <li key={code}>
          <details>
            <summary>
              {words(namedIn(names, code).name)}
              <Counts covers={cells.map(({ cover }) => cover)} />
            </summary>
            <dl>
              {functions.map(({ id, text }, at) => (
                <div key={id}>
                  <dt>
                    <SubjectLink subject={id}>{words(text)}</SubjectLink>
                  </dt>
                  <dd>
                    <CoverState cover={cells[at]?.cover ?? "not-known"} />
                    <Providers
                      providers={cells[at]?.providers ?? []}
                      authority={code}
                      names={names}
                    />
                  </dd>
                </div>
              ))}
            </dl>
            <p>
              <SubjectLink subject={code}>{words(namedIn(names, code).name)}</SubjectLink>
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** How many functions stand how: counts, always in one order, and no score. */
function Counts({
  covers,
}: {
  covers: readonly LedgerTable["authorities"][number]["cells"][number]["cover"][];
}) {
  const { t } = useSay();
  return (
    <span className="why">
      {allCovers
        .filter((cover) => covers.includes(cover))
        .map(
          (cover) =>
            `${t(`organisation.cover.${cover}`)}: ${String(covers.filter((each) => each === cover).length)}`,
        )
        .join(" · ")}
    </span>
  );
}
