import type { Language } from "@parod/schema/words";
import { FieldFrame, type FrameProps } from "#components/field-frame.tsx";

type Props = FrameProps & {
  readonly rows?: number;
  /** No more characters than these can be typed. */
  readonly most?: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The language of what is typed. */
  readonly lang?: Language;
};

export function TextArea({ rows = 3, most, value, onChange, lang, ...frame }: Props) {
  return (
    <FieldFrame {...frame} kind="govuk-textarea">
      {(control) => (
        <textarea
          {...control}
          lang={lang}
          rows={rows}
          maxLength={most}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
