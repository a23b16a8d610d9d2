import type { ExplainedView } from "@parod/schema/views/explained";
import { useNavigate } from "@tanstack/react-router";
import { FilterSelect } from "#components/filter-select.tsx";
import { useSay } from "#lib/say.ts";

/** The whole programme, or one organisation: kept in the address. */
export function OrganisationChoice({ view }: { view: ExplainedView }) {
  const { t, words } = useSay();
  const navigate = useNavigate({ from: "/$language/what-changed" });
  return (
    <div className="filters">
      <FilterSelect
        id="organisation"
        label={t("explained.look")}
        value={view.organisation?.code}
        all={t("explained.all")}
        options={view.organisations.map(({ code, name }) => ({ value: code, label: words(name) }))}
        onChoose={(organisation) =>
          void navigate({
            search: (before) => ({ ...before, organisation }),
            replace: true,
            resetScroll: false,
          })
        }
      />
    </div>
  );
}
