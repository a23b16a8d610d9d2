import { cleanup } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { SentenceText } from "#components/spoken-text.tsx";
import { renderSaid } from "#testing/render-said.tsx";

afterEach(cleanup);

const said = {
  en: "Dysgu: “Yn barod” comes after “Yn barod”.",
  cy: "Dysgu: daw “Yn barod” ar ôl “Yn barod”.",
  other: {
    en: [
      [8, 16],
      [31, 39],
    ],
  },
} as const;

it("marks what is in the other language, each time that it stands there, and says the sentence alone", async () => {
  const { container } = await renderSaid(<SentenceText said={said} />);
  expect(container.textContent).toBe(said.en);
  const marked = [...container.querySelectorAll("[lang]")];
  expect(marked.map((each) => [each.getAttribute("lang"), each.textContent])).toEqual([
    ["cy", "Yn barod"],
    ["cy", "Yn barod"],
  ]);
});

it("marks nothing in a sentence that is wholly in the reader's", async () => {
  const { container } = await renderSaid(<SentenceText said={said} />, "cy");
  expect([container.innerHTML]).toEqual([said.cy]);
});
