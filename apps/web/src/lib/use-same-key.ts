import { useRef } from "react";

/** One key for one content: sent again it is known for the same, changed it is another. */
export function useSameKey(): (body: unknown) => string {
  const last = useRef({ body: "", key: "" });
  return (body) => {
    const said = JSON.stringify(body);
    if (last.current.body !== said) last.current = { body: said, key: crypto.randomUUID() };
    return last.current.key;
  };
}
