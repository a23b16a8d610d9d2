import { WaitsAsked } from "@parod/schema/views/waits";
import { type Stand, type WaitsSearch } from "#app/search.ts";

/** What the page asks for. What is no kind of waiting shows what is not yet given. */
export const waitsAsked = (stand: Stand, { organisation, show }: WaitsSearch) => ({
  ...stand,
  organisation: organisation ?? null,
  show: WaitsAsked.shape.show.safeParse(show ?? null).data ?? null,
});
