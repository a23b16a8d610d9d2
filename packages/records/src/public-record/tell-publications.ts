import { expand } from "#public-record/authorities";
import { frameFrom, knownDay, notes, ownDay, sourceOf } from "#public-record/frame";
import { fromSource, type Item } from "#public-record/item";
import { record, type Engagement } from "#public-record/record";

const slug = (words: string): string => words.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-");

function engagementDay({ status, when, source: id }: Engagement): string {
  if (status === "held") return when.to;
  const source = sourceOf(id);
  return ownDay(source) ?? knownDay(source) ?? when.to;
}

const counted = ({ count = {} }: Engagement): string | null =>
  notes(...Object.entries(count).map(([what, number]) => `${what}: ${number}`));

const peopleOf = ({ count }: Engagement): number | null => {
  const people = count?.["people"];
  return typeof people === "number" ? people : null;
};

const tellEngagement = (): Item[] =>
  record.engagement.map((row) =>
    fromSource({
      ...frameFrom({
        source: row.source,
        effectiveOn: engagementDay(row),
        note: notes(row.note, counted(row)),
      }),
      table: "engagementTold",
      fact: {
        engagement: row.id,
        title: row.title,
        sort: row.kind,
        when: row.when,
        audience: row.audience.map(slug),
        status: row.status,
        people: peopleOf(row),
      },
      factKey: row.id,
    }),
  );

/** What a page says of plans; which criterion it supports is our reading, and no assessment. */
const tellSayings = (): Item[] =>
  record.plans.map((row) =>
    fromSource({
      ...frameFrom({
        source: row.source,
        effectiveOn: row.effectiveOn,
        note: row.note ?? null,
        ours: row.supports !== undefined,
      }),
      table: "reportSaid",
      fact: {
        saying: row.id,
        text: row.text,
        organisations: expand(row.organisations),
        supports: [...(row.supports ?? [])],
      },
      factKey: row.id,
    }),
  );

const tellFunding = (): Item[] =>
  record.funding.map((row) =>
    fromSource({
      ...frameFrom({
        source: row.source,
        effectiveOn: row.effectiveOn,
        note: row.note ?? null,
      }),
      table: "fundingTold",
      fact: {
        funding: row.id,
        text: row.text,
        pounds: row.amountGBP,
        period: row.period,
        recipients: expand([row.recipient]),
      },
      factKey: row.id,
    }),
  );

export const tellPublications = (): Item[] => [
  ...tellEngagement(),
  ...tellSayings(),
  ...tellFunding(),
];
