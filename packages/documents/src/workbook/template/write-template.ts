import { sayDay } from "@parod/language/dates";
import { speaker } from "@parod/language/translate";
import type { ReturnContent, ReturnForm } from "@parod/schema/return";
import { workbookSheets } from "@parod/schema/workbook";
import type { Language } from "@parod/schema/words";
import { checkOf, formHash, identityKeys, returnKind, type Identity } from "#workbook/identity";
import { askedCriteria, identitySheet, templateVersion } from "#workbook/layout";
import { tablesOf } from "#workbook/template/rows";
import { bare, listsOf, tableSheet, type Frame } from "#workbook/template/sheet";
import { writeWorkbook, type OutCell, type OutSheet } from "#workbook/xlsx/write";

export type Given = {
  readonly illustrative: boolean;
  /** What is filled in: a draft, where there is one; else what is known. */
  readonly filled?: ReturnContent;
  /** The last act that the form has read. */
  readonly act?: number;
  /** The version of the draft that it is filled from; 0 for none. */
  readonly draft?: number;
  readonly templateVersion?: number;
};

const line = (value: string): readonly OutCell[] => [{ value, look: "plain" }];

export const titleOf = ({ organisation, round }: ReturnForm, language: Language): string =>
  speaker(language).t("workbook.template.title", {
    organisation: organisation.name[language],
    round: round.title[language],
  });

/** What the cover says below its title and mark, in the order of its lines. */
const instructions = ({ programme, round }: ReturnForm, language: Language): readonly string[] => {
  const { t } = speaker(language);
  return [
    t("workbook.template.programme", { programme }),
    t("workbook.template.due", { date: sayDay(round.due, language) }),
    t("workbook.template.cutOff", { date: sayDay(round.cutOff, language) }),
    ...(["filled", "grey", "lists", "dates", "spare", "noChange", "back"] as const).map((key) =>
      t(`workbook.template.${key}`),
    ),
  ];
};

/** Every line that a cover may have. */
export const coverLines = (form: ReturnForm, language: Language): readonly string[] => [
  titleOf(form, language),
  speaker(language).t("common.illustrative.mark"),
  ...instructions(form, language),
];

function coverOf(form: ReturnForm, { language, illustrative, title }: Frame): OutSheet {
  const { t } = speaker(language);
  return {
    ...bare(language),
    name: t("workbook.sheet.cover"),
    widths: [100],
    rows: [
      [{ value: title, look: "title" }],
      ...(illustrative
        ? [[{ value: t("common.illustrative.mark"), look: "error" }] satisfies OutCell[]]
        : []),
      ...instructions(form, language).map(line),
    ],
  };
}

export function identityOf(identity: Identity, language: Language): OutSheet {
  return {
    ...bare(language),
    name: identitySheet,
    hidden: true,
    rows: identityKeys.map((key) => [
      { value: key, look: "plain" },
      {
        value: key === "check" ? checkOf((each) => identity[each]) : identity[key],
        look: "plain",
      },
    ]),
  };
}

/** The workbook of a return, filled with what is known. The same form gives the same bytes. */
export function writeTemplate(
  form: ReturnForm,
  language: Language,
  {
    illustrative,
    filled = form.known,
    act = 0,
    draft = 0,
    templateVersion: version = templateVersion,
  }: Given,
): Uint8Array<ArrayBuffer> {
  const title = titleOf(form, language);
  const frame: Frame = {
    language,
    illustrative,
    title,
    criteria: askedCriteria(form).map(({ criterion }) => criterion),
  };
  const tables = tablesOf({ ...form, known: filled }, language);
  return writeWorkbook({
    title,
    language,
    sheets: [
      coverOf(form, frame),
      ...workbookSheets.map((sheet) => tableSheet(sheet, tables[sheet], frame)),
      listsOf(frame),
      identityOf(
        {
          kind: returnKind,
          templateVersion: String(version),
          programme: form.programme,
          organisation: form.organisation.code,
          round: form.round.id,
          language,
          form: formHash(form),
          act: String(act),
          draft: String(draft),
        },
        language,
      ),
    ],
  });
}
