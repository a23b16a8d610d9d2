import type { MilestoneLine } from "@parod/schema/views/milestones";
import type { WorkDependency } from "@parod/schema/views/workspace";
import { Stance } from "@parod/schema/vocabulary";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import type { FormField } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTellOne } from "#features/tell/use-tell-one.ts";
import { AddDependency } from "#features/work/add-dependency.tsx";
import { Disclose } from "#components/disclose.tsx";
import { may, revisionOf, type Work } from "#features/work/work.ts";
import { sideFields } from "#features/work/side-fields.ts";
import { SaidBy } from "#features/work/said-by.tsx";
import { TitleText } from "#components/title-text.tsx";
import { useSay } from "#lib/say.ts";

type Side = "giver" | "taker";
type Props = { readonly work: Work; readonly milestone: MilestoneLine };

/** Who waits for the milestone and for whom it waits: both sides of each, one's own to be told. */
export function Dependencies({ work, milestone }: Props) {
  const { t } = useSay();
  const lines = work.view.dependencies.filter(
    ({ giver, taker }) => giver.id === milestone.id || taker.id === milestone.id,
  );
  return (
    <>
      {lines.length === 0 && <p>{t("milestones.dependencies.none")}</p>}
      {lines.map((line) => (
        <DependencyBox key={line.id} work={work} line={line} here={milestone.id} />
      ))}
      {may(work, "dependency.state") && (
        <Disclose label={t("work.dependency.add")}>
          <AddDependency work={work} milestone={milestone} />
        </Disclose>
      )}
    </>
  );
}

function DependencyBox({ work, line, here }: { work: Work; line: WorkDependency; here: string }) {
  const { t } = useSay();
  const given = line.giver.id === here;
  const other = given ? line.taker : line.giver;
  return (
    <div className="box">
      <h3>
        {given ? t("work.dependency.waitsForThis") : t("work.dependency.thisWaitsFor")}:{" "}
        {other.title ? <TitleText title={other.title} /> : t("states.dependencyEnd.something")}
      </h3>
      <p>
        <OrganisationLink organisation={other.owner} />
        {line.disagree && <strong>. {t("milestones.dependencies.disagree")}</strong>}
      </p>
      <dl className="facts">
        {(["giver", "taker"] as const).map((side) => (
          <div key={side}>
            <dt>{t(`states.side.${side}`)}</dt>
            <dd>
              <SideSaid line={line} side={side} />
            </dd>
          </div>
        ))}
      </dl>
      {may(work, "dependency.state") &&
        line.own.map((side) => (
          <Disclose
            key={side}
            label={t("work.dependency.stateSide", { side: t(`states.side.${side}`) })}
          >
            <StateSide work={work} line={line} side={side} />
          </Disclose>
        ))}
    </div>
  );
}

const toldOf = ({ told }: WorkDependency, side: Side) =>
  told.find(({ fact }) => fact.side === side) ?? null;

function SideSaid({ line, side }: { line: WorkDependency; side: Side }) {
  const { t } = useSay();
  const row = toldOf(line, side);
  if (row === null) return <span className="soft">{t("common.fact.notTold")}</span>;
  const { fact, said } = row;
  return (
    <>
      {t(`states.stance.${fact.stance}`)}: <ToldWhen when={fact.when} short={false} />
      {fact.confidence !== null && (
        <span className="why">
          {t("work.dependency.sure")}: {t(`states.confidence.${fact.confidence}`)}
        </span>
      )}
      <SaidBy said={said} />
    </>
  );
}

/** One's own side: agreed to or not, and one's own date beside the other's. */
function StateSide({ work, line, side }: { work: Work; line: WorkDependency; side: Side }) {
  const { t } = useSay();
  const tellOne = useTellOne(work.view.stand.programme.slug);
  const row = toldOf(line, side);
  const fields: readonly FormField[] = [
    {
      kind: "one",
      name: "stance",
      label: t("work.dependency.stance"),
      options: Stance.options.map((stance) => ({
        value: stance,
        label: t(`work.dependency.stances.${stance}`),
      })),
    },
    ...sideFields(t),
  ];
  return (
    <TellForm
      id={`side-${side}-${line.id}`}
      fields={fields}
      told={row && { ...row.fact }}
      revision={revisionOf(work, "dependencySide", line.id, side)}
      send={t("work.dependency.send")}
      savedText={() => t("work.dependency.saved")}
      act={async (sent) => {
        const { stance, when, confidence } = sent.values;
        const { type = "FS", lag = 0 } = row?.fact ?? {};
        return tellOne(
          "dependencySide",
          { dependency: line.id, side, stance, when, confidence, type, lag },
          sent,
        );
      }}
    />
  );
}
