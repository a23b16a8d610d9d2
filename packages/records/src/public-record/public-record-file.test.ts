import { describe, expect, test } from "vitest";
import { Day } from "@parod/schema/day";
import { authorityStages, bodyStages } from "@parod/schema/vocabulary";
import raw from "./public-record.json" with { type: "json" };
import { record, type Told, type When } from "#public-record/record";

const today = "2026-11-21";
const sources = new Map(record.sources.map((source) => [source.id, source]));
const organisations = new Set(record.organisations.map(({ code }) => code));
const terms = record.termsOfReference;
const dates = record.activities.flatMap(({ code, tellings }) =>
  tellings.map((telling) => ({ code, ...telling })),
);

const isDay = (day: string): boolean => Day.safeParse(day).success;
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const bothLanguages = (words: { readonly en: string; readonly cy: string }): boolean =>
  words.en.trim() !== "" && words.cy.trim() !== "";

describe("structure", () => {
  test("the file says when it was compiled and that its Welsh is unreviewed", () => {
    expect(record).toMatchObject({ compiledOn: today, welshReviewed: false, ratings: [] });
  });

  test.each([
    ["sources", ids(record.sources), 64],
    ["organisations", record.organisations.map(({ code }) => code), 45],
    ["memberships", ids(record.memberships), 47],
    ["activities", record.activities.map(({ code }) => code), 26],
    ["provisions", ids(record.provisions), 47],
    ["delivery models", ids(record.deliveryModels), 24],
    ["meetings", ids(record.meetings), 28],
    ["commitments", ids(record.commitments), 41],
    ["engagement", ids(record.engagement), 14],
    ["plans", ids(record.plans), 14],
    ["funding", ids(record.funding), 8],
    ["undated facts", ids(record.undated), 14],
    ["searches", ids(record.searches), 33],
    ["seats", ids(terms.seats), 8],
    ["rules", ids(terms.rules), 8],
  ])("%s each have an id of their own", (_name, each, count) => {
    expect(new Set(each).size).toBe(each.length);
    expect(each).toHaveLength(count);
    expect(each.every(Boolean)).toBe(true);
  });

  test("26 activities have 44 tellings", () => {
    expect(dates).toHaveLength(44);
    expect(record.activities.every(({ tellings }) => tellings.length > 0)).toBe(true);
  });
});

describe("sources", () => {
  test("each has a mark, a publisher, a title, and an https address or a note why not", () => {
    for (const { mark, publisher, title, url, urlNote } of record.sources) {
      expect(["V", "S"]).toContain(mark);
      expect(publisher && title.en).toBeTruthy();
      for (const address of [url.en, url.cy])
        expect(address ?? urlNote ?? "").toMatch(address ? /^https:\/\/[^\s]+$/u : /./u);
    }
  });

  test("each shows its publication day or says that it has none", () => {
    for (const { day, dayNote, documentDay } of record.sources) {
      expect(day ?? dayNote).toBeTruthy();
      for (const each of [day, documentDay])
        if (each) expect(isDay(each) && each <= today).toBe(true);
    }
    expect(record.sources.filter(({ day }) => day)).toHaveLength(19);
  });

  test("each is used, and each use names one", () => {
    const used = new Set([
      ...record.organisations.flatMap((each) => [
        ...each.sources,
        ...(each.names ?? []).map(({ source }) => source),
      ]),
      ...[record.memberships, record.provisions, record.deliveryModels, dates].flatMap((list) =>
        list.map(({ source }) => source),
      ),
      ...[record.meetings, record.engagement, record.plans, record.funding, record.undated].flatMap(
        (list) => list.map(({ source }) => source),
      ),
      ...record.commitments.flatMap(({ source, answer }) => (answer ? [source, answer] : [source])),
      ...terms.sources,
      ...[...terms.seats, ...terms.rules].map(({ source }) => source),
      ...terms.memberLists.map(({ from }) => from),
    ]);
    expect([...used].filter((id) => !sources.has(id))).toEqual([]);
    expect([...sources.keys()].filter((id) => !used.has(id))).toEqual([]);
  });
});

const isWhen = (value: unknown): value is When =>
  typeof value === "object" &&
  value !== null &&
  "reading" in value &&
  "from" in value &&
  "to" in value;
function collect(value: unknown, found: When[] = []): When[] {
  if (isWhen(value)) found.push(value);
  else if (typeof value === "object" && value !== null)
    for (const each of Object.values(value)) collect(each, found);
  return found;
}

describe("days", () => {
  test("every range has real days in order, and is a reading where its ends differ", () => {
    const ranges = collect(record);
    expect(ranges.length).toBeGreaterThan(150);
    for (const { from, to, reading } of ranges) {
      expect(isDay(from) && isDay(to) && from <= to, `${from} ${to}`).toBe(true);
      expect(from === to || reading).toBe(true);
    }
  });

  test("every row counts and is known by the day of compiling, exactly only from a published source", () => {
    const told: Told[] = [
      ...record.memberships,
      ...record.provisions,
      ...record.deliveryModels,
      ...dates,
    ];
    for (const row of told) {
      const day = sources.get(row.source)?.day ?? null;
      expect([row.effectiveOn, row.knownFrom].every((each) => isDay(each) && each <= today)).toBe(
        true,
      );
      if (row.knownFromExact) expect(row.knownFrom).toBe(day);
      else expect(day === null && Boolean(row.knownFromNote)).toBe(true);
    }
  });

  test("an actual counts only once it has passed, and nothing held lies ahead", () => {
    for (const { line, when, effectiveOn } of dates)
      if (line === "actual") expect(when.to <= effectiveOn).toBe(true);
    for (const { status, when } of record.meetings)
      if (status === "held") expect(when.to <= today).toBe(true);
  });
});

describe("organisations", () => {
  const wales = {
    W06000001: "Isle of Anglesey / Ynys Môn",
    W06000002: "Gwynedd / Gwynedd",
    W06000003: "Conwy / Conwy",
    W06000004: "Denbighshire / Sir Ddinbych",
    W06000005: "Flintshire / Sir y Fflint",
    W06000006: "Wrexham / Wrecsam",
    W06000008: "Ceredigion / Ceredigion",
    W06000009: "Pembrokeshire / Sir Benfro",
    W06000010: "Carmarthenshire / Sir Gaerfyrddin",
    W06000011: "Swansea / Abertawe",
    W06000012: "Neath Port Talbot / Castell-nedd Port Talbot",
    W06000013: "Bridgend / Pen-y-bont ar Ogwr",
    W06000014: "Vale of Glamorgan / Bro Morgannwg",
    W06000015: "Cardiff / Caerdydd",
    W06000016: "Rhondda Cynon Taf / Rhondda Cynon Taf",
    W06000018: "Caerphilly / Caerffili",
    W06000019: "Blaenau Gwent / Blaenau Gwent",
    W06000020: "Torfaen / Torfaen",
    W06000021: "Monmouthshire / Sir Fynwy",
    W06000022: "Newport / Casnewydd",
    W06000023: "Powys / Powys",
    W06000024: "Merthyr Tydfil / Merthyr Tudful",
  };

  test("the 22 authorities are there under both names", () => {
    const local = record.organisations.filter(({ kind }) => kind === "local-authority");
    expect(
      Object.fromEntries(local.map(({ code, name }) => [code, `${name.en} / ${name.cy}`])),
    ).toEqual(wales);
  });

  test("every organisation that a row names is listed", () => {
    const named = [
      ...record.memberships.flatMap((row) => [row.arrangement, row.member, row.statedBy]),
      ...record.provisions.flatMap((row) => [row.authority, row.provider, row.statedBy]),
      ...record.deliveryModels.flatMap((row) => [row.organisation, row.statedBy, row.arrangement]),
      ...record.activities.map(({ organisation }) => organisation),
      ...record.meetings.map(({ group }) => group),
      ...record.commitments.flatMap(({ ofWhom }) => ofWhom),
      ...record.plans.flatMap((row) => row.organisations),
      ...record.undated.flatMap(({ about }) => about),
      ...record.funding.map(({ recipient }) => recipient),
      ...terms.seats.flatMap((seat) => [seat.organisation, ...seat.represents]),
      terms.group,
    ].filter((code) => code !== undefined);
    expect(named.filter((code) => !organisations.has(code))).toEqual([]);
  });

  test("no subject is told twice on one day: the later row would hide the earlier", () => {
    const keys = [
      record.memberships.map((row) => [row.arrangement, row.member, row.statedBy, row.effectiveOn]),
      record.provisions.map((row) => [
        row.function,
        row.authority,
        row.provider,
        row.statedBy,
        row.effectiveOn,
      ]),
      record.deliveryModels.map((row) => [
        row.organisation,
        row.statedBy,
        row.phase,
        row.effectiveOn,
      ]),
      dates.map((row) => [row.code, row.line, row.effectiveOn]),
    ];
    for (const each of keys) expect(new Set(each.map(String)).size).toBe(each.length);
  });

  test("provisions and stages use the catalogue's codes", () => {
    for (const row of record.provisions) expect(row.function).toMatch(/^F(1[0-6]|[1-9])$/u);
    for (const { reachesStage } of record.activities)
      if (reachesStage) expect([...bodyStages, ...authorityStages]).toContain(reachesStage);
  });
});

describe("words", () => {
  test("everything that is shown is in both languages", () => {
    const words = [
      ...record.organisations.flatMap(({ name, names = [] }) => [
        name,
        ...names.map((each) => each.name),
      ]),
      ...[...record.activities, ...record.engagement].map(({ title }) => title),
      ...[...record.commitments, ...record.plans, ...record.funding, ...record.undated].map(
        ({ text }) => text,
      ),
      ...terms.seats.map(({ office }) => office),
      ...terms.rules.map(({ text }) => text),
      ...record.searches.map(({ lookedFor }) => lookedFor),
      ...record.meetings.flatMap(({ business }) => (business ? [business] : [])),
      ...collect(record).flatMap((when) => (when.words ? [when.words] : [])),
    ];
    expect(words.filter((each) => !bothLanguages(each))).toEqual([]);
  });

  test("no person is named", () => {
    const text = JSON.stringify(raw);
    // Names of people in office, so that a rewording cannot bring one in.
    const people = [
      "Kirsty",
      "Neagle",
      "Jeremy Miles",
      "Haarhoff",
      "Owain Lloyd",
      "Lansdown",
      "Gwenllian",
      "Tegwen",
      "Darren Price",
      "Burnett",
      "Gibbard",
      "Vickers",
      "Owen Evans",
      "Llewellyn",
      "Homard",
      "Dylan Jones",
      "Simon Day",
      "Groucutt",
      "Keri Cole",
      "Alun Jones",
      "Buffy",
    ];
    expect(people.filter((name) => text.includes(name))).toEqual([]);
  });

  test("a search is dated and found nothing", () => {
    for (const { day, found } of record.searches)
      expect([found, isDay(day) && day <= today]).toEqual(["nothing", true]);
  });
});
