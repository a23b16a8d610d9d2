import { spokenPath } from "@parod/language/slugs";
import { signInProblems } from "@parod/schema/session";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { loadMessages } from "#lib/messages.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useDocumentTitle } from "#lib/use-document-title.ts";
import { signInAddress } from "#lib/use-session.ts";

/** Whoever comes here may not have chosen a language: both say the same, Welsh first, and each leads on in its own. */
export function SignInPage() {
  const { problem } = useSearch({ from: "/$language/sign-in" });
  useDocumentTitle("Mewngofnodi · Sign in", problem !== undefined);
  return (
    <>
      <h1 tabIndex={-1}>
        <span lang="cy">Mewngofnodi</span> · <span lang="en">Sign in</span>
      </h1>
      <InLanguage language="cy" problem={problem} />
      <InLanguage language="en" problem={problem} />
    </>
  );
}

function InLanguage({ language, problem }: { language: "cy" | "en"; problem: string | undefined }) {
  const { data } = useQuery({
    queryKey: ["messages", language],
    queryFn: () => loadMessages(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const start = useQuery({
    ...useTrpc().start.view.queryOptions({}),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
  if (!data) return null;
  const { signIn } = data.people;
  const known = signInProblems.find((each) => each === problem);
  return (
    <section
      lang={language}
      className="section"
      aria-label={language === "cy" ? "Cymraeg" : "English"}
    >
      {known && (
        <div className="inset" role="alert">
          <p>
            <strong>{signIn.problem[known]}</strong>
          </p>
        </div>
      )}
      {start?.authMode === "personas" ? (
        <p>
          {signIn.personas}{" "}
          <a href={spokenPath(`/${language}/start`)} hrefLang={language}>
            {data.start.personas.title}
          </a>
        </p>
      ) : (
        <>
          <p>{signIn.lead}</p>
          <p>
            <a className="govuk-button" href={signInAddress(spokenPath(`/${language}/start`))}>
              {signIn.button}
            </a>
          </p>
          <p>{signIn.public}</p>
        </>
      )}
    </section>
  );
}
