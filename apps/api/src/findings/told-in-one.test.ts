import { tell } from "@parod/database/testing/programme";
import type { Day } from "@parod/schema/day";
import type { Telling } from "@parod/schema/told/telling";
import type { ExplainedView } from "@parod/schema/views/explained";
import type { FindingLine, FindingsView, FindingView } from "@parod/schema/views/findings-page";
import type { MilestoneNetwork } from "@parod/schema/views/network";
import type { OverviewView } from "@parod/schema/views/overview";
import type { WaitsView } from "@parod/schema/views/waits";
import { onDay } from "@parod/schema/when";
import type { Language, Sentence } from "@parod/schema/words";
import type pg from "pg";
import { expect } from "vitest";
import { as, ask, test } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

const frame = { effectiveOn: "2025-02-01" } as const;
const [giver, taker] = ["dysgu:ready", "W06000015:ready"];
const both = (text: string) => ({ en: text, cy: text });
const side = (which: "giver" | "taker", day: string): Telling => ({
  ...{ ...frame, table: "dependencySide" },
  fact: {
    ...{ dependency: "d1", side: which, stance: "stated", when: onDay(day as Day) },
    ...{ type: "FS", lag: 0 },
  },
});
const tellings: readonly Telling[] = [
  {
    ...{ ...frame, table: "activityTold", lang: "cy" },
    fact: { activity: giver, title: both("Cymorth yn barod"), makesTrue: [] },
  },
  {
    ...{ ...frame, table: "activityDate" },
    fact: { activity: giver, line: "forecast", when: onDay("2025-03-01" as Day) },
  },
  {
    ...{ ...frame, table: "activityDate" },
    fact: { activity: giver, line: "baseline", when: onDay("2025-02-10" as Day) },
  },
  side("giver", "2027-02-01"),
  side("taker", "2027-01-25"),
  {
    ...{ ...frame, table: "commitmentTold", lang: "en" },
    fact: {
      ...{ commitment: "letter", kind: "ask", text: both("Say who leads"), askedOn: "2025-01-10" },
      ...{ ofWhom: ["welsh-government"], by: onDay("2025-07-31" as Day), state: "no-answer-found" },
    },
  },
  {
    ...{ ...frame, table: "assessment" },
    fact: { organisation: "W06000014", criterion: "A1.1", kind: "reviewed", state: "met" },
  },
  {
    ...{ ...frame, table: "evidenceTold", lang: "en" },
    fact: {
      ...{ evidence: "e1", title: "A letter", kind: "decision", withdrawn: false },
      ...{ datedOn: "2025-01-01", expiresOn: "2025-06-01" },
    },
  },
  {
    ...{ ...frame, table: "reliance" },
    fact: { organisation: "W06000014", criterion: "A1.1", evidence: "e1", on: true },
  },
];

async function programme(pool: pg.Pool): Promise<void> {
  const live = await liveProgramme(pool, { slug: "live", clock: "recorded" });
  const evidence = [{ id: "e1", organisation: "W06000014" }];
  await tell(pool, live, {
    anchors: { commitment: [{ id: "letter" }], evidence },
    tellings: [...tellings],
  });
}

/** What a sentence says in the other language than its own. */
const pieces = (said: Sentence | undefined, language: Language) =>
  said?.other?.[language]?.map(([from, to]) => said[language].slice(from, to));

test("a finding says which titles in its sentence are in the other language, wherever it is shown", async ({
  served: { app, pool },
}) => {
  await programme(pool);
  const asked = async (persona: string, path: string, more: object = {}) =>
    (await ask(as(app, persona), path, { programme: "live", ...more })).data;
  const { findings } = (await asked("government", "findings")) as FindingsView;
  const of = (form: FindingLine["form"]) => findings.find((each) => each.form === form)?.said;
  const expected = [
    ["certain", "en", "Cymorth yn barod"],
    ["passed", "cy", "Say who leads"],
    ["expired", "cy", "A letter"],
  ] as const;
  for (const [form, language, title] of expected) {
    expect(pieces(of(form), language), form).toEqual([title]);
    expect(Object.keys(of(form)?.other ?? {}), form).toEqual([language]);
  }
  // of what has both languages nothing is sent
  const plain = findings.filter(({ said }) => said.other === undefined).map(({ said }) => said);
  expect(plain.length).toBeGreaterThan(0);
  for (const said of plain) expect(JSON.stringify(said)).not.toMatch(/Cymorth|Say who|A letter/u);

  const id = findings.find(({ rule }) => rule === "evidence-cascade")?.id;
  const one = (await asked("government", "finding", { id })) as FindingView;
  expect(pieces(one.finding.said, "cy")).toEqual(["A letter"]);
  expect(one.path.find(({ kind }) => kind === "evidence")?.label).toEqual({
    ...both("A letter"),
    only: "en",
  });
  // a reader who marks no languages reads the sentence alone
  const open = await app.inject({
    url: "/api/open/findings.json?programme=live&lang=en",
    cookies: { parod_persona: "government" },
  });
  expect(open.body).toContain("“Cymorth yn barod”");
  expect(open.body).not.toMatch(/[\u{fdd0}\u{fdd1}]/u);
});

test("so do the lists of what waits and of what needs attention, and the network", async ({
  served: { app, pool },
}) => {
  await programme(pool);
  const asked = async (path: string, more: object = {}) =>
    (await ask(as(app, "government"), path, { programme: "live", ...more })).data;
  const only = { ...both("Cymorth yn barod"), only: "cy" };
  const { rows } = (await asked("waits")) as WaitsView;
  expect(rows.listed[0]?.line.giver.title).toEqual(only);
  expect(rows.listed[0]?.line.taker.title).toEqual({ en: "Ready", cy: "Yn barod" });
  const { network } = (await asked("milestone", { id: taker })) as { network: MilestoneNetwork };
  const titles = new Map(network.nodes.map(({ id, title }) => [id, title]));
  expect([titles.get(giver), titles.get(taker)]).toEqual([only, { en: "Ready", cy: "Yn barod" }]);
  const { attention, slips } = (await asked("overview")) as OverviewView;
  expect(slips.map(({ title }) => title)).toEqual([only]);
  const { steps } = (await asked("explained", { compare: "2025-01-31" })) as ExplainedView;
  const changed = steps.flatMap(({ activities }) => activities);
  expect(changed.find(({ activity }) => activity === giver)?.title).toEqual(only);
  expect(attention).toContainEqual(
    expect.objectContaining({ kind: "date-passed", activity: { id: giver, title: only } }),
  );
  expect(attention).toContainEqual(
    expect.objectContaining({
      kind: "ask-unanswered",
      ask: { id: "letter", text: { ...both("Say who leads"), only: "en" } },
    }),
  );
});
