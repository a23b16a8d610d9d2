import { describe, expect, it, vi } from "vitest";

describe("a test that writes to the console", () => {
  it.fails.each(["error", "warn"] as const)("fails: console.%s", (name) => {
    console[name]("planted: this line belongs to the test of the guard");
  });
  it("passes where it expects as much", () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    console.error("expected");
    expect(said).toHaveBeenCalledOnce();
  });
});
