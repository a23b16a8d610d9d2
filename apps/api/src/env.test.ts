import { describe, expect, it } from "vitest";
import { readEnv } from "#env";

describe("the environment", () => {
  it("serves personas on loopback with both programmes, unless told otherwise", () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      AUTH_MODE: "personas",
      load: "both",
    });
    expect(readEnv({ AUTH_MODE: "oidc" })).toMatchObject({ load: "none" });
  });
  it.each([
    [{ HOST: "0.0.0.0" }, "loopback"],
    [{ NODE_ENV: "production" }, "loopback"],
    [{ NODE_ENV: "production", AUTH_MODE: "oidc", PAROD_TODAY: "2026-01-01" }, "PAROD_TODAY"],
    [{ NODE_ENV: "production", AUTH_MODE: "oidc", PAROD_LOAD: "both" }, "illustrative"],
    [{ PORT: "many" }, "PORT"],
    [{ PAROD_TODAY: "soon" }, "PAROD_TODAY"],
  ])("refuses %j with a sentence", (variables, word) => {
    expect(() => readEnv(variables)).toThrow(word);
  });
});
