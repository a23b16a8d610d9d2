import { useTranslations } from "use-intl";
import { FieldFrame, type FrameProps } from "#components/field-frame.tsx";

export type SelectOption = { readonly value: string; readonly label: string; readonly of?: string };

type Props = FrameProps & {
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What stands for none of them; null where one of them always holds. */
  readonly none?: string | null;
};

/** One of a long list; options that say whose they are come under that name. */
export function SelectField({ options, value, onChange, none, ...frame }: Props) {
  const t = useTranslations("work.form");
  const groups = [...new Set(options.map(({ of }) => of))];
  const option = (each: SelectOption) => (
    <option key={each.value} value={each.value}>
      {each.label}
    </option>
  );
  return (
    <FieldFrame {...frame} kind="govuk-select">
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          {none !== null && <option value="">{none ?? t("choose")}</option>}
          {groups.map((group) => {
            const own = options.filter(({ of }) => of === group);
            if (group === undefined) return own.map(option);
            return (
              <optgroup key={group} label={group}>
                {own.map(option)}
              </optgroup>
            );
          })}
        </select>
      )}
    </FieldFrame>
  );
}
