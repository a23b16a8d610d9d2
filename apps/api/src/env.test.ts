import { describe, expect, it } from "vitest";
import { readEnv } from "#env";

const oidc = {
  AUTH_MODE: "oidc",
  OIDC_ISSUER: "https://login.example.wales/tenant/v2.0",
  OIDC_CLIENT_ID: "parod",
  OIDC_CLIENT_SECRET: "secret",
  PUBLIC_ADDRESS: "https://parod.example.wales",
};
const without = (name: string) =>
  Object.fromEntries(Object.entries(oidc).filter(([each]) => each !== name));

describe("the environment", () => {
  it("serves personas on loopback with both programmes, unless told otherwise", () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      AUTH_MODE: "personas",
      load: "both",
    });
    expect(readEnv(oidc)).toMatchObject({
      load: "none",
      oidc: { issuer: oidc.OIDC_ISSUER, address: oidc.PUBLIC_ADDRESS },
    });
  });
  it.each(["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "PUBLIC_ADDRESS"])(
    "refuses sign-in by a provider without %s",
    (name) => {
      expect(() => readEnv(without(name))).toThrow("AUTH_MODE=oidc needs");
      expect(() => readEnv({ ...oidc, [name]: "" })).toThrow("AUTH_MODE=oidc needs");
    },
  );
  it.each(["http://127.0.0.1:4700", "http://localhost:3000/", "http://[::1]:3000"])(
    "lets %s stand for a public address: it is this machine's own",
    (PUBLIC_ADDRESS) => {
      expect(readEnv({ ...oidc, PUBLIC_ADDRESS }).oidc?.address).toBe(
        new URL(PUBLIC_ADDRESS).origin,
      );
    },
  );
  it.each([
    [{ HOST: "0.0.0.0" }, "loopback"],
    [{ NODE_ENV: "production" }, "loopback"],
    [{ NODE_ENV: "production", ...oidc, PAROD_TODAY: "2026-01-01" }, "PAROD_TODAY"],
    [{ NODE_ENV: "production", ...oidc, PAROD_LOAD: "both" }, "illustrative"],
    [{ ...oidc, PUBLIC_ADDRESS: "http://parod.example.wales" }, "PUBLIC_ADDRESS"],
    [{ ...oidc, PUBLIC_ADDRESS: "http://127.0.0.1.example.wales" }, "PUBLIC_ADDRESS"],
    [{ ...oidc, PUBLIC_ADDRESS: "https://a@parod.example.wales" }, "PUBLIC_ADDRESS"],
    [{ ...oidc, PUBLIC_ADDRESS: "https://parod.example.wales/under" }, "PUBLIC_ADDRESS"],
    [{ ...oidc, PUBLIC_ADDRESS: "javascript:alert(1)" }, "PUBLIC_ADDRESS"],
    [{ ...oidc, OIDC_ISSUER: "http://login.example.wales" }, "OIDC_ISSUER"],
    [{ PORT: "many" }, "PORT"],
    [{ PAROD_TODAY: "soon" }, "PAROD_TODAY"],
  ])("refuses %j with a sentence", (variables, word) => {
    expect(() => readEnv(variables)).toThrow(word);
  });
});
