import type { Day } from "@parod/schema/day";
import type { FindingLine } from "@parod/schema/views/findings-page";
import type { AttentionLine } from "@parod/schema/views/overview";
import type { MilestoneNetwork, NetworkNode } from "@parod/schema/views/network";
import type { WaitLine } from "@parod/schema/views/waits";
import { onDay } from "@parod/schema/when";
import { cleanup } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, expect, it } from "vitest";
import { AttentionList } from "#features/attention-list.tsx";
import { FindingItems } from "#features/findings/finding-list.tsx";
import { FindingPath } from "#features/findings/finding-path.tsx";
import { NetworkSection } from "#features/network/network-section.tsx";
import { WaitLines } from "#features/wait-lines.tsx";
import { WaitPairTable } from "#features/wait-tables.tsx";
import { renderRouted } from "#testing/render-routed.tsx";

afterEach(cleanup);

const welsh = { en: "Cymorth yn barod", cy: "Cymorth yn barod", only: "cy" } as const;
const day = "2027-02-01" as Day;
const dysgu = { code: "dysgu", name: { en: "Dysgu", cy: "Dysgu" } };
const cardiff = { code: "W06000015", name: { en: "Cardiff", cy: "Caerdydd" } };

/** What is marked as another language than the page's, in order. */
async function marked(children: ReactNode, language: "en" | "cy" = "en", within = "") {
  const { container } = await renderRouted(children, language);
  const other = [
    ...container.querySelectorAll(`${within} [lang=${language === "en" ? "cy" : "en"}]`),
  ];
  return other.map(({ textContent }) => textContent.trim());
}

const node = (id: string, title: NetworkNode["title"]): NetworkNode => ({
  ...{ id, code: id, title, owner: dysgu, told: null, done: false, computed: day },
  ...{ laterDays: 0, floatDays: 3 },
});
const network: MilestoneNetwork = {
  ...{ holding: "links", chain: ["a", "b"], chainMore: 0, besides: [], waits: [], more: 0 },
  nodes: [node("a", welsh), node("b", { en: "Ready", cy: "Yn barod" })],
  links: [{ from: "a", to: "b", type: "FS", lag: 0, driving: true }],
  circle: ["a", "b"],
};

it("in a milestone's network: its table, its drawing and the sentence of a circle", async () => {
  const section = <NetworkSection network={network} id="b" />;
  const title = "Cymorth yn barod";
  expect(await marked(section, "en", "table")).toEqual([title]);
  cleanup();
  expect(await marked(section, "en", ".inset")).toEqual([title]);
  cleanup();
  // a line of the drawing alone: not the owner below it, nor the date
  expect((await marked(section, "en", "svg.network")).join(" ")).toBe(title);
  cleanup();
  expect(await marked(section, "cy")).toEqual([]);
});

const line: WaitLine = {
  id: "d1",
  giver: { id: "a", title: welsh, kind: "milestone" },
  taker: { id: "b", title: { en: "Ready", cy: "Yn barod" }, kind: "milestone" },
  ...{ state: "agreed", refusedBy: null, giverSays: null, takerSays: null },
  ...{ forecast: null, tooLate: null, dated: false },
};

it("in who waits on whom", async () => {
  const rows = [{ giver: dysgu, taker: cardiff, line }];
  expect(await marked(<WaitLines rows={rows} />)).toEqual(["Cymorth yn barod"]);
  cleanup();
  const counts = {
    ...{ refused: 0, dates: 0, "giver-only": 0, "taker-only": 0, nobody: 0, agreed: 1, settled: 0 },
    ...{ links: 1, tooLate: 0, perhapsLate: 0, againstItself: 0 },
  };
  const asked = { giver: { code: "f1", name: welsh }, giverKind: "function" } as const;
  const pairs = [{ ...asked, taker: cardiff, counts }];
  expect(await marked(<WaitPairTable pairs={pairs} />)).toEqual(["Cymorth yn barod"]);
});

it("in what needs attention", async () => {
  const lines: AttentionLine[] = [
    {
      kind: "date-passed",
      organisation: dysgu,
      activity: { id: "a", title: welsh },
      when: onDay(day),
    },
  ];
  expect(await marked(<AttentionList lines={lines} />)).toEqual(["Cymorth yn barod"]);
});

it("in findings and in what they rest on", async () => {
  const said = {
    en: "Dysgu: “Cymorth”.",
    cy: "Dysgu: “Cymorth”.",
    other: { en: [[8, 15]] },
  } as const;
  const finding: FindingLine = {
    id: "silence/a",
    rule: "silence",
    form: "date-passed",
    severity: "warns",
    state: "open",
    ...{ said, fix: null, causes: [], acceptance: null, seenSince: null },
  };
  expect(await marked(<FindingItems findings={[finding]} />)).toEqual(["Cymorth"]);
  cleanup();
  const steps = [{ kind: "activity", id: "a", label: welsh, owner: null, link: null }] as const;
  expect(await marked(<FindingPath steps={steps} />)).toEqual(["Cymorth yn barod"]);
});
