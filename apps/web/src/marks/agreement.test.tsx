import { cleanup } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { AgreementMark, agreements } from "#marks/agreement.tsx";
import { renderSaid } from "#testing/render-said.tsx";

afterEach(cleanup);

it("draws a shape of its own for each, hidden from those who hear the words, and always says them", async () => {
  const drawn = new Set<string>();
  for (const agreement of agreements) {
    const { container } = await renderSaid(<AgreementMark agreement={agreement} />);
    const svg = container.querySelector("svg");
    expect(svg?.getAttribute("aria-hidden")).toBe("true");
    expect(container.textContent).not.toBe("");
    drawn.add(svg?.innerHTML ?? "");
    cleanup();
  }
  expect(drawn.size).toBe(3);
});
