import { type WorkbookAnswer, uploadLimit } from "@parod/schema/workbook";

export type Whose = {
  readonly programme: string;
  readonly round: string;
  readonly organisation: string;
};
/** Why a file was not read at all. */
export type SendFailure = "too-large" | "waiting" | "not-open" | "unexpected";

const addressOf = (path: string, of: Record<string, string>): string =>
  `${path}?${new URLSearchParams(of).toString()}`;

export const templateAddress = (of: Whose, lang: "en" | "cy"): string =>
  addressOf("/api/return/template.xlsx", { ...of, lang });

const post = async (path: string, of: Record<string, string>, file: File): Promise<Response> =>
  fetch(addressOf(path, of), {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  });

const failures: Readonly<Record<number, SendFailure>> = {
  403: "not-open",
  404: "not-open",
  413: "too-large",
  503: "waiting",
};

/** An answer of ours has these; anything else is some proxy's page. */
function answerIn(value: unknown): WorkbookAnswer | null {
  const known =
    typeof value === "object" &&
    value !== null &&
    "errors" in value &&
    Array.isArray(value.errors) &&
    "changes" in value &&
    Array.isArray(value.changes) &&
    "accepted" in value;
  return known ? (value as WorkbookAnswer) : null;
}

/** Sends a file to be checked. Nothing is changed by it. */
export async function checkFile(
  of: Whose,
  file: File,
): Promise<{ readonly answer: WorkbookAnswer } | { readonly failure: SendFailure }> {
  if (file.size > uploadLimit) return { failure: "too-large" };
  try {
    const response = await post("/api/upload/return", { ...of, name: file.name }, file);
    if (!response.ok) return { failure: failures[response.status] ?? "unexpected" };
    const answer = answerIn(await response.json());
    return answer === null ? { failure: "unexpected" } : { answer };
  } catch {
    return { failure: "unexpected" };
  }
}

/** The same file with what is wrong beside each row, as a download. False where it could not be made. */
export async function downloadAnnotated(
  of: Whose,
  file: File,
  lang: "en" | "cy",
): Promise<boolean> {
  try {
    const response = await post("/api/upload/return/annotated", { ...of, lang }, file);
    if (!response.ok) return false;
    const address = URL.createObjectURL(await response.blob());
    const link = document.createElement("a");
    link.href = address;
    link.download =
      file.name.replace(/\.xlsx$/iu, "") + (lang === "cy" ? "-gwallau" : "-errors") + ".xlsx";
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}
