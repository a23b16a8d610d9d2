import { type ReturnSection, returnSections } from "@parod/schema/return";
import type { ReturnPage } from "@parod/schema/views/returns";
import { ReturnContent } from "@parod/schema/return";
import type { Language } from "@parod/schema/words";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { type FormEvent, useCallback, useRef, useState } from "react";
import { ErrorSummary } from "#components/error-summary.tsx";
import { QueryView } from "#components/query-view.tsx";
import { TypedIn } from "#components/typed-in.tsx";
import { CheckPart } from "#features/returns/check-part.tsx";
import { ConcernsPart } from "#features/returns/concerns-part.tsx";
import { CriteriaPart } from "#features/returns/criteria-part.tsx";
import { DraftConflict } from "#features/returns/draft-conflict.tsx";
import { MilestonesPart } from "#features/returns/milestones-part.tsx";
import { ModelPart } from "#features/returns/model-part.tsx";
import { RoundCrumbs } from "#features/returns/return-crumbs.tsx";
import { SaveStatus } from "#features/returns/save-status.tsx";
import { useDraft } from "#features/returns/use-draft.ts";
import { useReturn } from "#features/returns/use-return.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

const parts = {
  criteria: CriteriaPart,
  milestones: MilestonesPart,
  concerns: ConcernsPart,
  model: ModelPart,
} as const;
const nothingGiven = ReturnContent.parse({});

export function ReturnPartPage() {
  const { t } = useSay();
  const { part, ...of } = useParams({ from: "/$language/rounds/$round/$organisation/$part" });
  const query = useReturn(of);
  const section = returnSections.find((each) => each === part);
  const title = section ? t(`returns.section.${section}`) : t("returns.check.title");
  return (
    <>
      <RoundCrumbs here={title} of={query.data} below />
      <QueryView query={query} title={title}>
        {(page) => (
          <>
            {section && page.abilities.fill && (
              <SectionForm key={section} page={page} section={section} />
            )}
            {!section && page.abilities.submit && <CheckPart page={page} />}
            {!section && page.state === "submitted" && (
              <p className="inset">{t("returns.check.submitted")}</p>
            )}
            {section && !page.abilities.fill && <p className="inset">{t("returns.cannotFill")}</p>}
            {!section && page.state !== "submitted" && !page.abilities.submit && (
              <p className="inset">{t("returns.nothingToCheck")}</p>
            )}
            <BackLink page={page} />
          </>
        )}
      </QueryView>
    </>
  );
}

function BackLink({ page: { form } }: { page: ReturnPage }) {
  const { t, language } = useSay();
  return (
    <p className="tools">
      <Link
        to="/$language/rounds/$round/$organisation"
        params={{ language, round: form.round.id, organisation: form.organisation.code }}
      >
        {t("returns.back")}
      </Link>
    </p>
  );
}

/** One section on the version that was there when it was opened: a newer answer behind it leaves what is typed. */
function SectionForm({ page: opened, section }: { page: ReturnPage; section: ReturnSection }) {
  const { t, language } = useSay();
  const [page] = useState(opened);
  const [lang, speak] = useState<Language>(language);
  const navigate = useNavigate();
  const trpc = useTrpc();
  const queryClient = useQueryClient();
  const { status, give, flush, settle } = useDraft(page);
  const wrong = useRef(new Map<string, string>());
  const [tried, setTried] = useState({ at: 0, messages: {} as Record<string, string> });
  const note = useCallback((id: string, message: string | null) => {
    if (message === null) wrong.current.delete(id);
    else wrong.current.set(id, message);
  }, []);
  const { form } = page;
  const back = async () => {
    await queryClient.invalidateQueries(trpc.returnView.pathFilter());
    await navigate({
      to: "/$language/rounds/$round/$organisation",
      params: { language, round: form.round.id, organisation: form.organisation.code },
    });
  };
  const submit = async () => {
    setTried({ at: tried.at + 1, messages: Object.fromEntries(wrong.current) });
    if (wrong.current.size === 0 && (await flush())) await back();
  };
  if (status.kind === "conflict")
    return (
      <DraftConflict
        sides={{ form, theirs: status.theirs.content ?? nothingGiven, mine: status.mine }}
        savedAt={status.theirs.savedAt}
        onSettle={(answers) =>
          void settle(status.theirs, answers).then((done) => (done ? back() : undefined))
        }
      />
    );
  const Part = parts[section];
  const problems = Object.entries(tried.messages).map(([id, message]) => ({ id, message }));
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problems.length > 0 && <ErrorSummary problems={problems} at={tried.at} />}
      <p>{t("returns.lead")}</p>
      {section !== "model" && <TypedIn id="typed-in" lang={lang} onSpeak={speak} />}
      <Part page={page} give={give} wrong={note} lang={lang} messages={tried.messages} />
      <SaveStatus status={status} />
      <button type="submit" className="govuk-button">
        {t("returns.next")}
      </button>
    </form>
  );
}
