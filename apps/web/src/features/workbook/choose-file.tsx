import { type DragEvent, type FormEvent, useState } from "react";
import { FieldError } from "#components/error-summary.tsx";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
  readonly onCheck: () => void;
  readonly checking: boolean;
  readonly error: string | undefined;
};

/** A file by the button or dropped on it. The browser's own control does all of it for a keyboard and a screen reader. */
export function ChooseFile({ file, onFile, onCheck, checking, error }: Props) {
  const { t } = useSay();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0] ?? null);
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <div
        className={`field drop${over ? " drop--over" : ""}${error === undefined ? "" : " field--error"}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className="govuk-label govuk-label--s" htmlFor="workbook">
          {t("workbook.page.chooseLabel")}
        </label>
        <div id="workbook-hint" className="govuk-hint">
          {t("workbook.page.chooseHint")}
        </div>
        <FieldError id="workbook" message={error} />
        <input
          className="govuk-file-upload"
          type="file"
          id="workbook"
          accept=".xlsx"
          aria-describedby={`workbook-hint${error === undefined ? "" : " workbook-error"}`}
          onChange={(event) => onFile(event.target.files?.[0] ?? null)}
        />
        <p className="small soft" aria-live="polite">
          {file === null ? t("workbook.page.drop") : file.name}
        </p>
      </div>
      <button type="submit" className="govuk-button" disabled={checking}>
        {t("workbook.page.check")}
      </button>
      <output className={checking ? "small" : "visually-hidden"}>
        {checking ? t("workbook.page.checking") : ""}
      </output>
    </form>
  );
}
