import { outlooks, standings } from "@parod/schema/vocabulary";
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Mark } from "#marks/mark.tsx";
import { OutlookState, StandingState } from "#marks/state.tsx";
import { renderSaid } from "#testing/render-said.tsx";

afterEach(cleanup);

const states = [...standings, ...outlooks];

it("never draws one shape for two states, colour left aside", () => {
  const shapes = states.map(
    (state) => render(<Mark state={state} />).container.querySelector("svg")?.innerHTML ?? "",
  );
  expect(new Set(shapes).size).toBe(states.length);
  for (const shape of shapes) expect(shape).not.toBe("");
});

it("hides the mark from those who hear the word beside it", () => {
  const { container } = render(<Mark state="late" />);
  expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
});

it("always says the state in words, in both languages", async () => {
  const english = await renderSaid(<StandingState standing="unevidenced" />);
  expect(english.container.textContent).toBe("Said to be met, no evidence");
  cleanup();
  const welsh = await renderSaid(<OutlookState outlook="perhaps-late" />, "cy");
  expect(welsh.container.textContent).toBe("Hwyr o bosibl");
});
