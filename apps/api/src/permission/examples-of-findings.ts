import { randomUUID } from "node:crypto";
import { recordAct } from "@parod/database/acts/record-act";
import { findProgramme } from "@parod/database/programmes";
import { inTransaction } from "@parod/database/transaction";
import type { Example, World } from "#permission/examples";

/** The id of a finding that touches an organisation alone: an ask of it that is past its day, told when first asked for. */
async function standingFinding({ pool, slug }: World, organisation: string): Promise<string> {
  const commitment = `ask-${organisation}`;
  const programmeId = (await findProgramme(pool, slug))?.programme.id ?? "";
  const { rowCount } = await pool.query(
    "select 1 from commitment where programme_id = $1 and id = $2",
    [programmeId, commitment],
  );
  const by = { from: "2026-02-01", to: "2026-02-01", words: null, reading: false };
  if (rowCount === 0)
    await inTransaction(pool, (client) =>
      recordAct(client, {
        ...{ programmeId, actorId: "tester", role: "loader", verb: "test" },
        anchors: { commitment: [{ id: commitment }] },
        tellings: [
          {
            table: "commitmentTold",
            effectiveOn: "2026-01-01",
            fact: {
              ...{ commitment, kind: "ask", askedOn: "2026-01-01", by, state: "no-answer-found" },
              ofWhom: [organisation],
              text: { en: "Ask", cy: "Cais" },
            },
          },
        ],
      }),
    );
  return `ask-unanswered/${commitment}`;
}

const command = (more: object): Example => ({
  on: ["W06000015", "W06000014"],
  seen: "finding.read",
  input: async (world, organisation) => ({
    programme: world.slug,
    finding: await standingFinding(world, organisation),
    reason: "Known",
    idempotencyKey: randomUUID(),
    ...more,
  }),
});

/** Of what is about one finding: the examples of the procedures that take its id. */
export const findingExamples = {
  finding: {
    ...command({}),
    input: async (world: World, organisation: string) => ({
      programme: world.slug,
      id: await standingFinding(world, organisation),
    }),
  },
  findingAccept: command({ reviewOn: "2027-01-31", expectedRevision: 9 }),
  findingReopen: command({ expectedRevision: 9 }),
};
