import type { OrganisationKind } from "@parod/schema/vocabulary";
import { RatingValue } from "@parod/schema/vocabulary";
import { Fact, Facts } from "#components/facts.tsx";
import { Section } from "#components/section.tsx";
import { DeclaredRating } from "#features/declared-rating.tsx";
import type { FormField } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTellOne } from "#features/tell/use-tell-one.ts";
import { isOwn, may, revisionOf, type Work } from "#features/work/work.ts";
import { OutlookState } from "#marks/state.tsx";
import { useSay } from "#lib/say.ts";

const roleOf = (kind: OrganisationKind): string =>
  kind === "body" ? "chief-executive" : "director-of-education";

/** What somebody declares, beside what is computed. Anything but green says how it is to become green. */
export function Rating({ work }: { work: Work }) {
  const { t } = useSay();
  const { view } = work;
  const { position } = view;
  const tellOne = useTellOne(view.stand.programme.slug);
  const organisation = view.organisation.code;
  const own = view.ratings.find(({ said }) => said.role !== "government");
  const role = isOwn(work) ? (own?.fact.role ?? roleOf(view.kind)) : "senior-responsible-owner";
  const told = view.ratings.find(({ fact }) => fact.role === role) ?? null;
  const fields: readonly FormField[] = [
    {
      kind: "one",
      name: "value",
      label: t("work.rating.value"),
      options: RatingValue.options.map((value) => ({ value, label: t(`states.rating.${value}`) })),
    },
    { kind: "text", name: "rationale", label: t("work.rating.rationale") },
    {
      kind: "text",
      name: "pathToGreen",
      label: t("work.rating.path"),
      hint: t("work.rating.pathHint"),
      when: ({ value }) => typeof value === "string" && value !== "" && value !== "green",
    },
  ];
  return (
    <>
      <Facts>
        <Fact name={t("work.rating.computed")}>
          <OutlookState outlook={position.outlook?.worst ?? "not-known"} />
        </Fact>
        <Fact name={t("work.rating.declared")}>
          {view.ratings.length === 0 && <span className="soft">{t("common.fact.notTold")}</span>}
          {view.ratings.map(({ fact, said }) => (
            <DeclaredRating
              key={fact.role}
              rating={{ ...fact, on: said.effectiveOn }}
              outlook={position.outlook?.worst ?? null}
            />
          ))}
        </Fact>
      </Facts>
      {may(work, "rating.declare") && (
        <Section title={t("work.rating.declare")}>
          <TellForm
            id="rating"
            fields={fields}
            told={told && { ...told.fact }}
            revision={revisionOf(work, "ratingTold", "organisation", organisation, role)}
            send={t("work.rating.send")}
            savedText={({ value }) =>
              t("work.rating.saved", { value: t(`states.rating.${RatingValue.parse(value)}`) })
            }
            act={async (sent) =>
              tellOne(
                "ratingTold",
                { scope: "organisation", of: organisation, role, ...sent.values },
                sent,
              )
            }
          />
        </Section>
      )}
    </>
  );
}
