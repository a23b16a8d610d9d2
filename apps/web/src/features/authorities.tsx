import type { AuthorityLine } from "@parod/schema/views/overview";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Tabs } from "#components/tabs.tsx";
import { AuthorityTable } from "#features/authority-table.tsx";
import { HexagonMap } from "#features/hexagon-map.tsx";
import { useSay } from "#lib/say.ts";

/** Table or map, kept in the address; the table is what printing and keyboards get first. */
export function Authorities({ authorities }: { authorities: readonly AuthorityLine[] }) {
  const { t } = useSay();
  const navigate = useNavigate();
  const { view = "table" } = useSearch({ strict: false });
  const tabs = [
    { key: "table", label: t("common.view.table") },
    { key: "map", label: t("common.view.map") },
  ] as const;
  return (
    <Tabs
      label={t("overview.authorities.title")}
      tabs={tabs}
      current={view}
      onChange={(key) =>
        void navigate({
          to: ".",
          search: (before) => ({ ...before, view: key === "table" ? undefined : key }),
          replace: true,
          resetScroll: false,
        })
      }
    >
      {view === "map" ? (
        <HexagonMap authorities={authorities} />
      ) : (
        <AuthorityTable authorities={authorities} />
      )}
    </Tabs>
  );
}
