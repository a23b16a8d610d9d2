import type { Language } from "@parod/schema/words";
import { Choices } from "#components/choices.tsx";
import { DateFields, type DateParts } from "#components/date-fields.tsx";
import { SelectField } from "#components/select-field.tsx";
import { TextArea } from "#components/text-area.tsx";
import { TextField } from "#components/text-field.tsx";
import type { FormField, TypedValue, WhenTyped } from "#features/tell/fields.ts";
import { WhenFields } from "#features/tell/when-fields.tsx";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly id: string;
  readonly field: FormField;
  readonly value: TypedValue;
  /** The language of what is typed. */
  readonly lang?: Language;
  readonly onChange: (value: TypedValue) => void;
  readonly error?: string | undefined;
};

/** A field of whatever kind; one that may be left blank says so. */
export function FieldView({ id, field, value, lang, onChange, error }: Props) {
  const { t } = useSay();
  const label = field.optional ? t("work.form.optional", { label: field.label }) : field.label;
  const common = { id, label, onChange, error, ...(field.hint ? { hint: field.hint } : {}) };
  if (field.kind === "when")
    return (
      <WhenFields
        {...common}
        value={value as WhenTyped}
        {...(field.laterBy ? { laterBy: field.laterBy } : {})}
      />
    );
  if (field.kind === "day")
    return (
      <DateFields
        id={id}
        legend={label}
        value={value as DateParts}
        onChange={onChange}
        error={error}
      />
    );
  if (field.kind === "pick")
    return <SelectField {...common} options={field.options} value={value as string} />;
  if (field.kind === "one" || field.kind === "many" || field.kind === "flag")
    return <ChoiceView {...common} field={field} value={value} />;
  const Text = field.kind === "text" ? TextArea : TextField;
  const spoken = ("lang" in field ? field.lang : undefined) ?? lang;
  return <Text {...common} value={value as string} {...(spoken ? { lang: spoken } : {})} />;
}

type ChoiceProps = Omit<Props, "field"> & {
  readonly field: FormField & { readonly kind: "one" | "many" | "flag" };
  readonly label: string;
  readonly hint?: string;
};

function ChoiceView({ field, label, value, onChange, ...common }: ChoiceProps) {
  const options =
    field.kind === "flag"
      ? [
          { value: "yes", label: field.yes },
          { value: "no", label: field.no },
        ]
      : field.options;
  return (
    <Choices
      {...common}
      legend={label}
      kind={field.kind === "many" ? "checkbox" : "radio"}
      options={options}
      chosen={field.kind === "many" ? (value as readonly string[]) : [value as string]}
      onChange={(chosen) => onChange(field.kind === "many" ? chosen : (chosen[0] ?? ""))}
    />
  );
}
