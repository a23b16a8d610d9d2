import type { When } from "@parod/schema/when";
import type { FormField, Option } from "#features/tell/fields.ts";
import type { Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";

type Span = { readonly from: When | null; readonly until: When | null };

/** How the partners of a workspace are named, and from when to when something holds. */
export function useSpan({ view }: Work) {
  const { t, words, when } = useSay();
  const authorities: readonly Option[] = view.choices.providers
    .filter(({ code }) => code.startsWith("W06"))
    .map(({ code, name }) => ({ value: code, label: words(name) }));
  const named = new Map(
    [...view.choices.arrangements, ...view.choices.providers, view.organisation].map((each) => [
      each.code,
      each.name,
    ]),
  );
  const nameOf = (code: string): string => {
    const name = named.get(code);
    return name ? words(name) : code;
  };
  const said = (value: When | null) => (value ? when(value) : t("common.fact.notTold"));
  const span = ({ from, until }: Span): string =>
    [
      `${t("work.side.from")}: ${said(from)}`,
      // without an end it goes on: only an end that is told is said
      ...(until ? [`${t("work.side.until")}: ${said(until)}`] : []),
    ].join(". ");
  const spanFields: readonly FormField[] = [
    { kind: "when", name: "from", label: t("work.side.from"), optional: true },
    {
      kind: "when",
      name: "until",
      label: t("work.side.until"),
      hint: t("work.side.untilHint"),
      optional: true,
    },
    {
      kind: "day",
      name: "effectiveOn",
      label: t("work.form.effectiveOn"),
      notAfter: view.stand.today,
      optional: true,
    },
  ];
  return { nameOf, span, spanFields, authorities };
}
