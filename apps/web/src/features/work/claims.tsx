import type { ClaimChoice, WorkClaim, WorkCriterion } from "@parod/schema/views/workspace";
import type { FormField } from "#features/tell/fields.ts";
import { QuickTell } from "#features/tell/quick-tell.tsx";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTellOne } from "#features/tell/use-tell-one.ts";
import { Disclose } from "#components/disclose.tsx";
import { SaidBy } from "#features/work/said-by.tsx";
import { may, revisionOf, type Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";

type Props = { readonly work: Work; readonly line: WorkCriterion };

const keyOf = ({ organisation, criterion }: ClaimChoice): string =>
  `${organisation.code}|${criterion}`;

/** The other claims that this one rests on, and the way to say that it rests on one more. */
export function Claims({ work, line }: Props) {
  const { t } = useSay();
  const here = work.view.claims.filter(({ fact }) => fact.criterion === line.criterion);
  return (
    <>
      {here.length > 0 && (
        <>
          <h3>{t("work.claim.restsOn")}</h3>
          <ul className="fact-list">
            {here.map((claim) => (
              <Claim key={keyOf(claim.on)} work={work} claim={claim} />
            ))}
          </ul>
        </>
      )}
      {may(work, "assessment.tell") && (
        <Disclose label={t("work.claim.add")}>
          <AddClaim work={work} line={line} here={here} />
        </Disclose>
      )}
    </>
  );
}

function Claim({ work, claim: { fact, said, on } }: { work: Work; claim: WorkClaim }) {
  const { t, words } = useSay();
  const tellOne = useTellOne(work.view.stand.programme.slug);
  const { organisation, criterion, onOrganisation, onCriterion } = fact;
  const subject = [organisation, criterion, onOrganisation, onCriterion];
  return (
    <li>
      <strong>{words(on.text)}</strong>
      <span className="why">{words(on.organisation.name)}</span>
      <SaidBy said={said} />
      {may(work, "assessment.tell") && (
        <QuickTell
          id={`claim-off-${subject.join("-")}`}
          label={t("work.claim.off")}
          about={words(on.text)}
          saved={t("work.claim.offSaved")}
          revision={revisionOf(work, "claimReliance", ...subject)}
          act={async (sent) => tellOne("claimReliance", { ...fact, on: false }, sent)}
        />
      )}
    </li>
  );
}

function AddClaim({ work, line, here }: Props & { readonly here: readonly WorkClaim[] }) {
  const { t, words } = useSay();
  const { view } = work;
  const tellOne = useTellOne(view.stand.programme.slug);
  const organisation = view.organisation.code;
  const { criterion } = line;
  const told = new Set([`${organisation}|${criterion}`, ...here.map(({ on }) => keyOf(on))]);
  const choices = view.choices.claims.filter((choice) => !told.has(keyOf(choice)));
  const chosen = (key: unknown) => choices.find((choice) => keyOf(choice) === key);
  const fields: readonly FormField[] = [
    {
      kind: "pick",
      name: "onCriterion",
      label: t("work.claim.on"),
      hint: t("work.claim.hint"),
      options: choices.map((choice) => ({
        value: keyOf(choice),
        label: words(choice.text),
        of: words(choice.organisation.name),
      })),
    },
  ];
  return (
    <TellForm
      key={criterion}
      id={`claim-${criterion}`}
      fields={fields}
      told={null}
      revision={0}
      send={t("work.claim.send")}
      savedText={({ onCriterion }) => {
        const choice = chosen(onCriterion);
        return t("work.claim.saved", { title: choice === undefined ? "" : words(choice.text) });
      }}
      act={async (sent) => {
        const choice = chosen(sent.values["onCriterion"]);
        const subject = [
          organisation,
          criterion,
          choice?.organisation.code ?? "",
          choice?.criterion ?? "",
        ] as const;
        const [, , onOrganisation, onCriterion] = subject;
        // which subject it is comes with the choice, and so does the revision that was seen of it
        const expectedRevision =
          sent.expectedRevision || revisionOf(work, "claimReliance", ...subject);
        return tellOne(
          "claimReliance",
          { organisation, criterion, onOrganisation, onCriterion, on: true },
          { ...sent, expectedRevision },
        );
      }}
    />
  );
}
