import { type DragEvent, useState } from "react";
import { FieldError } from "#components/error-summary.tsx";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** The endings that the browser offers. */
  readonly accept: string;
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
  readonly error: string | undefined;
};

/** A file by the button or dropped on it. The browser's own control does all of it for a keyboard and a screen reader. */
export function ChooseFile({ id, label, hint, accept, file, onFile, error }: Props) {
  const { t } = useSay();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0] ?? null);
  };
  return (
    <div
      className={`field drop${over ? " drop--over" : ""}${error === undefined ? "" : " field--error"}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <div id={`${id}-hint`} className="govuk-hint">
        {hint}
      </div>
      <FieldError id={id} message={error} />
      <input
        className="visually-hidden"
        type="file"
        id={id}
        accept={accept}
        aria-describedby={`${id}-hint${error === undefined ? "" : ` ${id}-error`}`}
        onChange={(event) => onFile(event.target.files?.[0] ?? null)}
      />
      {/* the browser's own button speaks the browser's language */}
      <label className="govuk-button govuk-button--secondary" htmlFor={id}>
        {t("workbook.page.pick")}
      </label>
      <p className="small soft" aria-live="polite">
        {file === null ? t("workbook.page.drop") : file.name}
      </p>
    </div>
  );
}
