import { digests, type Digest, type NoticesView } from "@parod/schema/notices";
import type { Language } from "@parod/schema/words";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Choices } from "#components/choices.tsx";
import { Done } from "#components/done.tsx";
import { FailureNotice } from "#components/failure-notice.tsx";
import { Section } from "#components/section.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

type Props = { readonly view: NoticesView; readonly programme: string };
const languages = ["both", "cy", "en"] as const;
const named = { both: "both", cy: "welsh", en: "english" } as const;

/** How the reader is told. What was chosen stays when saving fails. */
export function PreferenceForm({ view: { preference, mailed }, programme }: Props) {
  const { t } = useSay();
  const trpc = useTrpc();
  const queryClient = useQueryClient();
  const [digest, setDigest] = useState<Digest>(preference.digest);
  const [language, setLanguage] = useState<Language | "both">(preference.language ?? "both");
  const [done, setDone] = useState(0);
  const { mutate, error, reset, isPending } = useMutation(
    trpc.notices.savePreference.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(trpc.notices.mine.pathFilter());
        setDone((before) => before + 1);
      },
      // somebody's other page saved meanwhile: the next try is against what stands now
      onError: () => queryClient.invalidateQueries(trpc.notices.mine.pathFilter()),
    }),
  );
  return (
    <Section title={t("notices.preferences.title")}>
      {done > 0 && <Done key={done} text={t("notices.preferences.saved")} />}
      {error && <FailureNotice error={error} retry={reset} />}
      {!mailed && <p>{t("notices.preferences.noAddress")}</p>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          mutate({
            programme,
            digest,
            language: language === "both" ? null : language,
            expectedVersion: preference.version,
          });
        }}
      >
        <Choices
          id="digest"
          legend={t("notices.preferences.digest")}
          hint={t("notices.preferences.hint")}
          kind="radio"
          options={digests.map((value) => ({ value, label: t(`notices.preferences.${value}`) }))}
          chosen={[digest]}
          onChange={([value = digest]) => setDigest(value)}
        />
        <Choices
          id="mail-language"
          legend={t("notices.preferences.language")}
          kind="radio"
          options={languages.map((value) => ({
            value,
            label: t(`notices.preferences.${named[value]}`),
          }))}
          chosen={[language]}
          onChange={([value = language]) => setLanguage(value)}
        />
        <button type="submit" className="govuk-button" disabled={isPending}>
          {t("notices.preferences.save")}
        </button>
      </form>
    </Section>
  );
}
