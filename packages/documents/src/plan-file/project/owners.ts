import { textOf, type Element } from "#plan-file/project/parse";

/** Who works on each task, by UID: the names of its resources, as the file has them. */
export function ownersOf(
  resources: readonly Element[],
  assignments: readonly Element[],
): ReadonlyMap<string, string> {
  const names = new Map(
    resources.map((each) => [textOf(each, "UID") ?? "", textOf(each, "Name") ?? ""]),
  );
  const owners = new Map<string, string>();
  for (const each of assignments) {
    const [task, name] = [textOf(each, "TaskUID"), names.get(textOf(each, "ResourceUID") ?? "")];
    if (task === undefined || !name) continue;
    const before = owners.get(task);
    owners.set(task, before === undefined ? name : `${before}, ${name}`);
  }
  return owners;
}
