import type { Day, Instant } from "@parod/schema/day";
import type { Stand } from "@parod/schema/facts";
import type { ReturnState } from "@parod/schema/vocabulary";
import type { Language } from "@parod/schema/words";
import type pg from "pg";
import type { StateRow } from "@parod/engine/returns/round";
import type { ReturnKey } from "#modules/return/drafts";

export type ToldState = StateRow & {
  readonly actNo: number;
  readonly at: Instant;
  readonly provider: string | null;
  readonly certifier: string | null;
  /** The day on which it was told; `on` is the day the return came in. */
  readonly toldOn: Day;
  /** What the act that told it was called, and its reason. */
  readonly verb: string;
  readonly reason: string | null;
  /** The language of the reason. */
  readonly lang: Language | null;
};

type Row = {
  readonly round: string;
  readonly organisation: string;
  readonly state: ReturnState;
  readonly on: string;
  readonly revision: number;
  readonly act_no: number;
  readonly known_from: Date;
  readonly provider: string | null;
  readonly certifier: string | null;
  readonly effective_on: string;
  readonly verb: string;
  readonly reason: string | null;
  readonly lang: Language | null;
  readonly asked: number | null;
  readonly prefilled: number | null;
  readonly unchanged: number | null;
};

const columns = `t.round, t.organisation, t.state, t."on"::text as "on", t.revision, t.act_no, t.known_from, t.provider, t.certifier,
  t.asked, t.prefilled, t.unchanged, t.effective_on::text as effective_on, t.lang, a.verb, a.reason`;
const from = "return_state t join act a on a.programme_id = t.programme_id and a.act_no = t.act_no";
const standing = `not exists (select 1 from return_state c where c.programme_id = t.programme_id and c.corrects = t.id)
  and t.telling <> 'withdrawal'`;

const toldState = ({
  act_no: actNo,
  known_from: knownFrom,
  effective_on: toldOn,
  on,
  ...row
}: Row): ToldState => ({
  ...row,
  on: on as Day,
  toldOn: toldOn as Day,
  actNo,
  at: knownFrom.toISOString() as Instant,
});

/** Every state that a return was told to be in, oldest first. */
export async function statesOf(
  database: pg.Pool,
  { programmeId, round, organisation }: ReturnKey,
): Promise<readonly ToldState[]> {
  const { rows } = await database.query<Row>(
    `select ${columns} from ${from} where t.programme_id = $1 and t.round = $2 and t.organisation = $3 and ${standing}
     order by t.revision`,
    [programmeId, round, organisation],
  );
  return rows.map(toldState);
}

/** The same of all organisations and rounds, as a reader at a stand may know it. model.md 2.2. */
export async function statesAt(
  database: pg.Pool,
  programmeId: string,
  { asAt, knownAt, actNo }: Stand,
): Promise<readonly ToldState[]> {
  const { rows } = await database.query<Row>(
    `select ${columns} from ${from} where t.programme_id = $1 and t.effective_on <= $2 and t.act_no <= $3
       and ($4::timestamptz is null or t.known_from <= $4) and ${standing}
     order by t.effective_on, t.act_no, t.item`,
    [programmeId, asAt, actNo, knownAt],
  );
  return rows.map(toldState);
}
