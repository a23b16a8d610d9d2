import { useSay } from "#lib/say.ts";
import { useStand } from "#lib/use-stand.ts";

/** The open tables that a page's table is a part of: apps/api/src/open/tables.ts. */
export type OpenTableName =
  | "arrangements"
  | "workstreams"
  | "criteria"
  | "positions"
  | "quality"
  | "milestones"
  | "dependencies"
  | "findings"
  | "functions"
  | "ledger"
  | "commitments"
  | "meetings";

/** The whole open table behind what is shown, as at the same day: one link, named for the table that it is of. */
export function CsvLink({ table, caption }: { table: OpenTableName; caption: string }) {
  const { t, language } = useSay();
  const { programme, asAt, knownAt } = useStand();
  const asked = new URLSearchParams({
    programme,
    ...(asAt === null ? {} : { asAt }),
    ...(knownAt === null ? {} : { knownAt }),
    lang: language,
  });
  return (
    <p className="downloads tools">
      <a href={`/api/open/${table}.csv?${asked.toString()}`} download>
        {t("common.data.csv")}
        <span className="visually-hidden">: {caption}</span>
      </a>
    </p>
  );
}
