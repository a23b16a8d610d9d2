import type { ReturnPage } from "@parod/schema/views/returns";
import { useMutation } from "@tanstack/react-query";
import { Section } from "#components/section.tsx";
import { ChangesTable } from "#features/returns/changes-table.tsx";
import { Declare } from "#features/returns/declare.tsx";
import { HandBack, TakeBack } from "#features/returns/give-back.tsx";
import { useCommand } from "#features/returns/use-return.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

/** What a certifier sees: everything that certifying tells, before it is told. */
export function CertifyBox({ page }: { page: ReturnPage }) {
  const { t } = useSay();
  const { form, content, changes, version, stand, abilities, ownSubmission } = page;
  const { mutateAsync } = useMutation(useTrpc().returnCertify.mutationOptions());
  const { send, sending, failure } = useCommand(mutateAsync);
  return (
    <Section title={t("returns.check.changes")}>
      <ChangesTable
        form={form}
        content={content}
        changes={changes}
        caption={t("returns.check.changes")}
      />
      {abilities.certify ? (
        <>
          <h3>{t("returns.certify.title")}</h3>
          <p>{t("returns.certify.text")}</p>
          <Declare
            id="certify"
            boxes={[{ id: "certified", label: t("returns.certify.declare") }]}
            button={t("returns.certify.send")}
            sending={sending}
            failure={failure}
            onSend={() =>
              void send({
                programme: form.programme,
                round: form.round.id,
                organisation: form.organisation.code,
                expectedVersion: version,
                seenAct: stand.actNo,
                declared: true as const,
              })
            }
          />
          {abilities.handBack && <HandBack page={page} />}
        </>
      ) : (
        <p className="inset">
          {ownSubmission ? t("returns.certify.samePerson") : t("returns.certify.waiting")}
        </p>
      )}
      {abilities.takeBack && <TakeBack page={page} />}
    </Section>
  );
}
