import { authorities, ofProfile } from "#illustrative/authorities";
import { doing, type Entry } from "#illustrative/entry";
import { startsOn } from "#illustrative/programme";

const agreedBy = "welsh-government";
const alone = {
  en: "The authority stood alone: no regional service ends for it",
  cy: "Roedd yr awdurdod yn sefyll ar ei ben ei hun: nid oes gwasanaeth rhanbarthol sy’n dod i ben yn ei achos",
};

/** Three criteria are about leaving a service, and one authority had none to leave. */
function tellAlone(): Entry[] {
  const tell = doing({
    on: "2024-12-13",
    verb: "agree-requirement",
    reason: "Illustrative: not applicable, agreed",
  });
  return authorities
    .filter(({ before }) => before === null)
    .slice(0, 1)
    .flatMap(({ code }) =>
      ["A4.2", "A6.1", "A6.2"].map((criterion) =>
        tell("requirement", {
          criterion,
          organisation: code,
          applies: false,
          reason: alone,
          agreedBy,
        }),
      ),
    );
}

/** One later day is agreed: listed apart, and no lateness. */
const tellLater = (): Entry =>
  doing({
    on: "2026-03-20",
    verb: "agree-requirement",
    reason: "Illustrative: a later day is agreed",
  })("requirement", {
    criterion: "A3.4",
    organisation: ofProfile("steady", 0).code,
    applies: true,
    reason: {
      en: "A new process is to be tried in one full school term first",
      cy: "Bydd proses newydd yn cael ei threialu am un tymor ysgol llawn yn gyntaf",
    },
    neededBy: "2027-03-31",
    agreedBy,
  });

/** What is asked for by an earlier day than the end: for the body, for all authorities, and for two of them. */
function tellDue(): Entry[] {
  const open = doing({
    on: startsOn,
    verb: "open-programme",
    reason: "Illustrative: catalogue and organisations",
  });
  const own = doing({
    on: "2025-09-19",
    verb: "agree-due",
    reason: "Illustrative: days that two authorities set themselves",
  });
  return [
    open("stageDue", {
      catalogue: "dysgu",
      stage: "established",
      organisation: "*",
      due: "2025-09-01",
    }),
    open("stageDue", {
      catalogue: "dysgu",
      stage: "operating",
      organisation: "*",
      due: "2026-03-31",
    }),
    open("stageDue", {
      catalogue: "authority",
      stage: "planned",
      organisation: "*",
      due: "2024-12-31",
    }),
    ...[0, 1].map((n) =>
      own("stageDue", {
        catalogue: "authority",
        stage: "started",
        organisation: ofProfile("behind", n).code,
        due: "2026-09-18",
      }),
    ),
  ];
}

export const tellRequirements = (): Entry[] => [...tellAlone(), tellLater(), ...tellDue()];
