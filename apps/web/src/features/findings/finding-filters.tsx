import { severities } from "@parod/schema/finding";
import { sortIn } from "@parod/language/sort";
import type { FindingsView } from "@parod/schema/views/findings-page";
import { Link, useNavigate } from "@tanstack/react-router";
import { FilterSelect } from "#components/filter-select.tsx";
import type { FindingsSearch } from "#app/search.ts";
import { useSay } from "#lib/say.ts";

type Key = "severity" | "rule" | "organisation" | "came";
type Choice = { readonly value: string; readonly name: string; readonly n: number };

/** Lists, each with how many there are in all; the choice is in the page's address. */
export function FindingFilters({
  view: { counts, since },
  chosen,
}: {
  view: Pick<FindingsView, "counts" | "since">;
  chosen: FindingsSearch;
}) {
  const { t, language, words, day } = useSay();
  const choices: Readonly<Record<Key, readonly Choice[]>> = {
    severity: severities
      .filter((each) => counts.severity[each] > 0)
      .map((each) => ({
        value: each,
        name: t(`rules.severity.${each}`),
        n: counts.severity[each],
      })),
    rule: counts.rules.map(({ rule, count }) => ({
      value: rule,
      name: t(`rules.rule.${rule}.name`),
      n: count,
    })),
    organisation: sortIn(counts.organisations, language, ({ name }) => words(name)).map(
      ({ code, name, count }) => ({ value: code, name: words(name), n: count }),
    ),
    came: since
      ? [
          {
            value: "yes",
            name: t("findingsPage.filter.cameSince", { date: day(since.day) }),
            n: since.came,
          },
        ]
      : [],
  };
  const keys = (["severity", "rule", "organisation", "came"] as const).filter(
    (key) => key !== "came" || since !== null,
  );
  const isNarrowed = keys.some((key) => chosen[key]);
  return (
    <form
      className="filters filters--findings no-print"
      aria-label={t("findingsPage.filter.label")}
      onSubmit={(event) => event.preventDefault()}
    >
      {keys.map((key) => (
        <Filter key={key} name={key} choices={choices[key]} chosen={chosen[key]} />
      ))}
      {isNarrowed && (
        <Link to="/$language/findings" params={{ language }}>
          {t("findingsPage.filter.clear")}
        </Link>
      )}
    </form>
  );
}

function Filter({
  name,
  choices,
  chosen,
}: {
  name: Key;
  choices: readonly Choice[];
  chosen: string | undefined;
}) {
  const { t } = useSay();
  const navigate = useNavigate({ from: "/$language/findings" });
  return (
    <FilterSelect
      id={`by-${name}`}
      label={t(`findingsPage.filter.${name}`)}
      value={chosen}
      all={t("findingsPage.filter.all")}
      options={choices.map((each) => ({
        value: each.value,
        label: `${each.name} (${String(each.n)})`,
      }))}
      onChoose={(value) =>
        void navigate({
          search: (before) => ({ ...before, [name]: value }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}
