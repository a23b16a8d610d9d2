import type { ReturnPage } from "@parod/schema/views/returns";
import type { WorkbookAnswer } from "@parod/schema/workbook";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Done } from "#components/done.tsx";
import { ErrorSummary } from "#components/error-summary.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { RoundCrumbs } from "#features/returns/return-crumbs.tsx";
import { useReturn } from "#features/returns/use-return.ts";
import { Checked } from "#features/workbook/checked.tsx";
import { ChooseFile } from "#components/choose-file.tsx";
import {
  checkFile,
  type SendFailure,
  templateAddress,
  type Whose,
} from "#features/workbook/send-workbook.ts";
import { useSay } from "#lib/say.ts";

/** A return by workbook: download it filled in, upload it, see what is wrong and what would change, confirm. */
export function ReturnWorkbookPage() {
  const { t, words } = useSay();
  const of = useParams({ from: "/$language/rounds/$round/$organisation/workbook" });
  const query = useReturn(of);
  const titleOf = ({ form }: ReturnPage) =>
    t("workbook.page.titleOf", { organisation: words(form.organisation.name) });
  return (
    <>
      <RoundCrumbs
        here={query.data ? titleOf(query.data) : t("workbook.page.title")}
        of={query.data}
        below
      />
      <QueryView query={query} title={t("workbook.page.title")} titleOf={titleOf}>
        {(page) => <Workbook page={page} />}
      </QueryView>
    </>
  );
}

type State =
  | { readonly kind: "choosing" | "checking" | "done" }
  | { readonly kind: "failed"; readonly failure: SendFailure | "no-file" }
  | { readonly kind: "checked"; readonly answer: WorkbookAnswer; readonly file: File };

function Workbook({ page }: { page: ReturnPage }) {
  const { t, language } = useSay();
  const { form, abilities } = page;
  const of: Whose = {
    programme: form.programme,
    round: form.round.id,
    organisation: form.organisation.code,
  };
  const [state, setState] = useState<State>({ kind: "choosing" });
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState(0);
  const check = async () => {
    setTried(tried + 1);
    if (file === null) return setState({ kind: "failed", failure: "no-file" });
    setState({ kind: "checking" });
    const sent = await checkFile(of, file);
    return setState(
      "answer" in sent
        ? { kind: "checked", answer: sent.answer, file }
        : { kind: "failed", failure: sent.failure },
    );
  };
  const sentences: Readonly<Record<SendFailure | "no-file", string>> = {
    "no-file": t("workbook.page.noFile"),
    "too-large": t("workbook.error.too-large"),
    waiting: t("workbook.page.tooMany"),
    "not-open": t("workbook.page.notOpen"),
    unexpected: t("errors.unexpected"),
  };
  const error = state.kind === "failed" ? sentences[state.failure] : undefined;
  return (
    <>
      <Section title={t("workbook.page.download")} lede={t("workbook.page.downloadText")}>
        <ul className="plain-list">
          {(["en", "cy"] as const).map((lang) => (
            <li key={lang}>
              <a href={templateAddress(of, lang)} download>
                {t(lang === "en" ? "workbook.page.downloadEn" : "workbook.page.downloadCy")}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      {!abilities.fill && <p className="inset">{t("workbook.page.notOpen")}</p>}
      {abilities.fill && state.kind === "done" && (
        <Done title={t("workbook.page.done")} text={t("workbook.page.doneText")} />
      )}
      {abilities.fill && (
        <Section
          title={t(state.kind === "choosing" ? "workbook.page.choose" : "workbook.page.other")}
        >
          {error !== undefined && (
            <ErrorSummary problems={[{ id: "workbook", message: error }]} at={tried} />
          )}
          <form
            className="form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void check();
            }}
          >
            <ChooseFile
              id="workbook"
              label={t("workbook.page.chooseLabel")}
              hint={t("workbook.page.chooseHint")}
              accept=".xlsx"
              file={file}
              onFile={setFile}
              error={error}
            />
            <button type="submit" className="govuk-button" disabled={state.kind === "checking"}>
              {t("workbook.page.check")}
            </button>
            <output className={state.kind === "checking" ? "small" : "visually-hidden"}>
              {state.kind === "checking" ? t("workbook.page.checking") : ""}
            </output>
          </form>
        </Section>
      )}
      {state.kind === "checked" && (
        <Checked
          key={tried}
          of={of}
          form={form}
          file={state.file}
          answer={state.answer}
          onDone={() => setState({ kind: "done" })}
        />
      )}
      <p className="tools">
        <Link
          to="/$language/rounds/$round/$organisation"
          params={{ language, round: form.round.id, organisation: form.organisation.code }}
        >
          {t("returns.back")}
        </Link>
      </p>
    </>
  );
}
