import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Done } from "#components/done.tsx";
import { QueryView } from "#components/query-view.tsx";
import { ProgrammeForm } from "#features/programme/programme-form.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

export function NewProgrammePage() {
  const { t, language } = useSay();
  const query = useQuery(useTrpc().session.view.queryOptions({}));
  const [made, setMade] = useState<string | null>(null);
  return (
    <QueryView
      query={query}
      title={t("people.programme.title")}
      gistOf={() => t("people.programme.lead")}
    >
      {({ abilities }) => {
        if (made !== null)
          return (
            <>
              <Done title={t("people.programme.doneTitle")} text={t("people.programme.doneText")} />
              <p className="tools">
                <Link to="/$language/people" params={{ language }} search={{ programme: made }}>
                  {t("people.programme.inviteNow")}
                </Link>
                <Link to="/$language" params={{ language }} search={{ programme: made }}>
                  {t("people.programme.open")}
                </Link>
              </p>
            </>
          );
        if (!abilities.createProgramme)
          return (
            <p>
              {t("people.programme.notYours")}{" "}
              <Link to="/$language/start" params={{ language }}>
                {t("people.toStart")}
              </Link>
            </p>
          );
        return <ProgrammeForm onDone={setMade} />;
      }}
    </QueryView>
  );
}
