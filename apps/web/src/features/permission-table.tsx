import { actions, permissions, type Action, type Rule } from "@parod/schema/permission/table";
import { roles, type Role } from "@parod/schema/persona";
import { type Column, DataTable } from "#components/data-table.tsx";
import { Section } from "#components/section.tsx";
import { useSay } from "#lib/say.ts";

const groups = ["read", "round", "tell", "plan", "keep"] as const;
type Group = (typeof groups)[number];

/** Where each action is listed: a new one that is left out does not compile. */
const groupOf: Readonly<Record<Action, Group>> = {
  "programme.read": "read",
  "organisation.read": "read",
  "audit.read": "read",
  "finding.read": "read",
  "matrix.read": "read",
  "round.open": "round",
  "round.close": "round",
  "return.read": "round",
  "return.fill": "round",
  "return.submit": "round",
  "return.certify": "round",
  "return.hand-back": "round",
  "return.take-back": "round",
  "return.accept": "round",
  "return.send-back": "round",
  "assessment.tell": "tell",
  "assessment.review": "tell",
  "assessment.assure": "tell",
  "evidence.tell": "tell",
  "milestone.move": "tell",
  "milestone.happened": "tell",
  "milestone.rebaseline": "tell",
  "milestone.add": "tell",
  "dependency.state": "tell",
  "plan-file.import": "tell",
  "risk.tell": "tell",
  "concern.tell": "tell",
  "feedback.tell": "tell",
  "rating.declare": "tell",
  "arrangement.state": "tell",
  "provision.state": "tell",
  "model.state": "tell",
  "finding.accept": "tell",
  "plan.add": "plan",
  "plan.share": "plan",
  "plan.read": "plan",
  "plan.reach": "plan",
  "programme.create": "keep",
  "programme.edit": "keep",
  "criterion.tell": "keep",
  "requirement.agree": "keep",
  "organisation.add": "keep",
  "people.read": "keep",
  "people.invite": "keep",
  "people.withdraw": "keep",
  "people.suspend": "keep",
};

const reachOf = (rule: Rule, role: Role): "any" | "own" | "none" => {
  if (rule.any.includes(role)) return "any";
  return rule.own.includes(role) ? "own" : "none";
};

/** The table of permissions itself, in plain words: what is decided by it is shown from it. */
export function PermissionTables() {
  const { t } = useSay();
  const columns: readonly Column<Action>[] = [
    {
      key: "action",
      label: t("permissions.column.action"),
      cell: (action) => <ActionName action={action} />,
    },
    ...roles.map((role) => ({
      key: role,
      label: t(`start.role.${role}`),
      cell: (action: Action) => t(`permissions.reach.${reachOf(permissions[action], role)}`),
    })),
  ];
  return groups.map((group) => (
    <Section key={group} title={t(`permissions.group.${group}`)} id={group}>
      <DataTable
        caption={t(`permissions.group.${group}`)}
        captionHidden
        columns={columns}
        rows={actions.filter((action) => groupOf[action] === group)}
        keyOf={(action) => action}
      />
    </Section>
  ));
}

function ActionName({ action }: { action: Action }) {
  const { t } = useSay();
  const { states }: Rule = permissions[action];
  const sayState = (state: string) => {
    const key = `states.return.${state}` as "states.return.draft";
    return t.has(key) ? t(key) : t("permissions.noReturn");
  };
  return (
    <>
      {t(`permissions.action.${action}`)}
      {states && (
        <span className="why">
          {t("permissions.states", { states: states.map(sayState).join(", ") })}
        </span>
      )}
    </>
  );
}
