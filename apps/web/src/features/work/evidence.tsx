import type { WorkCriterion, WorkEvidence } from "@parod/schema/views/workspace";
import { EvidenceKind } from "@parod/schema/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { SaidText } from "#components/said-text.tsx";
import type { FormField } from "#features/tell/fields.ts";
import { QuickTell } from "#features/tell/quick-tell.tsx";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTakeBack, useTellOne } from "#features/tell/use-tell-one.ts";
import { Claims } from "#features/work/claims.tsx";
import { Disclose } from "#components/disclose.tsx";
import { isOwn, revisionOf, type Work } from "#features/work/work.ts";
import { SaidBy } from "#features/work/said-by.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

type Props = { readonly work: Work; readonly line: WorkCriterion };

/** What a criterion rests on, and the ways to add to it or to say that it is there no more. */
export function Evidence({ work, line }: Props) {
  const { t } = useSay();
  const { view } = work;
  const here = view.evidence.filter(({ criteria }) => criteria.includes(line.criterion));
  const others = view.evidence.filter(
    ({ criteria, fact }) => !criteria.includes(line.criterion) && !fact.withdrawn,
  );
  return (
    <>
      {line.accepts.length > 0 && (
        <p className="small">
          {t("work.evidence.accepts")}:{" "}
          {line.accepts.map((kind) => t(`states.evidence.${kind}`)).join("; ")}
        </p>
      )}
      {here.length === 0 ? (
        <p>{t("organisation.noEvidence")}.</p>
      ) : (
        <ul className="fact-list">
          {here.map((each) => (
            <EvidenceItem key={each.fact.evidence} work={work} line={line} item={each} />
          ))}
        </ul>
      )}
      {isOwn(work) && (
        <>
          <Disclose label={t("work.evidence.add")} open={here.length === 0}>
            <AddEvidence work={work} line={line} />
          </Disclose>
          {others.length > 0 && (
            <Disclose label={t("work.evidence.reuse")}>
              <Reuse work={work} line={line} others={others} />
            </Disclose>
          )}
        </>
      )}
      <Claims work={work} line={line} />
    </>
  );
}

function EvidenceItem({ work, line, item }: Props & { item: WorkEvidence }) {
  const { t, day } = useSay();
  const { view } = work;
  const { fact, said, note } = item;
  const tellOne = useTellOne(view.stand.programme.slug);
  const expired = line.evidence.expired.includes(fact.evidence);
  const relied = {
    organisation: view.organisation.code,
    criterion: line.criterion,
    evidence: fact.evidence,
  };
  return (
    <li>
      {fact.address === null ? (
        <strong>
          <SaidText text={fact.title} lang={said.lang} />
        </strong>
      ) : (
        <a className="outside" href={fact.address} rel="noreferrer" lang={said.lang ?? undefined}>
          {fact.title}
        </a>
      )}
      <span className="why">
        {t(`states.evidence.${fact.kind}`)}, {day(fact.datedOn)}
        {fact.expiresOn !== null &&
          `. ${
            expired
              ? t("organisation.expiredOn", { date: day(fact.expiresOn) })
              : t("organisation.validUntil", { date: day(fact.expiresOn) })
          }`}
        {fact.withdrawn && `. ${t("work.evidence.isWithdrawn")}`}
      </span>
      {note !== null && (
        <p>
          <SaidText text={note} lang={said.lang} />
        </p>
      )}
      <SaidBy said={said} />
      {isOwn(work) && (
        <div className="buttons">
          {!fact.withdrawn && (
            <QuickTell
              id={`withdrawn-${fact.evidence}`}
              label={t("work.evidence.withdrawn")}
              about={<span lang={said.lang ?? undefined}>{fact.title}</span>}
              saved={t("work.evidence.withdrawnSaved")}
              revision={revisionOf(work, "evidenceTold", fact.evidence)}
              act={async (sent) => tellOne("evidenceTold", { ...fact, withdrawn: true }, sent)}
            />
          )}
          <QuickTell
            id={`off-${fact.evidence}`}
            label={t("work.evidence.off")}
            about={<span lang={said.lang ?? undefined}>{fact.title}</span>}
            saved={t("work.evidence.offSaved")}
            revision={revisionOf(work, "reliance", ...Object.values(relied))}
            act={async (sent) => tellOne("reliance", { ...relied, on: false }, sent)}
          />
        </div>
      )}
    </li>
  );
}

function AddEvidence({ work, line }: Props) {
  const { t } = useSay();
  const { view } = work;
  const programme = view.stand.programme.slug;
  const { mutateAsync } = useMutation(useTrpc().evidence.add.mutationOptions());
  const takeBack = useTakeBack(programme);
  const kinds = [
    ...line.accepts,
    ...EvidenceKind.options.filter((kind) => !line.accepts.includes(kind)),
  ];
  const fields: readonly FormField[] = [
    {
      kind: "line",
      name: "title",
      label: t("errors.field.title"),
      hint: t("work.evidence.titleHint"),
    },
    {
      kind: "pick",
      name: "kind",
      label: t("work.evidence.kind"),
      options: kinds.map((kind) => ({
        value: kind,
        label: t(`states.evidence.${kind}`),
        of: line.accepts.includes(kind) ? t("work.evidence.accepts") : t("work.evidence.others"),
      })),
    },
    {
      kind: "line",
      name: "address",
      label: t("work.evidence.address"),
      hint: t("work.evidence.addressHint"),
      most: 2000,
      optional: true,
    },
    {
      kind: "text",
      name: "note",
      label: t("work.evidence.note"),
      hint: t("work.evidence.noteHint"),
      most: 20_000,
      optional: true,
    },
    { kind: "day", name: "datedOn", label: t("work.evidence.datedOn"), notAfter: view.stand.today },
    { kind: "day", name: "expiresOn", label: t("work.evidence.expiresOn"), optional: true },
  ];
  return (
    <TellForm
      key={line.criterion}
      id="evidence"
      fields={fields}
      told={null}
      revision={0}
      send={t("work.evidence.send")}
      savedText={({ title }) => t("work.evidence.saved", { title: String(title) })}
      act={async ({ values, lang, idempotencyKey }) => {
        const given = {
          programme,
          organisation: view.organisation.code,
          criteria: [line.criterion],
          title: String(values["title"]),
          kind: EvidenceKind.parse(values["kind"]),
          address: textOf(values["address"]),
          note: textOf(values["note"]),
          datedOn: String(values["datedOn"]),
          expiresOn: textOf(values["expiresOn"]),
          lang,
        };
        const { id, rowId } = await mutateAsync({ ...given, idempotencyKey });
        const { title, kind, datedOn } = given;
        const fact = { evidence: id, title, kind, datedOn, withdrawn: false };
        return {
          takeBack: () => takeBack({ table: "evidenceTold", fact, rowId, expectedRevision: 1 }),
        };
      }}
    />
  );
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

function Reuse({ work, line, others }: Props & { others: readonly WorkEvidence[] }) {
  const { t } = useSay();
  const { view } = work;
  const tellOne = useTellOne(view.stand.programme.slug);
  const organisation = view.organisation.code;
  const { criterion } = line;
  return (
    <ul className="fact-list">
      {others.map(({ fact, said }) => (
        <li key={fact.evidence}>
          <strong>
            <SaidText text={fact.title} lang={said.lang} />
          </strong>
          <QuickTell
            id={`on-${fact.evidence}`}
            label={t("work.evidence.on")}
            about={<span lang={said.lang ?? undefined}>{fact.title}</span>}
            saved={t("work.evidence.saved", { title: fact.title })}
            revision={revisionOf(work, "reliance", organisation, criterion, fact.evidence)}
            act={async (sent) =>
              tellOne(
                "reliance",
                { organisation, criterion, evidence: fact.evidence, on: true },
                sent,
              )
            }
          />
        </li>
      ))}
    </ul>
  );
}
