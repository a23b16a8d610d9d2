import { parseDay } from "@parod/language/parse-day";
import type { PlanImportView } from "@parod/schema/plan-import";
import { type FormEvent, useState } from "react";
import { ChooseFile } from "#components/choose-file.tsx";
import { ErrorSummary } from "#components/error-summary.tsx";
import { SelectField } from "#components/select-field.tsx";
import { TextField } from "#components/text-field.tsx";
import { useSay } from "#lib/say.ts";

export type PlanGiven = {
  readonly file: File;
  readonly workstream: string | null;
  readonly written: "en" | "cy";
  readonly start: string | null;
};
type Props = {
  readonly view: PlanImportView;
  readonly checking: boolean;
  /** Why the file that was sent was not read. */
  readonly failure: string | undefined;
  readonly onCheck: (given: PlanGiven) => void;
};

/** A file and what it is to become. What is chosen stays, whatever becomes of it. */
export function PlanForm({ view, checking, failure, onCheck }: Props) {
  const { t, words, language } = useSay();
  const [file, setFile] = useState<File | null>(null);
  const [workstream, setWorkstream] = useState("");
  const [written, setWritten] = useState<"en" | "cy">(language);
  const [start, setStart] = useState("");
  const [tried, setTried] = useState(0);
  const day = start.trim() === "" ? null : parseDay(start);
  const noFile = tried > 0 && file === null ? t("planFile.page.noFile") : failure;
  const badStart =
    tried > 0 && start.trim() !== "" && day === null ? t("planFile.page.badStart") : undefined;
  const problems = [
    ...(noFile === undefined ? [] : [{ id: "plan", message: noFile }]),
    ...(badStart === undefined ? [] : [{ id: "start", message: badStart }]),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(tried + 1);
    if (file === null || (start.trim() !== "" && day === null)) return;
    onCheck({ file, workstream: workstream === "" ? null : workstream, written, start: day });
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      {problems.length > 0 && <ErrorSummary problems={problems} at={tried} />}
      <ChooseFile
        id="plan"
        label={t("planFile.page.file")}
        hint={t("planFile.page.fileHint")}
        accept=".xml,.csv,.txt"
        file={file}
        onFile={setFile}
        error={noFile}
      />
      {view.workstreams.length > 0 && (
        <SelectField
          id="workstream"
          label={t("planFile.page.workstream")}
          none={t("planFile.page.noWorkstream")}
          options={view.workstreams.map(({ id, name }) => ({ value: id, label: words(name) }))}
          value={workstream}
          onChange={setWorkstream}
        />
      )}
      <SelectField
        id="written"
        label={t("planFile.page.written")}
        hint={t("planFile.page.writtenHint")}
        none={null}
        options={[
          { value: "en", label: t("planFile.page.english") },
          { value: "cy", label: t("planFile.page.welsh") },
        ]}
        value={written}
        onChange={(value) => setWritten(value === "cy" ? "cy" : "en")}
      />
      <TextField
        id="start"
        label={t("planFile.page.start")}
        hint={t("planFile.page.startHint")}
        value={start}
        onChange={setStart}
        error={badStart}
      />
      <button type="submit" className="govuk-button" disabled={checking}>
        {t("planFile.page.check")}
      </button>
      <output className={checking ? "small" : "visually-hidden"}>
        {checking ? t("planFile.page.checking") : ""}
      </output>
    </form>
  );
}
