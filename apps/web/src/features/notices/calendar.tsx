import { useMutation } from "@tanstack/react-query";
import { Done } from "#components/done.tsx";
import { FailureNotice } from "#components/failure-notice.tsx";
import { Section } from "#components/section.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

/** The programme's days for a calendar program: to download, or by an address that needs no signing in. */
export function Calendar({ programme }: { programme: string }) {
  const { t, language } = useSay();
  const { mutate, data, error, reset } = useMutation(
    useTrpc().notices.calendarAddress.mutationOptions(),
  );
  const path = `/calendar/${encodeURIComponent(programme)}.ics?lang=${language}`;
  return (
    <Section title={t("notices.calendar.title")} lede={t("notices.calendar.lead")}>
      <p>
        <a href={path} download>
          {t("notices.calendar.download")}
        </a>
      </p>
      <p>{t("notices.calendar.makeHint")}</p>
      {error && <FailureNotice error={error} retry={reset} />}
      {data && (
        <Done
          key={data.token}
          title={t("notices.calendar.link")}
          text={
            <>
              {t("notices.calendar.made")}{" "}
              <code>{`${globalThis.location.origin}${path}&token=${data.token}`}</code>
            </>
          }
        />
      )}
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => mutate({ programme })}
      >
        {t("notices.calendar.make")}
      </button>
    </Section>
  );
}
