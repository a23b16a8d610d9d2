import { describe, expect } from "vitest";
import { drawn, test } from "./browser.ts";
import { addressOf, rows } from "./routes.ts";

const chartCode = /recharts|slip-drawing/u;

test("the drawing library is asked for by the page with the drawing, and by no other", async ({
  visit,
}) => {
  const { newPage } = await visit({ expected: [/status of 404/u] });
  const page = await newPage();
  const asked = new Set<string>();
  let at = "";
  page.on("request", (request) => {
    if (chartCode.test(request.url())) asked.add(at);
  });
  for (const row of rows.filter(({ persona }) => persona === undefined)) {
    at = row.path;
    await page.goto(addressOf(row, "en"));
    await drawn(page);
    if (row.route === "/milestones") await page.locator("figure svg[role]").waitFor();
  }
  expect([...asked]).toEqual(["/milestones"]);
});

describe.each([
  {
    language: "en",
    days: ["153 days", "0 days"],
    told: ["by 1 April 2025", "over the summer", "1 Sep 2025"],
  },
  {
    language: "cy",
    days: ["153 o ddiwrnodau", "0 diwrnod"],
    told: ["erbyn 1 Ebrill 2025", "dros yr haf", "1 Medi 2025"],
  },
] as const)("the chart of float in $language", ({ language, days, told }) => {
  test("is named by its message, said in a sentence, and told again in a table", async ({
    open,
  }) => {
    const page = await open(addressOf({ path: "/milestones" }, language));
    const figure = page.locator("figure").filter({ has: page.locator("svg") });
    const drawing = figure.locator("svg[role]");
    await drawing.waitFor();
    const name = /^- \S+ "(.+)"/mu.exec(await drawing.ariaSnapshot())?.[1] ?? "";
    const sentence = (await figure.locator("p").first().textContent()) ?? "";
    const drawn = await drawing.locator("text").allTextContents();
    for (const each of days) {
      expect(name).toContain(each);
      expect(sentence).toContain(each);
      expect(drawn).toContain(each);
    }
    const cells = (await figure.locator("table").innerText()).replaceAll(/\s+/gu, " ");
    for (const each of told) expect(cells).toContain(each);
    // every word of a date in the drawing stands in the table
    for (const label of drawn.filter((each) => each === told[0] || each === told[1]))
      expect(cells).toContain(label);
    // the rows are what the page was told, none left out
    const moves = await page.evaluate(() => {
      const first = JSON.parse(document.getElementById("first")?.textContent ?? "{}") as {
        queries: {
          state: { data: { float?: Record<"first" | "second", { moves: unknown[] }> } };
        }[];
      };
      const float = first.queries.flatMap(({ state }) => state.data.float ?? [])[0];
      return (float?.first.moves.length ?? 0) + (float?.second.moves.length ?? 0);
    });
    expect(moves).toBeGreaterThan(0);
    await expect.poll(async () => figure.locator("tbody tr").count()).toBe(moves);
  });
});
