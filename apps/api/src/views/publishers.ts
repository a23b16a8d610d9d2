import { notAPublisher } from "@parod/records/illustrative/publisher";
import type { Facts } from "@parod/schema/facts";
import type { SourceLine } from "@parod/schema/views/standpoint";

/** What a council adds to the name of its area. */
const council = / (?:County Borough |County )?Council$/u;

/**
 * Publishers are kept as their sources name them, in English. One that is an organisation of the programme has that one's
 * Welsh name too: a council that of its authority. A name that is nobody's here is never translated.
 */
export function publishersOf(facts: Facts): (publisher: string) => SourceLine["publisher"] {
  const authorities = new Set(
    facts.anchors.organisation.filter(({ kind }) => kind === "local-authority").map(({ id }) => id),
  );
  const known = facts.organisationTold.map(({ organisation, name }) => ({ organisation, name }));
  const all = new Map(
    [notAPublisher, ...known.map(({ name }) => name)].map(({ en, cy }) => [en, cy]),
  );
  const councils = new Map(
    known
      .filter(({ organisation }) => authorities.has(organisation))
      .map(({ name }) => [name.en, name.cy]),
  );
  return (publisher) => ({
    en: publisher,
    // some are kept under the Welsh name that is their only one
    cy: publisher.startsWith("Cyngor ")
      ? publisher
      : (all.get(publisher) ??
        (council.test(publisher) ? councils.get(publisher.replace(council, "")) : null) ??
        null),
  });
}
