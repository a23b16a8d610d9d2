import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { TRPCClientError } from "@trpc/client";
import { afterEach, expect, it, vi } from "vitest";
import type { FormField } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import type { Kept, Sent } from "#features/tell/use-sending.ts";
import { renderSaid } from "#testing/render-said.tsx";

afterEach(cleanup);

const fields: readonly FormField[] = [
  {
    kind: "one",
    name: "state",
    label: "State",
    options: [
      { value: "met", label: "Met" },
      { value: "not-met", label: "Not met" },
    ],
  },
  { kind: "text", name: "remark", label: "Note" },
];
const refusal = (domain: string, more: object) =>
  TRPCClientError.from({
    error: {
      code: -32_009,
      message: "X",
      data: {
        code: "CONFLICT",
        httpStatus: 409,
        domain,
        field: null,
        params: {},
        detail: null,
        ref: "r",
        ...more,
      },
    },
  });
const theirs = {
  id: "7-1",
  revision: 5,
  effectiveOn: "2026-11-01",
  knownFrom: "2026-11-01T09:00:00.000Z",
  state: "not-met",
  remark: "Theirs",
  lang: "cy",
};

async function renderForm(act: (sent: Sent) => Promise<Kept>, language: "en" | "cy" = "en") {
  const result = await renderSaid(
    <QueryClientProvider client={new QueryClient()}>
      <TellForm
        id="f"
        fields={fields}
        told={{ state: "met", remark: "" }}
        revision={4}
        send="Tell"
        savedText={({ remark }) => `Now: ${String(remark)}`}
        act={act}
      />
    </QueryClientProvider>,
    language,
  );
  return {
    ...result,
    type: (text: string) =>
      fireEvent.change(screen.getByRole("textbox"), { target: { value: text } }),
    press: (name: string) => fireEvent.click(screen.getByRole("button", { name })),
  };
}

it("says first what is wrong, leads to it, and sends nothing", async () => {
  const act = vi.fn();
  const { press } = await renderForm(act);
  press("Tell");
  expect(screen.getByText("There is a problem")).toBeTruthy();
  const link = screen.getByRole("link", { name: "Note: enter some text." });
  fireEvent.click(link);
  expect(document.activeElement?.id).toBe("f-remark");
  expect(screen.getByRole("textbox").getAttribute("aria-describedby")).toContain("f-remark-error");
  expect(act).not.toHaveBeenCalled();
});

it("tells on the revision that was seen, says so, and can take it back", async () => {
  const takeBack = vi.fn(async () => null);
  const act = vi.fn(async (_sent: Sent): Promise<Kept> => ({ takeBack }));
  const { type, press } = await renderForm(act);
  type("Signed");
  press("Tell");
  await screen.findByText("Now: Signed");
  expect(act.mock.calls[0]?.[0]).toMatchObject({
    values: { state: "met", remark: "Signed" },
    expectedRevision: 4,
    telling: "change",
    meant: false,
  });
  press("Take it back");
  await screen.findByText("What was told before it stands again. Nothing was deleted.");
  expect(takeBack).toHaveBeenCalledOnce();
});

it("keeps what was typed when it fails, and sends it again by the same key", async () => {
  const keys: string[] = [];
  const { type, press } = await renderForm(async ({ idempotencyKey }) => {
    keys.push(idempotencyKey);
    throw new Error("no connection");
  });
  type("Signed");
  press("Tell");
  await screen.findByText("There is a problem");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("Signed");
  press("Tell");
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[0]).toBe(keys[1]);
});

it("shows both values of each field that differs, and loses nothing that was typed", async () => {
  const sent: Sent[] = [];
  const { type, press } = await renderForm(async (each) => {
    sent.push(each);
    if (sent.length === 1) throw refusal("conflict", { detail: { current: theirs, given: {} } });
    return { takeBack: null };
  });
  type("Mine");
  press("Tell");
  await screen.findByText("Someone changed this while you were editing it");
  for (const text of ["Theirs", "Mine", "Met", "Not met"])
    expect(screen.getByText(text)).toBeTruthy();
  expect(screen.getByText("Theirs").lang).toBe("cy");
  expect(screen.getByText("(Welsh only)")).toBeTruthy();
  expect(screen.getByText("Mine").lang).toBe("en");
  fireEvent.click(screen.getByLabelText(/Your value: Mine/u));
  press("Settle it");
  await screen.findByText("Now: Mine");
  expect(sent[1]).toMatchObject({
    values: { state: "not-met", remark: "Mine" },
    expectedRevision: 5,
  });
});

it.each([
  [/It changed on that day/u, { telling: "change", corrects: null, meant: true }],
  [/What was told is wrong/u, { telling: "correction", corrects: "7-1", meant: false }],
])("asks which is meant by an earlier day: %s", async (answer, expected) => {
  const sent: Sent[] = [];
  const { type, press } = await renderForm(async (each) => {
    sent.push(each);
    if (sent.length === 1) throw refusal("changing-the-past", { detail: { newest: theirs } });
    return { takeBack: null };
  });
  type("Mine");
  press("Tell");
  await screen.findByText("Something newer is already told");
  press("Continue");
  expect(screen.getByText(/Has it changed, or was it told wrongly\?: choose/u)).toBeTruthy();
  fireEvent.click(screen.getByLabelText(answer));
  press("Continue");
  await screen.findByText("Now: Mine");
  expect(sent[1]).toMatchObject({ values: { remark: "Mine" }, ...expected });
});

it("speaks Welsh where the page does", async () => {
  const { press } = await renderForm(vi.fn(), "cy");
  press("Tell");
  expect(screen.getByText("Mae problem wedi codi")).toBeTruthy();
});

it("keeps told words in the language they were told in, until the writer says otherwise", async () => {
  const sent: Sent[] = [];
  await renderSaid(
    <QueryClientProvider client={new QueryClient()}>
      <TellForm
        id="f"
        fields={fields}
        told={{ state: "met", remark: "Agreed" }}
        toldLang="en"
        revision={4}
        send="Nodi"
        savedText={() => "Nodwyd"}
        act={async (each) => {
          sent.push(each);
          return { takeBack: null };
        }}
      />
    </QueryClientProvider>,
    "cy",
  );
  expect(screen.getByRole("textbox").getAttribute("lang")).toBe("en");
  fireEvent.click(screen.getByRole("button", { name: "Nodi" }));
  await screen.findByText("Nodwyd");
  expect(sent[0]).toMatchObject({ lang: "en" });
});
