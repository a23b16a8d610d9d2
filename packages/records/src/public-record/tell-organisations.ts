import type { Anchors } from "@parod/schema/anchors";
import type { Words } from "@parod/schema/words";
import { organisations } from "#public-record/authorities";
import { frameFrom, frameOf, knownDay, notes, sourceOf } from "#public-record/frame";
import type { FrameGiven } from "#public-record/frame";
import { fromSource, opening, type Item } from "#public-record/item";
import { startsOn } from "#public-record/programme";
import { record, type Organisation, type When } from "#public-record/record";
import { startOfDay } from "#telling/start-of-day";

const catalogueOf = ({ code, kind }: Organisation): string | null => {
  if (code === "dysgu") return "dysgu";
  if (kind === "local-authority") return "authority";
  return code === "welsh-government" || code === "estyn" ? "system" : null;
};

export const organisationAnchors: readonly Anchors["organisation"][] = organisations.map(
  (each) => ({ id: each.code, kind: each.kind, catalogue: catalogueOf(each) }),
);

/** Welsh forms that are ours, where no published one was found. public-record.md 4. */
const welshOurs = new Set(["mhag", "sipp-delivery-board", "mid-wales"]);
/** The milestone whose actual tells that an organisation began or ended. */
const toldBy = { dysgu: "dysgu-established", gwe: "gwe-ends" } as const;

type Event = {
  readonly key: string;
  readonly frame: FrameGiven;
  readonly name?: Words;
  readonly existsFrom?: When;
  readonly until?: When;
};

function actualOf(code: string): FrameGiven {
  const actual = record.activities
    .find((activity) => activity.code === code)
    ?.tellings.find(({ line }) => line === "actual");
  if (!actual) throw new Error(`no actual of ${code}`);
  return frameOf(actual);
}

/** The source of an organisation that could be read first. */
const earliestSource = ({ sources }: Organisation): string =>
  sources.toSorted((a, b) =>
    (knownDay(sourceOf(a)) ?? "9").localeCompare(knownDay(sourceOf(b)) ?? "9"),
  )[0] ?? "";

function beginning(organisation: Organisation): Event[] {
  const { code, existsFrom } = organisation;
  if (!existsFrom || existsFrom.to <= startsOn) return [];
  const frame =
    code === "dysgu"
      ? actualOf(toldBy.dysgu)
      : frameFrom({ source: earliestSource(organisation), effectiveOn: existsFrom.to });
  return [{ key: "exists", frame, existsFrom }];
}

function ending({ code, until }: Organisation): Event[] {
  if (!until || until.to <= startsOn) return [];
  if (code !== "gwe") throw new Error(`no telling of the end of ${code}`);
  return [{ key: "until", frame: actualOf(toldBy.gwe), until }];
}

const renamings = ({ names = [], name: final }: Organisation): Event[] =>
  names.map(({ name, effectiveOn, source }) => ({
    key: `name:${effectiveOn}`,
    name,
    frame: frameFrom({
      source,
      effectiveOn,
      ...(name.cy === final.cy ? {} : { ours: true, note: "the Welsh form is ours" }),
    }),
  }));

const past = (when: When | undefined): When | null => (when && when.to <= startsOn ? when : null);

/** Told on the first day under its first name, then again as it is renamed, begins and ends. */
function tellOrganisation(organisation: Organisation): Item[] {
  const { code, names, name, sources, note } = organisation;
  const first = {
    organisation: code,
    name: names?.[0]?.name ?? name,
    existsFrom: past(organisation.existsFrom),
    until: past(organisation.until),
  };
  const others = sources.length > 1 ? `also: ${sources.slice(1).join(", ")}` : null;
  const ours = welshOurs.has(code) || names !== undefined;
  const start: Item = {
    act: opening,
    telling: {
      table: "organisationTold",
      fact: first,
      effectiveOn: startsOn,
      knownFrom: startOfDay(startsOn),
      knownExact: false,
      ours,
      sourceId: names?.[0]?.source ?? sources[0] ?? null,
      note: notes(note, others, ours ? "the Welsh form is ours" : null),
      factKey: code,
    },
  };
  let current = first;
  const events = [...renamings(organisation), ...beginning(organisation), ...ending(organisation)];
  const rest = events
    .toSorted((a, b) => a.frame.effectiveOn.localeCompare(b.frame.effectiveOn))
    .map((event) => {
      current = {
        ...current,
        ...(event.name ? { name: event.name } : {}),
        ...(event.existsFrom ? { existsFrom: event.existsFrom } : {}),
        ...(event.until ? { until: event.until } : {}),
      };
      return fromSource({
        ...event.frame,
        table: "organisationTold",
        fact: current,
        factKey: `${code}:${event.key}`,
      });
    });
  return [start, ...rest];
}

export const tellOrganisations = (): Item[] => organisations.flatMap(tellOrganisation);
