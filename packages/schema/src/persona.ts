/**
 * Who a visitor of a first run may choose to be, on loopback only: one for each role of product.md section 1, and a
 * second person of the same authority, since who fills a return may not certify it. They stand in until people sign in.
 */
export const roles = [
  "administrator",
  "government",
  "body",
  "authority",
  "member",
  "secretariat",
  "assurer",
] as const;
export type Role = (typeof roles)[number];
export type Persona = {
  readonly id: string;
  readonly role: Role;
  readonly organisation: string | null;
};

export const personas = [
  { id: "government", role: "government", organisation: "welsh-government" },
  { id: "body", role: "body", organisation: "dysgu" },
  { id: "authority", role: "authority", organisation: "W06000015" },
  { id: "certifier", role: "authority", organisation: "W06000015" },
  { id: "neighbour", role: "authority", organisation: "W06000014" },
  { id: "member", role: "member", organisation: "ncg" },
  { id: "secretariat", role: "secretariat", organisation: "ncg" },
  { id: "assurer", role: "assurer", organisation: "estyn" },
] as const satisfies readonly Persona[];

export const findPersona = (id: string | null | undefined): Persona | null =>
  personas.find((each) => each.id === id) ?? null;
