import { describe, expect, it } from "vitest";
import { sayReadiness, type ReadinessContext } from "#sentences/readiness";
import { saySystem } from "#sentences/system";
import { buildReadiness, buildSystem, day, noOutlooks, tellDay } from "#testing/summaries";
import { speaker } from "#translate";

type Both = readonly [en: string, cy: string];
const both = (say: (language: "en" | "cy") => string): Both => [say("en"), say("cy")];
const textOf = (): { en: string; cy: string } => ({
  en: "The chief executive in post.",
  cy: "Y prif weithredwr yn ei swydd.",
});
const readiness = (
  given: Parameters<typeof buildReadiness>[0],
  context: ReadinessContext = { textOf },
): Both => both((language) => sayReadiness(buildReadiness(given), speaker(language), context));
const system = (given: Parameters<typeof buildSystem>[0]): Both =>
  both((language) => saySystem(buildSystem(given), speaker(language)));
const begun: Both = ["Established on 1 September 2025. ", "Sefydlwyd ar 1 Medi 2025. "];
const after = (head: Both, en: string, cy: string): Both => [head[0] + en, head[1] + cy];

describe("is it ready?", () => {
  it("says what is established, what is met, and what is not met by name", () => {
    expect(readiness({})).toEqual(
      after(
        begun,
        "Of the 29 musts to operate, 17 are met, 8 not assessed, 3 not confirmed lately and 1 not met: the chief executive in post.",
        "O’r 29 maen prawf hanfodol er mwyn gweithredu: 17 wedi’u bodloni, 8 heb eu hasesu, 3 heb eu cadarnhau’n ddiweddar, 1 heb ei fodloni (y prif weithredwr yn ei swydd).",
      ),
    );
  });
  it("says that what is told is not evidenced", () => {
    expect(
      readiness({ disagreement: "not-evidenced", evidenced: null, counts: { notAssessed: 29 } }),
    ).toEqual(
      after(
        begun,
        "That is what is told: the criteria do not yet show it. None of the 29 musts to operate has been assessed.",
        "Dyna a nodwyd: nid yw’r meini prawf yn dangos hynny eto. Nid aseswyd yr un o’r 29 maen prawf hanfodol er mwyn gweithredu.",
      ),
    );
  });
  it("says what is shown and nobody declared", () => {
    expect(
      readiness({
        told: null,
        evidenced: "operating",
        disagreement: "ready-not-declared",
        counts: { met: 3, unevidenced: 1, expired: 1, partlyMet: 1 },
      }),
    ).toEqual([
      "The criteria show a later stage than was declared: Operating. Of the 6 musts to operate, 3 are met, 1 said to be met without evidence, 1 with expired evidence and 1 partly met.",
      "Mae’r meini prawf yn dangos cam diweddarach na’r un a ddatganwyd: Yn gweithredu. O’r 6 maen prawf hanfodol er mwyn gweithredu: 3 wedi’u bodloni, 1 y dywedir ei fod wedi’i fodloni ond heb dystiolaeth, 1 y mae cyfnod ei dystiolaeth wedi dod i ben, 1 wedi’i fodloni’n rhannol.",
    ]);
  });
  it("says that none is met, and names some of those that are not", () => {
    expect(
      readiness({ counts: { notMet: 2, partlyMet: 3, expired: 3, unevidenced: 2, stale: 2 } }),
    ).toEqual(
      after(
        begun,
        "Of the 12 musts to operate, none is met, 2 said to be met without evidence, 3 with expired evidence, 2 not confirmed lately, 3 partly met and 2 not met, among them: the chief executive in post.",
        "O’r 12 maen prawf hanfodol er mwyn gweithredu: dim un wedi’i fodloni, 2 y dywedir eu bod wedi’u bodloni ond heb dystiolaeth, 3 y mae cyfnod eu tystiolaeth wedi dod i ben, 2 heb eu cadarnhau’n ddiweddar, 3 wedi’u bodloni’n rhannol, 2 heb eu bodloni (yn eu plith: y prif weithredwr yn ei swydd).",
      ),
    );
  });
  it.each([
    [
      1,
      "The one must to operate is met.",
      "Mae’r unig faen prawf hanfodol er mwyn gweithredu wedi’i fodloni.",
    ],
    [
      2,
      "Both musts to operate are met.",
      "Mae’r 2 faen prawf hanfodol er mwyn gweithredu wedi’u bodloni.",
    ],
    [
      3,
      "All 3 musts to operate are met.",
      "Mae pob un o’r 3 maen prawf hanfodol er mwyn gweithredu wedi’i fodloni.",
    ],
    [
      22,
      "All 22 musts to operate are met.",
      "Mae pob un o’r 22 maen prawf hanfodol er mwyn gweithredu wedi’i fodloni.",
    ],
    [0, "No musts are set to operate.", "Ni phennwyd meini prawf hanfodol er mwyn gweithredu."],
  ])("says that all %i are met", (met, en, cy) => {
    expect(readiness({ counts: { met } })).toEqual(after(begun, en, cy));
  });
  it("says that neither, and the only one, is assessed", () => {
    expect(readiness({ told: null, evidenced: null, counts: { notAssessed: 2 } })).toEqual([
      "No stage has been declared. Neither of the 2 musts to operate has been assessed.",
      "Ni ddatganwyd bod unrhyw gam wedi’i gyrraedd. Nid aseswyd yr un o’r 2 faen prawf hanfodol er mwyn gweithredu.",
    ]);
    expect(readiness({ counts: { notAssessed: 1 } })).toEqual(
      after(
        begun,
        "The one must to operate has not been assessed.",
        "Nid aseswyd yr unig faen prawf hanfodol er mwyn gweithredu.",
      ),
    );
  });
  it("says that the last stage is reached", () => {
    expect(
      readiness({
        next: null,
        evidenced: "full-scope",
        told: { stage: "full-scope", on: tellDay("2026-08-01") },
      }),
    ).toEqual([
      "At full scope since 1 August 2026. Every must up to the last stage is met.",
      "Yn gweithredu ar y cwmpas llawn ers 1 Awst 2026. Mae pob maen prawf hanfodol hyd at y cam olaf wedi’i fodloni.",
    ]);
  });
  it("keeps the words of a date that is no day", () => {
    const on = {
      from: day("2025-06-01"),
      to: day("2025-08-31"),
      words: { en: "over the summer", cy: "dros yr haf" },
      reading: true,
    };
    expect(readiness({ told: { stage: "established", on }, counts: { met: 1 } })).toEqual(
      after(
        ["Established: over the summer. ", "Wedi’i sefydlu: dros yr haf. "],
        "The one must to operate is met.",
        "Mae’r unig faen prawf hanfodol er mwyn gweithredu wedi’i fodloni.",
      ),
    );
  });
  it("says that an organisation without criteria has no position", () => {
    expect(readiness({ next: null, target: null, told: null })).toEqual([
      "No criteria are set for it, so it has no position here.",
      "Ni phennwyd meini prawf ar ei gyfer, felly nid oes sefyllfa i’w dangos yma.",
    ]);
  });
  it("says that nothing known is not nothing done", () => {
    const ceredigion = {
      organisation: "W06000008",
      name: { en: "Ceredigion", cy: "Ceredigion" },
      nothingKnown: true,
      target: "in-place",
    } as const;
    expect(readiness(ceredigion, { searchedOn: "2026-11-21" })).toEqual([
      "Nothing published says what arrangements Ceredigion has made, as searched on 21 November 2026. That is not the same as nothing having been done.",
      "Ceredigion: nid oes dim a gyhoeddwyd yn dweud pa drefniadau a wnaed, yn ôl chwiliad ar 21 Tachwedd 2026. Nid yw hynny’n golygu nad oes dim wedi’i wneud.",
    ]);
    expect(
      readiness({
        ...ceredigion,
        organisation: "W06000014",
        name: { en: "Vale of Glamorgan", cy: "Bro Morgannwg" },
      })[0],
    ).toContain("arrangements the Vale of Glamorgan has made.");
    expect(readiness({ nothingKnown: true })[1]).toBe(
      "Dysgu: nid oes dim a nodwyd yn dangos pa mor barod ydyw. Nid yw hynny’n golygu nad oes dim wedi’i wneud.",
    );
  });
});

describe("the whole programme", () => {
  it("counts the days and what is expected, before the end", () => {
    expect(system({})).toEqual([
      "82 days to the end date, September 2026. Of 23 organisations, 1 is there, 3 in time, 2 perhaps late, 1 late and 16 not known.",
      "82 o ddiwrnodau tan y dyddiad gorffen, Medi 2026. 23 sefydliad: 1 wedi cyrraedd, 3 mewn pryd, 2 yn hwyr o bosibl, 1 yn hwyr, 16 ddim yn hysbys.",
    ]);
    expect(
      system({
        daysLeft: 2,
        agreedLater: 2,
        organisations: 1,
        byOutlook: { ...noOutlooks, "past-due": 1 },
      }),
    ).toEqual([
      "2 days to the end date, September 2026. Of 1 organisation, none is there and 1 past the date. For 2 a later date is agreed.",
      "2 ddiwrnod tan y dyddiad gorffen, Medi 2026. 1 sefydliad: dim un wedi cyrraedd, 1 heb gyrraedd erbyn y dyddiad. Cytunwyd ar ddyddiad diweddarach: 2.",
    ]);
    expect(system({ daysLeft: 0, organisations: 0 })).toEqual([
      "Today is the end date, September 2026. No organisation has musts to meet here.",
      "Heddiw yw’r dyddiad gorffen, Medi 2026. Nid oes gan unrhyw sefydliad feini prawf hanfodol i’w bodloni yma.",
    ]);
  });
  it("counts what is left open, after it", () => {
    expect(system({ daysLeft: -52, phase: "after" })).toEqual([
      "52 days after September 2026: 6 open, 1 closed, 0 agreed later, 16 not known.",
      "52 o ddiwrnodau ers y dyddiad gorffen, Medi 2026. Heb gyrraedd: 6; wedi cyrraedd: 1; cytunwyd ar ddyddiad diweddarach: 0; ddim yn hysbys: 16.",
    ]);
    expect(system({ daysLeft: -1, phase: "closed" })[1]).toMatch(
      /^Mae’r rhaglen wedi cau\. 1 diwrnod ers y dyddiad gorffen/u,
    );
  });
});
