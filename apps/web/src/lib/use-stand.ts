import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { type Stand, standFrom } from "#app/search.ts";

/** Where the page stands, read from its address. */
export function useStand(): Stand {
  const search = useSearch({ from: "/$language" });
  return useMemo(() => standFrom(search), [search]);
}
