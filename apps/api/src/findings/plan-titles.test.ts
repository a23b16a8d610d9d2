import { tell } from "@parod/database/testing/programme";
import type { Telling } from "@parod/schema/told/telling";
import type { FindingsView } from "@parod/schema/views/findings-page";
import { expect } from "vitest";
import { as, ask, test } from "#testing/app";
import { liveProgramme } from "#testing/live-programme";

test("what a plan is called is told to its owner alone, in findings too", async ({
  served: { app, pool },
}) => {
  const programme = await liveProgramme(pool, { slug: "live", clock: "recorded" });
  const version = (number: number): Telling => ({
    ...{ table: "planVersion", effectiveOn: "2026-01-01" },
    fact: {
      ...{ plan: "improvement", organisation: "W06000015", version: number },
      ...{ planLanguage: "en", title: "A private title", content: "0".repeat(64) },
    },
  });
  await tell(pool, programme, {
    tellings: [
      version(1),
      version(2),
      {
        ...{ table: "consent", effectiveOn: "2026-01-01" },
        fact: {
          ...{ plan: "improvement", organisation: "W06000015", version: 1 },
          ...{ audience: "W06000014", given: true },
        },
      },
    ],
  });
  const said = async (persona: string) =>
    (
      await app.inject({
        url: "/api/open/findings.json?programme=live",
        cookies: { parod_persona: persona },
      })
    ).body;
  expect(await said("authority")).toContain("of the plan “A private title”");
  const { data } = await ask(as(app, "assurer"), "findings", { programme: "live" });
  const id = (data as FindingsView).findings.find(({ rule }) => rule === "unshared")?.id;
  for (const persona of ["government", "assurer", "secretariat"]) {
    expect(await said(persona), persona).toContain("version 2 of a plan, told since");
    const page = await ask(as(app, persona), "finding", { programme: "live", id });
    expect([persona, page.status]).toEqual([persona, 200]);
    expect((await said(persona)) + page.body, persona).not.toContain("A private title");
  }
});
