import { describe, expect } from "vitest";
import { verifyInstallation } from "@parod/database/acts/verify-installation";
import { arrive, cardiff, people, person, refused, team, withProgramme } from "#testing/arrivals";
import {
  firstAdministrator,
  install,
  invitation,
  invite,
  programme,
  test,
  useProvider,
} from "#testing/signed-in";

useProvider();

describe("an invitation", () => {
  test("is for one person, once", async ({ installation }) => {
    const admin = await withProgramme(installation);
    const token = await invite(admin, "transition", cardiff);
    const late = installation.browser();
    const begun = await late.toCallback("eve", `?invitation=${token}`);
    expect((await arrive(installation, "sian", token)).led).toBe("/en/start");
    // begun before it was used, ended after
    expect((await late.open(begun)).headers.location).toBe(refused);
    expect((await late.open(`/auth/sign-in?invitation=${token}`)).headers.location).toBe(refused);
    expect((await people(admin)).people).toHaveLength(2);
  });

  test("leads nowhere when it has run out or was ended, also while someone signs in", async ({
    installation,
  }) => {
    const admin = await withProgramme(installation);
    const given = invitation("transition", cardiff);
    const { token } = (await admin.act("people.invite", given)).data as { token: string };
    const late = installation.browser();
    const begun = await late.toCallback("eve", `?invitation=${token}`);
    expect((await admin.act("people.endInvitation", { id: given.id })).status).toBe(200);
    expect((await late.open(begun)).headers.location).toBe(refused);
    const other = await invite(admin, "transition", cardiff);
    installation.pass(14 * 86_400);
    const away = await installation.browser().open(`/auth/sign-in?invitation=${other}`);
    expect(away.headers.location).toBe(refused);
  });

  test("gives what it says and nothing else: its organisation, its programme", async ({
    installation,
  }) => {
    const admin = await withProgramme(installation);
    await admin.act("programmeCreate", programme("second"));
    const { browser } = await arrive(
      installation,
      "sian",
      await invite(admin, "transition", [
        ...cardiff,
        { role: "authority", organisation: "W06000014" },
      ]),
    );
    expect((await person(admin, "sian")).grants).toMatchObject([
      { programme: "transition", role: "authority", organisation: "W06000014" },
      { programme: "transition", role: "authority", organisation: "W06000015" },
    ]);
    const open = (slug: string) =>
      browser.ask("overview", { programme: slug, asAt: null, knownAt: null, compare: null });
    const [seen, unseen, missing] = [
      await open("transition"),
      await open("second"),
      await open("nothing"),
    ];
    expect([seen.status, unseen.status, missing.status]).toEqual([200, 404, 404]);
    const bare = ({ body }: { body: string }) => body.replace(/"ref":"[^"]+"/u, "");
    expect(bare(unseen)).toBe(bare(missing));
  });

  test("adds to what a person has", async ({ installation }) => {
    const admin = await withProgramme(installation);
    const first = await arrive(installation, "sian", await invite(admin, "transition", cardiff));
    await arrive(
      installation,
      "sian",
      await invite(admin, "transition", [{ role: "member", organisation: null }, ...cardiff]),
    );
    expect((await person(admin, "sian")).grants.map(({ role }) => role)).toEqual([
      "authority",
      "member",
    ]);
    // on the next request of a session that was there before
    expect((await first.browser.ask("session.view")).data).toMatchObject({
      person: { grants: [{ role: "authority" }, { role: "member" }] },
    });
  });

  test("asked for twice with one id is one, with a new link; with other content it is refused", async ({
    installation,
  }) => {
    const admin = await withProgramme(installation);
    const given = invitation("transition", cardiff);
    const first = (await admin.act("people.invite", given)).data as { token: string };
    const second = (await admin.act("people.invite", given)).data as { token: string };
    expect((await people(admin)).invitations).toHaveLength(1);
    const gone = await installation.browser().open(`/auth/sign-in?invitation=${first.token}`);
    expect(gone.headers.location).toBe(refused);
    expect((await admin.act("people.invite", { ...given, grants: team })).code).toBe("key-reused");
    expect((await arrive(installation, "sian", second.token)).led).toBe("/en/start");
    expect((await admin.act("people.invite", given)).code).toBe("key-reused");
    expect((await admin.act("people.endInvitation", { id: given.id })).code).toBe("conflict");
  });

  test("is only for an organisation of the programme that the role is for", async ({
    installation,
  }) => {
    const admin = await withProgramme(installation);
    const wrong: readonly (readonly [string, string | null])[] = [
      ["authority", "dysgu"],
      ["authority", null],
      ["authority", "W06000099"],
      ["body", "W06000015"],
      ["body", null],
      ["government", "dysgu"],
      ["administrator", "welsh-government"],
      ["assurer", "dysgu"],
    ];
    for (const [role, organisation] of wrong)
      expect(
        await admin.act("people.invite", invitation("transition", [{ role, organisation }])),
      ).toMatchObject({ status: 400, code: "bad-input", field: "organisation" });
    expect((await admin.act("people.invite", invitation(null, team))).field).toBe("programme");
    expect((await admin.act("people.invite", invitation("nothing", team))).code).toBe("not-found");
  });
});

describe("who may invite and suspend", () => {
  test("is nobody but administrators and the government, and to others there is nothing", async ({
    installation,
  }) => {
    const admin = await withProgramme(installation);
    const { browser: sian } = await arrive(
      installation,
      "sian",
      await invite(admin, "transition", cardiff),
    );
    const target = await person(admin, "admin");
    const given = invitation("transition", cardiff);
    await admin.act("people.invite", given);
    for (const by of [sian, installation.browser()]) {
      const answers = [
        await by.ask("people.view"),
        await by.act("people.invite", invitation("transition", cardiff)),
        await by.act(
          "people.invite",
          invitation(null, [{ role: "administrator", organisation: null }]),
        ),
        await by.act("people.endInvitation", { id: given.id }),
        await by.act("people.endInvitation", { id: crypto.randomUUID() }),
        await by.act("people.suspend", { id: target.id, version: target.version }),
        await by.act("people.suspend", { id: crypto.randomUUID(), version: 1 }),
        await by.act("people.reinstate", { id: target.id, version: target.version }),
        await by.act("programmeCreate", programme("mine")),
      ];
      expect(answers.map(({ code, status }) => [code, status])).toEqual(
        answers.map(() => ["not-found", 404]),
      );
    }
    expect((await installation.browser().ask("session.list")).code).toBe("not-signed-in");
  });

  test("keeps the government to its programme, and from what only administrators give", async ({
    installation,
  }) => {
    const admin = await withProgramme(installation);
    await admin.act("programmeCreate", programme("second"));
    const { browser: gov } = await arrive(
      installation,
      "gov",
      await invite(admin, "transition", team),
    );
    const elsewhere = invitation("second", cardiff);
    await admin.act("people.invite", elsewhere);
    await arrive(installation, "away", await invite(admin, "second", cardiff));
    const view = await people(gov);
    expect(view.people.map(({ name }) => name)).toEqual(["Name of admin", "Name of gov"]);
    expect(view.invitations.map(({ grants }) => grants[0]?.programme)).toEqual(["transition"]);
    expect(
      view.offers.map((each) => [each.programme, each.roles.includes("administrator")]),
    ).toEqual([["transition", false]]);
    const codes = [
      await gov.act(
        "people.invite",
        invitation("transition", [{ role: "administrator", organisation: null }]),
      ),
      await gov.act(
        "people.invite",
        invitation(null, [{ role: "administrator", organisation: null }]),
      ),
      await gov.act("people.invite", invitation("second", cardiff)),
      await gov.act("people.endInvitation", { id: elsewhere.id }),
      await gov.act("people.suspend", { id: crypto.randomUUID(), version: 1 }),
      await gov.act("programmeCreate", programme("third")),
    ].map(({ code }) => code);
    expect(codes).toEqual([
      "not-allowed",
      "not-allowed",
      "not-found",
      "not-found",
      "not-allowed",
      "not-allowed",
    ]);
    expect(await invite(gov, "transition", cardiff)).toMatch(/^[\w-]{43}$/u);
  });
});

describe("where roles are tried out", () => {
  test("nothing of people can be changed, though the list is seen", async ({ database }) => {
    const trying = await install(database, { AUTH_MODE: "personas" });
    const gov = trying.browser();
    gov.cookies.set("parod_persona", "government");
    expect((await gov.ask("people.view")).data).toEqual({
      people: [],
      invitations: [],
      offers: [],
    });
    const person = { id: crypto.randomUUID(), version: 1 };
    const answers = [
      await gov.act("people.invite", invitation(null, team)),
      await gov.act("people.endInvitation", { id: person.id }),
      await gov.act("people.suspend", person),
      await gov.act("people.reinstate", person),
      await gov.act("programmeCreate", programme("mine")),
    ];
    expect(answers.map(({ code }) => code)).toEqual(answers.map(() => "not-found"));
    expect((await gov.open("/auth/callback?state=x")).statusCode).toBe(404);
    expect(await trying.setUp()).toBeNull();
    await trying.close();
  });
});

describe("a suspension", () => {
  test("counts on the next request, ends sessions and invitations sent, and can be lifted", async ({
    installation,
  }) => {
    const admin = await withProgramme(installation);
    const { browser: gov } = await arrive(
      installation,
      "gov",
      await invite(admin, "transition", team),
    );
    const sent = await invite(gov, "transition", cardiff);
    const { id, version } = await person(admin, "gov");
    expect((await admin.act("people.suspend", { id, version: version + 1 })).code).toBe("conflict");
    expect((await admin.act("people.suspend", { id, version })).status).toBe(200);
    expect((await admin.act("people.suspend", { id, version })).status).toBe(200);
    expect((await gov.ask("session.view")).data).toMatchObject({ person: null });
    expect((await gov.ask("people.view")).code).toBe("not-found");
    expect(await gov.signIn("gov")).toBe("/en/sign-in?problem=no-access");
    // nor by an invitation
    expect(
      (await arrive(installation, "gov", await invite(admin, "transition", cardiff))).led,
    ).toBe("/en/sign-in?problem=no-access");
    expect(
      (await installation.browser().open(`/auth/sign-in?invitation=${sent}`)).headers.location,
    ).toBe(refused);
    await admin.act("people.reinstate", { id, version: version + 1 });
    expect((await gov.ask("session.view")).data).toMatchObject({ person: null });
    expect(await gov.signIn("gov")).toBe("/en/start");
    const { rows } = await installation.pool.query(
      "select count(*)::int as n from installation_act where verb in ('person-suspended', 'person-reinstated')",
    );
    expect(rows).toEqual([{ n: 2 }]);
    expect((await verifyInstallation(installation.pool)).fault).toBeNull();
  });
  test("counts even where the sessions were left behind", async ({ installation }) => {
    const admin = await firstAdministrator(installation);
    await installation.pool.query("update person set suspended_at = now()");
    expect((await admin.ask("session.view")).data).toMatchObject({ person: null });
  });
  test("is not for oneself", async ({ installation }) => {
    const admin = await firstAdministrator(installation);
    const { id, version, abilities } = await person(admin, "admin");
    expect(abilities).toEqual({ suspend: false });
    expect((await admin.act("people.suspend", { id, version })).code).toBe("not-allowed");
  });
});
