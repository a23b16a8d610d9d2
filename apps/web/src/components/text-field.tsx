import type { Language } from "@parod/schema/words";
import { FieldFrame, type FrameProps } from "#components/field-frame.tsx";

type Props = FrameProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** For the spelling of names and codes, which no dictionary has. */
  readonly plain?: boolean;
  /** The language of what is typed. */
  readonly lang?: Language;
};

export function TextField({ value, onChange, plain = false, lang, ...frame }: Props) {
  return (
    <FieldFrame {...frame} kind="govuk-input govuk-input--width-20">
      {(control) => (
        <input
          {...control}
          lang={lang}
          value={value}
          autoComplete="off"
          {...(plain ? { spellCheck: false, autoCapitalize: "none" } : {})}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
