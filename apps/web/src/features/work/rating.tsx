import type { OrganisationKind, RatingRole } from "@parod/schema/vocabulary";
import { RatingValue } from "@parod/schema/vocabulary";
import { useState } from "react";
import { Fact, Facts } from "#components/facts.tsx";
import { Section } from "#components/section.tsx";
import { SelectField } from "#components/select-field.tsx";
import { DeclaredRating } from "#features/declared-rating.tsx";
import type { FormField } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTellOne } from "#features/tell/use-tell-one.ts";
import { isOwn, may, revisionOf, type Work } from "#features/work/work.ts";
import { OutlookState } from "#marks/state.tsx";
import { useSay } from "#lib/say.ts";

/** The roles in which those of an organisation rate it, and those in which the government rates any. */
const rolesOf = (kind: OrganisationKind, isTheirs: boolean): readonly RatingRole[] =>
  !isTheirs
    ? ["senior-responsible-owner", "programme-director"]
    : kind === "body"
      ? ["chief-executive", "chair"]
      : ["director-of-education", "chief-executive", "cabinet-member"];

/** What somebody declares, beside what is computed. Anything but green says how it is to become green. */
export function Rating({ work }: { work: Work }) {
  const { t } = useSay();
  const { view } = work;
  const { position } = view;
  const tellOne = useTellOne(view.stand.programme.slug);
  const organisation = view.organisation.code;
  const roles = rolesOf(view.kind, isOwn(work));
  const last = view.ratings.find(({ fact }) => roles.some((each) => each === fact.role));
  const [role, play] = useState<string>(last?.fact.role ?? roles[0] ?? "");
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
              rating={{ ...fact, lang: said.lang, on: said.effectiveOn }}
              outlook={position.outlook?.worst ?? null}
            />
          ))}
        </Fact>
      </Facts>
      {may(work, "rating.declare") && (
        <Section title={t("work.rating.declare")}>
          <SelectField
            id="rating-role"
            label={t("work.rating.role")}
            options={roles.map((each) => ({ value: each, label: t(`states.ratingRole.${each}`) }))}
            value={role}
            onChange={play}
          />
          <TellForm
            key={role}
            id="rating"
            fields={fields}
            told={told && { ...told.fact }}
            toldLang={told?.said.lang ?? null}
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
