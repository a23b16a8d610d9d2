import { arrangements } from "@parod/engine/arrangements/arrangements";
import type { Facts } from "@parod/schema/facts";
import type { AuthorityLine, ReturnsLine } from "@parod/schema/views/overview";
import type { Look } from "#reading/look";
import { namesOf } from "#views/standpoint";

/** The 22, in the order of their codes, which is geographic: never by result. */
export function authorityLines({ facts, position, reading }: Look): AuthorityLine[] {
  const names = namesOf(facts);
  const said = new Map(
    arrangements({ facts, on: reading.stand.asAt }).authorities.map((each) => [each.code, each]),
  );
  return position.organisations
    .filter(({ kind }) => kind === "local-authority")
    .map((organisation) => {
      const { code, name, stage, extent, outlook, pace, rating, nothingKnown } = organisation;
      const own = said.get(code);
      const model = own?.models[0];
      const listed = [
        ...(own?.now ?? []).map((view) => ({ view, past: false })),
        ...(own?.before ?? []).map((view) => ({ view, past: true })),
      ];
      return {
        code,
        name,
        stage,
        extent,
        outlook,
        pace,
        rating,
        model: model ? { model: model.model, phase: model.over ? "over" : model.phase } : null,
        arrangements: listed.flatMap(({ view, past }) => {
          const state = view.statements[0]?.state;
          return state === undefined ? [] : [{ ...names(view.arrangement), state, past }];
        }),
        nothingKnown,
      };
    });
}

/** The newest round that has opened by the day, and who has not answered it. Null where no round was told. */
export function returnsLine({ facts, reading, position }: Look): ReturnsLine | null {
  const day = reading.stand.asAt;
  const round = newestOpened(facts, day);
  if (!round) return null;
  const names = namesOf(facts);
  const asked = position.organisations
    .filter(
      ({ kind, catalogue }) =>
        catalogue !== null && (kind === "local-authority" || kind === "body"),
    )
    .map(({ code }) => code);
  const sent = new Map(
    facts.returnState
      .filter((row) => row.round === round.round && hasComeIn(row))
      .map((row) => [row.organisation, row.on]),
  );
  return {
    round: round.title,
    due: round.due,
    asked: asked.length,
    received: asked.filter((code) => sent.has(code)).length,
    late: asked.filter((code) => (sent.get(code) ?? "") > round.due).map(names),
    missing: day > round.due ? asked.filter((code) => !sent.has(code)).map(names) : [],
  };
}

/** A draft handed back came in only where it amends what was certified. */
const hasComeIn = ({ state, certifier }: Facts["returnState"][number]): boolean =>
  state !== "draft" || certifier !== null;

const newestOpened = (facts: Facts, day: string) =>
  facts.roundTold
    .filter(({ state, opens }) => state !== "planned" && opens <= day)
    .toSorted((a, b) => a.due.localeCompare(b.due))
    .at(-1);
