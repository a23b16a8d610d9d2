import type { ReturnProblem } from "@parod/schema/return";
import type { ReturnPage } from "@parod/schema/views/returns";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Section } from "#components/section.tsx";
import { ChangesTable } from "#features/returns/changes-table.tsx";
import { Declare } from "#features/returns/declare.tsx";
import { useReturnNames } from "#features/returns/names.ts";
import { useCommand } from "#features/returns/use-return.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

/** What changes, what must be put right, what to confirm; then the declaration. */
export function CheckPart({ page }: { page: ReturnPage }) {
  const { t } = useSay();
  const { form, content, changes, problems, version, abilities } = page;
  const { mutateAsync } = useMutation(useTrpc().returnSubmit.mutationOptions());
  const { send, sending, failure } = useCommand(mutateAsync);
  const must = problems.filter(({ severity }) => severity === "must");
  const confirm = problems.filter(({ severity }) => severity === "confirm");
  return (
    <>
      <Section title={t("returns.check.changes")}>
        <ChangesTable
          form={form}
          content={content}
          changes={changes}
          caption={t("returns.check.changes")}
        />
      </Section>
      {must.length > 0 && (
        <Section title={t("returns.check.must")}>
          <Problems page={page} problems={must} />
        </Section>
      )}
      {confirm.length > 0 && (
        <Section title={t("returns.check.confirm")}>
          <Problems page={page} problems={confirm} />
        </Section>
      )}
      {must.length === 0 && abilities.submit && (
        <Section title={t("returns.check.declaration")}>
          <Declare
            id="submit"
            boxes={[
              ...(confirm.length > 0
                ? [{ id: "confirmed", label: t("returns.check.confirmed") }]
                : []),
              { id: "declared", label: t("returns.check.declare") },
            ]}
            button={t("returns.check.submit")}
            sending={sending}
            failure={failure}
            onSend={() =>
              void send({
                programme: form.programme,
                round: form.round.id,
                organisation: form.organisation.code,
                expectedVersion: version,
                declared: true as const,
                confirmed: confirm.length > 0,
              })
            }
          />
        </Section>
      )}
    </>
  );
}

function Problems({
  page: { form, content },
  problems,
}: {
  page: ReturnPage;
  problems: readonly ReturnProblem[];
}) {
  const { t, language } = useSay();
  const { problem, sectionName } = useReturnNames(form, content);
  const params = { language, round: form.round.id, organisation: form.organisation.code };
  return (
    <ul className="fact-list">
      {problems.map((each) => (
        <li key={`${each.section} ${each.of} ${each.field} ${each.code}`}>
          {problem(each)}{" "}
          <Link
            to="/$language/rounds/$round/$organisation/$part"
            params={{ ...params, part: each.section }}
          >
            {t("returns.check.change", { section: sectionName(each.section) })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
