import { verifyInstallation } from "@parod/database/acts/verify-installation";
import { describe, expect } from "vitest";
import { arrive, cardiff, people, person, refused, team, withProgramme } from "#testing/arrivals";
import { install, invitation, invite, programme, test, useProvider } from "#testing/signed-in";

useProvider();

const swansea = { role: "authority", organisation: "W06000011" };
const administrator = [{ role: "administrator", organisation: null }];
const ofCardiff = { programme: "transition", role: "authority", organisation: "W06000015" };
const overview = { programme: "transition", asAt: null, knownAt: null, compare: null };

describe("a role that is withdrawn", () => {
  test("is not there on the next request; the others stay, and the installation’s chain says so", async ({
    installation,
  }) => {
    const admin = await withProgramme(installation);
    const token = await invite(admin, "transition", [...cardiff, swansea]);
    const { browser: sian } = await arrive(installation, "sian", token);
    const { id } = await person(admin, "sian");
    const answer = await admin.act("people.withdraw", { id, ...ofCardiff });
    expect(answer.status).toBe(200);
    expect((await sian.ask("session.view")).data).toMatchObject({
      person: { grants: [{ programme: "transition", ...swansea }] },
    });
    expect((await sian.ask("overview", overview)).status).toBe(200);
    await admin.act("people.withdraw", { id, programme: "transition", ...swansea });
    expect((await sian.ask("overview", overview)).code).toBe("not-found");
    // asked again, it is done already, and nothing more is recorded
    expect((await admin.act("people.withdraw", { id, ...ofCardiff })).status).toBe(200);
    const { rows } = await installation.pool.query(
      "select detail from installation_act where verb = 'grant-withdrawn' order by act_no",
    );
    expect(rows).toEqual([
      { detail: { person: id, ...ofCardiff, invitations: [] } },
      { detail: { person: id, programme: "transition", ...swansea, invitations: [] } },
    ]);
    expect((await verifyInstallation(installation.pool)).fault).toBeNull();
  });

  test("ends the invitations of its programme that it let somebody send, and no others", async ({
    installation,
  }) => {
    const admin = await withProgramme(installation);
    await admin.act("programmeCreate", programme("second"));
    const { browser: gov } = await arrive(
      installation,
      "gov",
      await invite(admin, "transition", team),
    );
    await arrive(installation, "gov", await invite(admin, "second", team));
    const [here, there] = [
      await invite(gov, "transition", cardiff),
      await invite(gov, "second", cardiff),
    ];
    const { id } = await person(admin, "gov");
    await admin.act("people.withdraw", { id, programme: "transition", ...team[0] });
    const led = async (token: string) =>
      (await installation.browser().open(`/auth/sign-in?invitation=${token}`)).headers.location;
    expect(await led(here)).toBe(refused);
    expect(await led(there)).not.toBe(refused);
  });

  test("is never that of the last administrator, who can sign in", async ({ installation }) => {
    const admin = await withProgramme(installation);
    const { id } = await person(admin, "admin");
    const last = { programme: null, role: "administrator", organisation: null };
    const refusal = { status: 400, code: "bad-input", field: "grants" };
    expect(await admin.act("people.withdraw", { id, ...last })).toMatchObject(refusal);
    expect((await admin.ask("people.view")).status).toBe(200);
    const second = await arrive(installation, "second", await invite(admin, null, administrator));
    const other = await person(admin, "second");
    // one who is suspended keeps nobody's door open
    await admin.act("people.suspend", { id: other.id, version: other.version });
    expect(await admin.act("people.withdraw", { id, ...last })).toMatchObject(refusal);
    await admin.act("people.reinstate", { id: other.id, version: other.version + 1 });
    await second.browser.signIn("second");
    const each = await Promise.all([
      admin.act("people.withdraw", { id: other.id, ...last }),
      second.browser.act("people.withdraw", { id, ...last }),
    ]);
    // whoever comes second finds either that they may no longer, or that they are the last
    expect(each.filter(({ status }) => status === 200)).toHaveLength(1);
    const { rows } = await installation.pool.query(
      "select count(*)::int as n from role_grant where role = 'administrator' and programme is null",
    );
    expect(rows).toEqual([{ n: 1 }]);
  });
});

describe("who may withdraw", () => {
  test("is who may give: the government in its programme, never an administrator’s, never elsewhere", async ({
    installation,
  }) => {
    const admin = await withProgramme(installation);
    await admin.act("programmeCreate", programme("second"));
    const { browser: gov } = await arrive(
      installation,
      "gov",
      await invite(admin, "transition", team),
    );
    await arrive(installation, "boss", await invite(admin, "transition", administrator));
    const { browser: sian } = await arrive(
      installation,
      "sian",
      await invite(admin, "transition", cardiff),
    );
    await arrive(installation, "sian", await invite(admin, "second", cardiff));
    const [one, boss, first] = [
      await person(admin, "sian"),
      await person(admin, "boss"),
      await person(admin, "admin"),
    ];
    const withdraw = async (by: typeof gov, id: string, grant: object) =>
      (await by.act("people.withdraw", { id, ...grant })).code;
    const anywhere = { role: "government", organisation: null, programme: null };
    expect([
      await withdraw(gov, boss.id, { programme: "transition", ...administrator[0] }),
      await withdraw(gov, first.id, { programme: null, ...administrator[0] }),
      await withdraw(gov, first.id, anywhere),
      await withdraw(gov, one.id, { ...ofCardiff, programme: "second" }),
      await withdraw(sian, one.id, ofCardiff),
      await withdraw(installation.browser(), one.id, ofCardiff),
      await withdraw(gov, crypto.randomUUID(), ofCardiff),
    ]).toEqual([
      "not-allowed",
      "not-allowed",
      "not-allowed",
      "not-found",
      "not-found",
      "not-found",
      "not-found",
    ]);
    const seen = (await people(gov)).people.flatMap(({ name, grants }) =>
      grants.filter((grant) => grant.withdraw).map(({ role }) => `${name} ${role}`),
    );
    expect(seen).toEqual(["Name of gov government", "Name of sian authority"]);
    expect(await withdraw(gov, one.id, ofCardiff)).toBeNull();
    expect((await person(admin, "sian")).grants).toMatchObject([{ programme: "second" }]);
  });

  test("is nobody where roles are tried out", async ({ database }) => {
    const trying = await install(database, { AUTH_MODE: "personas" });
    const gov = trying.browser();
    gov.cookies.set("parod_persona", "government");
    const answer = await gov.act("people.withdraw", { id: invitation(null, []).id, ...ofCardiff });
    expect(answer.code).toBe("not-found");
    await trying.close();
  });
});
