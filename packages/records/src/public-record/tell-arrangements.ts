import { forEach } from "#public-record/authorities";
import { frameOf } from "#public-record/frame";
import { fromSource, type Item } from "#public-record/item";
import { record } from "#public-record/record";

const memberships = (): Item[] =>
  record.memberships.map((row) =>
    fromSource({
      ...frameOf(row),
      table: "membership",
      fact: {
        arrangement: row.arrangement,
        member: row.member,
        statedBy: row.statedBy,
        state: row.state,
        from: row.from ?? null,
        until: row.until ?? null,
      },
      factKey: row.id,
    }),
  );

/** Which function a source means is our reading, row by row. */
const provisions = (): Item[] =>
  record.provisions.flatMap((row) =>
    forEach(row.authority).map(({ organisation, key }) =>
      fromSource({
        ...frameOf(row, true),
        table: "provision",
        fact: {
          function: row.function,
          authority: organisation,
          provider: row.provider,
          statedBy: row.statedBy,
          state: row.state,
          from: row.from ?? null,
          until: row.until ?? null,
        },
        factKey: `${row.id}${key}`,
      }),
    ),
  );

/** The word for a delivery model is ours. */
const models = (): Item[] =>
  record.deliveryModels.map((row) =>
    fromSource({
      ...frameOf(row, true),
      table: "deliveryModel",
      fact: {
        organisation: row.organisation,
        statedBy: row.statedBy,
        phase: row.phase,
        model: row.model,
        arrangement: row.arrangement ?? null,
      },
      factKey: row.id,
    }),
  );

/** Who is in which arrangement, who provides what, and by which model: each by who states it. */
export const tellArrangements = (): Item[] => [...memberships(), ...provisions(), ...models()];
