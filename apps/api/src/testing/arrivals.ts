import type { PeopleView } from "@parod/schema/views/people";
import { firstAdministrator, programme, type Browser, type Installation } from "#testing/signed-in";

export const cardiff = [{ role: "authority", organisation: "W06000015" }];
export const team = [{ role: "government", organisation: "welsh-government" }];
export const refused = "/en/sign-in?problem=invitation";

/** The first administrator, with a programme made. */
export async function withProgramme(installation: Installation): Promise<Browser> {
  const admin = await firstAdministrator(installation);
  await admin.act("programmeCreate", programme("transition"));
  return admin;
}

/** Somebody who opens an invitation's link and signs in; where that led. */
export async function arrive(installation: Installation, subject: string, token: string) {
  const browser = installation.browser();
  return { browser, led: await browser.signIn(subject, `?invitation=${token}`) };
}

export const people = async (by: Browser) => (await by.ask("people.view")).data as PeopleView;

export async function person(by: Browser, name: string) {
  const found = (await people(by)).people.find((each) => each.name === `Name of ${name}`);
  if (!found) throw new Error(`no ${name}`);
  return found;
}
