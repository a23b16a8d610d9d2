import type { ExplainedView } from "@parod/schema/views/explained";
import { useNavigate } from "@tanstack/react-router";
import { useSay } from "#lib/say.ts";

/** The whole programme, or one organisation: kept in the address. */
export function OrganisationChoice({ view }: { view: ExplainedView }) {
  const { t, words } = useSay();
  const navigate = useNavigate({ from: "/$language/what-changed" });
  return (
    <div className="filters">
      <div>
        <label className="govuk-label" htmlFor="organisation">
          {t("explained.look")}
        </label>
        <select
          className="govuk-select"
          id="organisation"
          value={view.organisation?.code ?? ""}
          onChange={(event) =>
            void navigate({
              search: (before) => ({ ...before, organisation: event.target.value || undefined }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          <option value="">{t("explained.all")}</option>
          {view.organisations.map(({ code, name }) => (
            <option key={code} value={code}>
              {words(name)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
