import fc from "fast-check";
import { AssessmentState, Bites, deliveryModels, evidenceKinds } from "@parod/schema/vocabulary";

export const statesOf = fc.constantFrom(...AssessmentState.options);
export const kindsOf = fc.constantFrom(...evidenceKinds);
export const bitesOf = fc.constantFrom(...Bites.options);
export const modelsOf = fc.constantFrom(...deliveryModels);
