// One mailbox and nothing else: no list, no name, no comment, no quoted part, no line end. Checked before anything parses it.
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/iu;
const host =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** Whether a text is one address that mail may be sent to. Its length is looked at first: what follows is then quick. */
export function isMailAddress(value: unknown): value is string {
  if (typeof value !== "string" || value.length > 254) return false;
  const at = value.lastIndexOf("@");
  const [before, after] = [value.slice(0, at), value.slice(at + 1)];
  return at > 0 && before.length <= 64 && local.test(before) && host.test(after);
}
