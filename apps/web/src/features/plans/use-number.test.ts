import { TRPCClientError } from "@trpc/client";
import { renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { useNumber } from "#features/plans/use-number.ts";

const refused = (domain: string) =>
  TRPCClientError.from({
    error: {
      code: -32_009,
      message: "X",
      data: {
        ...{ code: "CONFLICT", httpStatus: 409, domain, field: null, params: {}, detail: null },
        ref: "r",
      },
    },
  });
const number = (version: number, newest: number) =>
  renderHook(() => useNumber({ version, newest })).result.current;

async function send({ sending }: ReturnType<typeof number>, error?: Error) {
  const sent: number[] = [];
  await sending(async (each) => {
    sent.push(each);
    if (error !== undefined) throw error;
  }).catch((thrown: unknown) => expect(thrown).toBe(error));
  return sent[0];
}

it("a version that was told meanwhile stands, and what was typed becomes the next", async () => {
  const next = number(3, 2);
  expect(await send(next, refused("conflict"))).toBe(3);
  expect(await send(next, refused("conflict"))).toBe(4);
  expect(await send(next)).toBe(5);
  expect(next.kept()).toBe(5);
});

it("a language told meanwhile of an older version becomes the next of all", async () => {
  const older = number(1, 2);
  expect(await send(older, refused("conflict"))).toBe(1);
  expect(await send(older)).toBe(3);
});

it("any other failure is tried again as it was", async () => {
  const same = number(2, 1);
  expect(await send(same, refused("unavailable"))).toBe(2);
  expect(await send(same)).toBe(2);
  expect(same.kept()).toBe(2);
});
