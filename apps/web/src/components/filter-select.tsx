type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  /** The words for nothing chosen. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Nothing chosen is undefined, so that it stands in no address. */
  readonly onChoose: (value: string | undefined) => void;
};

/** A list that narrows what a page shows, by its address. */
export function FilterSelect({ id, label, value, all, options, onChoose }: Props) {
  return (
    <div>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <select
        className="govuk-select"
        id={id}
        value={value ?? ""}
        onChange={(event) => onChoose(event.target.value || undefined)}
      >
        <option value="">{all}</option>
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </div>
  );
}
