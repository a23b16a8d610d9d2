import { cleanup } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { CoverState, covers } from "#marks/cover.tsx";
import { renderSaid } from "#testing/render-said.tsx";

afterEach(cleanup);

it("draws a shape of its own for each cover, hidden from those who hear the word, and always says the word", async () => {
  const drawn = new Set<string>();
  for (const cover of covers) {
    const { container } = await renderSaid(<CoverState cover={cover} />);
    const svg = container.querySelector("svg");
    expect(svg?.getAttribute("aria-hidden")).toBe("true");
    expect(container.textContent).not.toBe("");
    drawn.add(svg?.innerHTML ?? "");
    cleanup();
  }
  expect(drawn.size).toBe(8);
  const welsh = await renderSaid(<CoverState cover="not-known" />, "cy");
  expect(welsh.container.textContent).toBe("Ddim yn hysbys");
});
