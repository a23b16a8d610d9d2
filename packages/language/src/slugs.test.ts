import { describe, expect, it } from "vitest";
import { plainPath, spokenPath, twinPath } from "#slugs";

/** An English address, and the same page's Welsh one. */
const twins = [
  ["/en", "/cy"],
  ["/en/authorities/W06000008", "/cy/awdurdodau-lleol/W06000008"],
  ["/en/findings/who-does-this:abc", "/cy/canfyddiadau/who-does-this:abc"],
  ["/en/plans/W06000015/1/2", "/cy/cynlluniau/W06000015/1/2"],
  ["/en/work/dysgu/criteria/D1.1", "/cy/gwaith/dysgu/meini-prawf/D1.1"],
  ["/en/work/dysgu/milestones", "/cy/gwaith/dysgu/cerrig-milltir"],
  ["/en/work/dysgu/milestones/dysgu:ready", "/cy/gwaith/dysgu/cerrig-milltir/dysgu:ready"],
  ["/en/work/W06000015/rating", "/cy/gwaith/W06000015/sgor"],
  ["/en/rounds/july/W06000015/model", "/cy/cylchoedd-adrodd/july/W06000015/model-cyflawni"],
  ["/en/rounds/july/W06000015/workbook", "/cy/cylchoedd-adrodd/july/W06000015/llyfr-gwaith"],
] as const;

describe("addresses", () => {
  it.each(twins)("%s is %s in Welsh, and back", (en, cy) => {
    expect(twinPath(en)).toBe(cy);
    expect(twinPath(cy)).toBe(en);
    expect(plainPath(cy)).toBe(en.replace("/en", "/cy"));
    expect(spokenPath(plainPath(cy))).toBe(cy);
  });

  it("leads on from an address of before its words were translated", () => {
    const old = "/cy/gwaith/dysgu/milestones/dysgu:ready";
    expect(plainPath(old)).toBe("/cy/work/dysgu/milestones/dysgu:ready");
    expect(twinPath(old)).toBe("/en/work/dysgu/milestones/dysgu:ready");
  });

  it("leaves codes that look like words, what is asked after the path, and English alone", () => {
    // a round and an organisation may be called anything
    expect(spokenPath("/cy/rounds/criteria/model")).toBe("/cy/cylchoedd-adrodd/criteria/model");
    expect(spokenPath("/cy/work/milestones/risks?back=/cy/work")).toBe(
      "/cy/gwaith/milestones/risgiau?back=/cy/work",
    );
    expect(spokenPath("/cy/work/dysgu/criteria/criteria")).toBe(
      "/cy/gwaith/dysgu/meini-prawf/criteria",
    );
    expect(spokenPath("/en/work/dysgu/milestones")).toBe("/en/work/dysgu/milestones");
    expect(spokenPath("/cy/constructor")).toBe("/cy/constructor");
    expect(plainPath("/en/gwaith/dysgu")).toBe("/en/gwaith/dysgu");
  });
});
