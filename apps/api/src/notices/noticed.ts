import type { NoticeKind, NoticePayload } from "@parod/schema/notices";
import type { FactOf } from "@parod/schema/told/tables";
import type { Telling } from "@parod/schema/told/telling";
import type { ReturnState } from "@parod/schema/vocabulary";
import type pg from "pg";
import type { Audience } from "#notices/recipients";

/** What an act told that somebody should hear of. */
export type Noticed = {
  readonly kind: NoticeKind;
  readonly audience: Audience;
  readonly payload: Partial<NoticePayload>;
};
/** Where it was told: rows of this act are there already, those before it are what it is compared with. */
export type ToldIn = {
  readonly client: pg.PoolClient;
  readonly programmeId: string;
  readonly actNo: number;
};

const owners = (organisations: readonly string[] | null): Audience => ({
  roles: ["authority", "body"],
  organisations,
});
const ofState: Partial<Record<ReturnState, NoticeKind>> = {
  draft: "return-handed-back",
  "changes-requested": "return-sent-back",
  certified: "return-certified",
  accepted: "return-accepted",
};

async function ofRound(
  { round, state, due }: FactOf<"roundTold">,
  { client, programmeId, actNo }: ToldIn,
): Promise<Noticed[]> {
  if (state !== "open") return [];
  const { rows } = await client.query<{ state: string }>(
    "select state from round_told where programme_id = $1 and round = $2 and act_no < $3 order by act_no desc, item desc limit 1",
    [programmeId, round, actNo],
  );
  // told again with other words or days, it was open already
  if (rows[0]?.state === "open") return [];
  return [{ kind: "round-opened", audience: owners(null), payload: { round, day: due } }];
}

function ofReturn({ round, organisation, state, provider }: FactOf<"returnState">): Noticed[] {
  const kind = ofState[state];
  if (kind === undefined) return [];
  // a provider who takes it back did so, and is told of nothing
  if (kind === "return-handed-back")
    return provider == null
      ? []
      : [
          {
            kind,
            audience: { ...owners([organisation]), only: provider },
            payload: { round, organisation },
          },
        ];
  const audience: Audience =
    kind === "return-certified"
      ? { roles: ["government"], organisations: null }
      : owners([organisation]);
  return [{ kind, audience, payload: { round, organisation } }];
}

const toWhom: Readonly<Record<string, Audience>> = {
  "all-authorities": { roles: ["authority"], organisations: null },
  body: { roles: ["body"], organisations: null },
  group: { roles: ["member"], organisations: null },
};

async function ofConsent(
  { plan, organisation, audience, given, version }: FactOf<"consent">,
  { client, programmeId, actNo }: ToldIn,
): Promise<Noticed[]> {
  if (!given) return [];
  const { rows } = await client.query<{ given: boolean }>(
    `select given from consent where programme_id = $1 and plan = $2 and organisation = $3 and audience = $4 and version = $6 and act_no < $5
     order by act_no desc, item desc limit 1`,
    [programmeId, plan, organisation, audience, actNo, version],
  );
  if (rows[0]?.given) return [];
  const to = Object.hasOwn(toWhom, audience) ? toWhom[audience] : undefined;
  return [
    {
      kind: "plan-shared",
      audience: to ?? { roles: ["authority"], organisations: [audience] },
      payload: { organisation },
    },
  ];
}

/** Forecasts that moved, by the organisations that wait for them: one notice each, however many an import moved. */
async function ofMoves(
  activities: readonly string[],
  { client, programmeId, actNo }: ToldIn,
): Promise<Noticed[]> {
  if (activities.length === 0) return [];
  const { rows } = await client.query<{ taker: string; moved: string[] }>(
    `with told as (
       select t.activity, t.when_from, t.when_to, (
         select row (b.when_from, b.when_to) from activity_date b where b.programme_id = $1 and b.activity = t.activity
           and b.line = 'forecast' and b.act_no < $3 and b.telling <> 'withdrawal' order by b.act_no desc, b.item desc limit 1) as before
       from activity_date t where t.programme_id = $1 and t.act_no = $3 and t.line = 'forecast' and t.activity = any ($2))
     select taker.organisation as taker, array_agg(distinct told.activity order by told.activity) as moved
     from told join dependency d on d.programme_id = $1 and d.giver_kind = 'milestone' and d.giver = told.activity
       join activity taker on taker.programme_id = $1 and taker.id = d.taker
       join activity giver on giver.programme_id = $1 and giver.id = told.activity
     where told.before is not null and told.before is distinct from row (told.when_from, told.when_to)
       and taker.organisation <> giver.organisation
     group by taker.organisation`,
    [programmeId, activities, actNo],
  );
  return rows.map(({ taker, moved }) => ({
    kind: "milestone-moved",
    audience: owners([taker]),
    payload: { milestones: moved.slice(0, 10), n: moved.length },
  }));
}

/** Everything that the tellings of an act give notice of. What is taken back gives none. */
export async function noticedIn(tellings: readonly Telling[], where: ToldIn): Promise<Noticed[]> {
  const found: Noticed[] = [];
  const moved: string[] = [];
  for (const telling of tellings) {
    if (telling.telling === "withdrawal") continue;
    if (telling.table === "roundTold")
      found.push(...(await ofRound(telling.fact as FactOf<"roundTold">, where)));
    if (telling.table === "returnState")
      found.push(...ofReturn(telling.fact as FactOf<"returnState">));
    if (telling.table === "consent")
      found.push(...(await ofConsent(telling.fact as FactOf<"consent">, where)));
    if (telling.table === "activityDate" && telling.fact.line === "forecast")
      moved.push(telling.fact.activity);
  }
  return [...found, ...(await ofMoves(moved, where))];
}
