import { type Language, languages } from "@parod/schema/words";
import { SelectField } from "#components/select-field.tsx";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly id: string;
  readonly lang: Language;
  readonly onSpeak: (lang: Language) => void;
};

/** In which language somebody types: the reader's, until they say otherwise. */
export function TypedIn({ id, lang, onSpeak }: Props) {
  const { t } = useSay();
  return (
    <SelectField
      id={id}
      label={t("write.typedIn.label")}
      options={languages.map((each) => ({ value: each, label: t(`write.typedIn.${each}`) }))}
      none={null}
      value={lang}
      onChange={(value) => onSpeak(value === "cy" ? "cy" : "en")}
    />
  );
}
