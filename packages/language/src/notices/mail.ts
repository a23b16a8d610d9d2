import type { Day } from "@parod/schema/day";
import { noticeKinds, type NoticeKind } from "@parod/schema/notices";
import { sayDay } from "#dates";
import type { Language } from "#languages";
import { spokenPath } from "#slugs";
import type { Speaker } from "#speaker";

export type MailOf = {
  readonly notices: readonly { readonly kind: NoticeKind; readonly day: Day | null }[];
  /** Where the service is opened, without a slash at its end. */
  readonly address: string;
  readonly programme: string;
};
export type MailText = { readonly subject: string; readonly text: string; readonly html: string };

const escape = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);

type Part = {
  readonly language: Language;
  readonly subject: string;
  readonly lead: string;
  readonly lines: readonly string[];
  readonly open: string;
  readonly link: string;
  readonly why: string;
};

/** One line for each kind, with how many: codes, titles, names and reasons stay behind the sign-in. */
function linesOf({ notices }: MailOf, { t, language }: Speaker): string[] {
  return noticeKinds.flatMap((kind) => {
    const own = notices.filter((each) => each.kind === kind);
    if (own.length === 0) return [];
    const first = own.flatMap(({ day }) => day ?? []).toSorted()[0];
    const isDated = first !== undefined && (kind === "return-due" || kind === "round-opened");
    const said = t(`notices.mail.${kind}`, { n: own.length });
    return [
      isDated ? `${said} ${t("notices.mail.first", { date: sayDay(first, language) })}` : said,
    ];
  });
}

function partIn(mail: MailOf, speaker: Speaker): Part {
  const { t, language } = speaker;
  const n = mail.notices.length;
  const path = spokenPath(`/${language}/notices`);
  return {
    language,
    subject: t("notices.mail.subject", { n }),
    lead: t("notices.mail.lead", { n }),
    lines: linesOf(mail, speaker),
    open: t("notices.mail.open"),
    link: `${mail.address}${path}?programme=${encodeURIComponent(mail.programme)}`,
    why: t("notices.mail.why"),
  };
}

const textOf = ({ lead, lines, open, link, why }: Part): string =>
  [lead, "", ...lines.map((line) => `- ${line}`), "", open, link, "", why].join("\n");
const htmlOf = ({ language, lead, lines, open, link, why }: Part): string =>
  `<div lang="${language}"><p>${escape(lead)}</p><ul>${lines
    .map((line) => `<li>${escape(line)}</li>`)
    .join(
      "",
    )}</ul><p>${escape(open)}<br><a href="${escape(link)}">${escape(link)}</a></p><p>${escape(why)}</p></div>`;

/**
 * A mail of notices: in one language where the reader's is known, else in both, Welsh first (domain.md section 7). A link and
 * counts, never an attachment, and nothing that only those who sign in may know.
 */
export function writeMail(mail: MailOf, speakers: readonly Speaker[]): MailText {
  const parts = speakers.map((speaker) => partIn(mail, speaker));
  const [first] = parts;
  return {
    subject: parts.map(({ subject }) => subject).join(" / "),
    text: `${parts.map(textOf).join("\n\n---\n\n")}\n`,
    html: `<!doctype html><html lang="${first?.language ?? "cy"}"><head><meta charset="utf-8"><title>${escape(first?.subject ?? "")}</title></head><body>${parts.map(htmlOf).join("<hr>")}</body></html>\n`,
  };
}
