import { fits } from "@parod/schema/permission/give";
import { sortIn } from "@parod/language/sort";
import type { Offer } from "@parod/schema/views/people";
import { Choices } from "#components/choices.tsx";
import type { Part } from "#features/invite/typed.ts";
import { useSay } from "#lib/say.ts";
import { useSayGrant } from "#lib/grants.ts";

type Props = {
  readonly index: number;
  readonly part: Part;
  readonly offer: Offer;
  readonly onChange: (part: Part) => void;
  readonly messages: Readonly<Record<string, string>>;
};

/** One role, and the organisations of the programme that it can be for. */
export function PartFields({ index, part, offer, onChange, messages }: Props) {
  const { t, language } = useSay();
  const { sayRole } = useSayGrant();
  const { role } = part;
  const organisations =
    role === null ? [] : offer.organisations.filter(({ kind }) => fits(role, kind));
  const options = sortIn(
    organisations.map(({ code, name }) => ({ value: code, label: name[language] })),
    language,
    ({ label }) => label,
  );
  return (
    <>
      <Choices
        id={`role-${index}`}
        legend={t("people.invite.role")}
        kind="radio"
        options={offer.roles.map((value) => ({ value, label: sayRole(value) }))}
        chosen={role === null ? [] : [role]}
        onChange={([chosen]) => onChange({ role: chosen ?? null, organisations: [] })}
        error={messages[`role-${index}`]}
      />
      {options.length > 0 && (
        <Choices
          id={`organisation-${index}`}
          legend={t("people.invite.organisations")}
          hint={t("people.invite.organisationsHint")}
          kind="checkbox"
          options={options}
          chosen={part.organisations}
          onChange={(chosen) => onChange({ ...part, organisations: chosen })}
          error={messages[`organisation-${index}`]}
        />
      )}
    </>
  );
}
