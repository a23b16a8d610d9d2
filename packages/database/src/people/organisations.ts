import type pg from "pg";
import type { OrganisationKind } from "@parod/schema/vocabulary";
import type { Words } from "@parod/schema/words";

export type OrganisationNamed = {
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: Words;
};

/** The organisations of some programmes with their newest names, in one statement, by programme. */
export async function organisationsOf(
  database: pg.Pool,
  programmeIds: readonly string[],
): Promise<ReadonlyMap<string, readonly OrganisationNamed[]>> {
  const { rows } = await database.query<{
    programme: string;
    code: string;
    kind: OrganisationKind;
    en: string | null;
    cy: string | null;
  }>(
    `select distinct on (o.programme_id, o.id) o.programme_id as programme, o.id as code, o.kind, t.name_en as en, t.name_cy as cy
     from organisation o left join organisation_told t on t.programme_id = o.programme_id and t.organisation = o.id
     where o.programme_id = any ($1) order by o.programme_id, o.id, t.revision desc nulls last`,
    [programmeIds],
  );
  const found = new Map<string, OrganisationNamed[]>();
  for (const { programme, code, kind, en, cy } of rows) {
    const line = { code, kind, name: { en: en ?? code, cy: cy ?? code } };
    const lines = found.get(programme);
    if (lines) lines.push(line);
    else found.set(programme, [line]);
  }
  return found;
}
