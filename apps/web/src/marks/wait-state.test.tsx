import { waitStates } from "@parod/schema/views/waits";
import { cleanup } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { WaitMark } from "#marks/wait-state.tsx";
import { renderSaid } from "#testing/render-said.tsx";

afterEach(cleanup);

it("draws a shape of its own for each state, and always says it in words", async () => {
  const drawn = new Set<string>();
  for (const state of waitStates) {
    const { container } = await renderSaid(<WaitMark state={state} />);
    const svg = container.querySelector("svg");
    expect(svg?.getAttribute("aria-hidden")).toBe("true");
    expect(container.textContent).not.toBe("");
    drawn.add(svg?.innerHTML ?? "");
    cleanup();
  }
  expect(drawn.size).toBe(waitStates.length);
});

it("counts, and says which side refuses, in both languages", async () => {
  const english = await renderSaid(<WaitMark state="dates" n={3} />);
  expect(english.container.textContent).toBe("Different dates 3");
  cleanup();
  const welsh = await renderSaid(<WaitMark state="refused" refusedBy="taker" />, "cy");
  expect(welsh.container.textContent).toBe("Yr un sy’n aros ddim yn cytuno arni");
});
