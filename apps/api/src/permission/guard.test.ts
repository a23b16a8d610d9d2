import { router, procedure } from "#trpc";
import { describe, expect, it } from "vitest";
import { allow } from "#allow";
import type { Context } from "#context";

const live = { slug: "live", public: false, illustrative: false };
const viewer = {
  actorId: "p",
  persona: null,
  grants: [{ programme: null, role: "government", organisation: null }],
} as const;
const open = (ctx: Pick<Context, "viewer">) => allow(ctx.viewer, "round.open", { programme: live });

/** Planted: one mutation decides nothing, one something else than its row says, and two are as they should be. */
const planted = router({
  forgotten: procedure.mutation(() => "done"),
  decided: procedure.mutation(({ ctx }) => open(ctx).role),
  roundClose: procedure.mutation(({ ctx }) => open(ctx).role),
  roundOpen: procedure.mutation(({ ctx }) => open(ctx).role),
  asked: procedure.query(() => "seen"),
});
const caller = planted.createCaller({ viewer, ref: "r" } as unknown as Context);

describe("deny by default", () => {
  it("makes a fault of a mutation that was done without a decision", async () => {
    await expect(caller.forgotten()).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
  });
  it("makes a fault of one that decided another action than its row says", async () => {
    await expect(caller.roundClose()).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
  });
  it("lets through what was decided, and what changes nothing", async () => {
    expect([await caller.decided(), await caller.roundOpen(), await caller.asked()]).toEqual([
      "government",
      "government",
      "seen",
    ]);
  });
  it("does not count what an earlier call of the same request decided", async () => {
    await caller.decided();
    await expect(caller.forgotten()).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
  });
});
