import type { Day } from "@parod/schema/day";
import type { WaitLine } from "@parod/schema/views/waits";
import { cleanup } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { InTime } from "#features/wait-lines.tsx";
import { renderSaid } from "#testing/render-said.tsx";

afterEach(cleanup);

const when = { from: "2026-09-08" as Day, to: "2026-09-08" as Day, words: null, reading: false };
const line = (by: "stated" | "forecast"): WaitLine => ({
  id: "one",
  giver: { id: "offer", title: null, kind: "untold" },
  taker: { id: "open", title: null, kind: "untold" },
  state: "agreed",
  refusedBy: null,
  giverSays: by === "stated" ? when : null,
  takerSays: null,
  forecast: null,
  tooLate: { case: "certain", when, by, days: [8, 8] },
  dated: true,
});

it.each([
  ["forecast", 1],
  ["stated", 0],
] as const)("too late by the date that is %s: the forecast is said %i times", async (by, times) => {
  const { container } = await renderSaid(<InTime line={line(by)} />);
  expect(container.textContent.split("The giver’s own forecast: 8 Sep 2026")).toHaveLength(
    times + 1,
  );
});
