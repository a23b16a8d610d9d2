import type { Language } from "@parod/schema/words";
import type { When } from "@parod/schema/when";
import type { DateParts } from "#components/date-fields.tsx";

export type Option = { readonly value: string; readonly label: string; readonly of?: string };

type Base = {
  /** The name of the fact's own field, so that two values of it can be laid side by side. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** May be left untold. */
  readonly optional?: boolean;
  /** Asked only where other answers call for it; what was typed is kept meanwhile. */
  readonly when?: (typed: Typed) => boolean;
};
export type FormField = Base &
  /** `lang`: of a field that is always in one language, as a title in each is. */
  (
    | { readonly kind: "line" | "text"; readonly most?: number; readonly lang?: Language }
    | { readonly kind: "number"; readonly least: number; readonly most: number }
    | { readonly kind: "one" | "many"; readonly options: readonly Option[] }
    | { readonly kind: "pick"; readonly options: readonly Option[] }
    | { readonly kind: "flag"; readonly yes: string; readonly no: string }
    | { readonly kind: "day"; readonly notAfter?: string }
    | {
        readonly kind: "when";
        /** Weeks by which what is told can be moved in one press. */
        readonly laterBy?: readonly number[];
      }
  );

export type WhenTyped = {
  readonly kind: "day" | "range";
  readonly from: DateParts;
  readonly to: DateParts;
  /** As it was told, where nothing of it is typed over: its words stay with it. */
  readonly told: When | null;
};
export type TypedValue = string | DateParts | WhenTyped | readonly string[];
/** What was typed, as typed. */
export type Typed = Readonly<Record<string, TypedValue>>;
/** What it means, by field. */
export type Values = Readonly<Record<string, unknown>>;

export type Problem =
  | "text.required"
  | "text.tooLong"
  | "text.characters"
  | "day.malformed"
  | "day.future"
  | "when.order"
  | "choice.required"
  | "number.malformed"
  | "address.https"
  | "other.refused";
export type FieldProblemFound = { readonly name: string; readonly problem: Problem };

export const shownFields = (fields: readonly FormField[], typed: Typed): readonly FormField[] =>
  fields.filter(({ when }) => when === undefined || when(typed));
