import { expect } from "vitest";
import { test } from "#testing/database";
import { buildProgramme, organisations, tell } from "#testing/programme";
import { readBook } from "#told/read-book";

test("gives every row up to an act, corrected ones too, and each anchor with its act", async ({
  database: { pool },
}) => {
  const [programme, other] = [await buildProgramme(pool), await buildProgramme(pool)];
  await tell(pool, other, organisations("theirs"));
  await tell(pool, programme, organisations("a"));
  await tell(pool, programme, {
    tellings: [
      {
        table: "organisationTold",
        effectiveOn: "2023-07-01",
        telling: "correction",
        corrects: "1-2",
        fact: { organisation: "a", name: { en: "A", cy: "A" } },
      },
    ],
  });
  const { told, anchors } = await readBook(pool, programme.id, 2);
  expect(
    told.organisationTold.map(({ id, corrects }) => `${id} ${corrects ?? "-"}`).toSorted(),
  ).toEqual(["1-2 -", "2-1 1-2"]);
  expect(anchors.organisation).toEqual([
    { anchor: { id: "a", kind: "other", catalogue: null }, actNo: 1 },
  ]);
  expect((await readBook(pool, programme.id, 1)).told.organisationTold).toHaveLength(1);
  expect((await readBook(pool, programme.id, 0)).anchors.organisation).toEqual([]);
});
