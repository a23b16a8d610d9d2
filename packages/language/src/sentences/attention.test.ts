import type { AttentionLine } from "@parod/schema/views/overview";
import { describe, expect, it } from "vitest";
import { sayAttention } from "#sentences/attention";
import { sayMoved } from "#sentences/moved";
import { tellDay } from "#testing/summaries";
import { speaker } from "#translate";

const both = (say: (language: "en" | "cy") => string): readonly [string, string] => [
  say("en"),
  say("cy"),
];

const dysgu = { code: "dysgu", name: { en: "Dysgu", cy: "Dysgu" } };
const activity = {
  id: "dysgu:operating",
  title: { en: "Dysgu is operating", cy: "Dysgu yn gweithredu" },
};
const round = { en: "July 2026", cy: "Gorffennaf 2026" };
const lines: readonly (readonly [AttentionLine, string, string])[] = [
  [
    { kind: "musts-past-due", organisation: dysgu, count: 4, of: 29 },
    "Dysgu: 4 of 29 musts not met, and the day they were needed by has passed.",
    "Dysgu: meini prawf hanfodol heb eu bodloni, a’r dyddiad wedi mynd heibio: 4 o 29.",
  ],
  [
    { kind: "date-passed", organisation: dysgu, activity, when: tellDay("2025-09-01") },
    "Dysgu is operating: the date (1 September 2025) has passed, and nothing says that it happened.",
    "Dysgu yn gweithredu: aeth y dyddiad (1 Medi 2025) heibio, ac nid oes dim yn dweud bod hyn wedi digwydd.",
  ],
  [
    { kind: "slipped", organisation: dysgu, activity, days: [61, 152] },
    "Dysgu is operating: 61 to 152 days later than first planned.",
    "Dysgu yn gweithredu: rhwng 61 a 152 o ddiwrnodau yn hwyrach na’r cynllun gwreiddiol.",
  ],
  [
    { kind: "slipped", organisation: dysgu, activity, days: [-3, 2] },
    "Dysgu is operating: the date has moved.",
    "Dysgu yn gweithredu: symudodd y dyddiad.",
  ],
  [
    {
      kind: "ask-unanswered",
      ask: {
        id: "a",
        text: {
          en: "Make clear what outcomes are expected.",
          cy: "Egluro pa ganlyniadau a ddisgwylir.",
        },
      },
      by: tellDay("2025-07-31"),
    },
    "Make clear what outcomes are expected: no answer found. It was due: 31 July 2025.",
    "Egluro pa ganlyniadau a ddisgwylir: ni chafwyd hyd i ateb. Y dyddiad cau oedd: 31 Gorffennaf 2025.",
  ],
  [
    { kind: "return-missing", organisation: dysgu, round, days: 7 },
    "Dysgu: no return for the round “July 2026”, 7 days past its date.",
    "Dysgu: nid oes ffurflen adrodd wedi dod i law (cylch adrodd: “Gorffennaf 2026”); 7 o ddiwrnodau ers y dyddiad cau.",
  ],
  [
    { kind: "return-late", organisation: dysgu, round, days: 2 },
    "Dysgu: the return for the round “July 2026” is 2 days late.",
    "Dysgu: y ffurflen adrodd (cylch adrodd: “Gorffennaf 2026”); 2 ddiwrnod yn hwyr.",
  ],
  [
    { kind: "told-not-evidenced", organisation: dysgu, stage: "established" },
    "Dysgu: “Established” is told, but the criteria do not yet show it.",
    "Dysgu: “Wedi’i sefydlu” a nodwyd, ond nid yw’r meini prawf yn dangos hynny eto.",
  ],
  [
    {
      kind: "sides-disagree",
      dependency: "d",
      giver: dysgu,
      taker: { code: "W06000015", name: { en: "Cardiff", cy: "Caerdydd" } },
    },
    "Dysgu and Cardiff give different dates for the same thing.",
    "Dysgu; Caerdydd: y ddwy ochr yn rhoi dyddiadau gwahanol ar gyfer yr un peth.",
  ],
];

describe("needs attention", () => {
  it.each(lines.map(([line, en, cy]) => ({ line, en, cy })))(
    "says $line.kind",
    ({ line, en, cy }) => {
      expect(both((language) => sayAttention(line, speaker(language)).text)).toEqual([en, cy]);
    },
  );
});

describe("what was told in one language alone", () => {
  const only = { en: "Yn barod.", cy: "Yn barod.", only: "cy" } as const;
  const by = tellDay("2025-07-31");
  const said: readonly (readonly [AttentionLine, string])[] = [
    [
      { kind: "date-passed", organisation: dysgu, activity: { id: "a", title: only }, when: by },
      "Yn barod.",
    ],
    [
      { kind: "slipped", organisation: dysgu, activity: { id: "a", title: only }, days: [61, 152] },
      "Yn barod.",
    ],
    [{ kind: "ask-unanswered", ask: { id: "a", text: only }, by }, "Yn barod"],
    [{ kind: "return-late", organisation: dysgu, round: only, days: 2 }, "Yn barod."],
  ];
  it.each(said)("is named in the sentence of the other: %j", (line, title) => {
    const { text, other } = sayAttention(line, speaker("en"));
    expect(other.map(([from, to]) => text.slice(from, to))).toEqual([title]);
    expect(sayAttention(line, speaker("cy")).other).toEqual([]);
  });
});

describe("what moved", () => {
  const line = {
    id: "m",
    title: activity.title,
    owner: dysgu,
    before: tellDay("2025-04-01"),
    after: tellDay("2025-09-01"),
    line: "forecast",
    days: [153, 153],
    sourceId: null,
  } as const;
  it("says from when to when, first told, and happened", () => {
    expect(both((language) => sayMoved(line, speaker(language)))).toEqual([
      "Dysgu is operating: was 1 April 2025, now 1 September 2025, 153 days later.",
      "Dysgu yn gweithredu: 1 Ebrill 2025 o’r blaen, 1 Medi 2025 nawr; 153 o ddiwrnodau yn hwyrach.",
    ]);
    expect(
      both((language) => sayMoved({ ...line, before: null, days: null }, speaker(language))),
    ).toEqual([
      "Dysgu is operating: first told, 1 September 2025.",
      "Dysgu yn gweithredu: nodwyd am y tro cyntaf, 1 Medi 2025.",
    ]);
    expect(both((language) => sayMoved({ ...line, line: "actual" }, speaker(language)))).toEqual([
      "Dysgu is operating: happened, 1 September 2025.",
      "Dysgu yn gweithredu: digwyddodd, 1 Medi 2025.",
    ]);
  });
});
