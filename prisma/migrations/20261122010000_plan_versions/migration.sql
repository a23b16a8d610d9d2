-- A version of a plan in a language, and the consent to a version, are subjects of their own: later ones do not take the
-- place of earlier ones. Rows stay as they are told; only the keys by which they are counted and read are wider. A server
-- of before goes on meanwhile: its revisions count over more rows, so they fit the wider keys too, and the programme's
-- lock keeps its writers apart. packages/database/decisions/001-plans-by-version-and-language.md

-- the narrower keys refuse what is now right: version 2 in Welsh is the first told of its subject
drop index "plan_version_revision_key";
drop index "plan_version_in_force";
drop index "consent_revision_key";
drop index "consent_in_force";

-- allow: a few rows for each authority, no longer than a moment
create unique index "plan_version_revision_key" on "plan_version" ("programme_id", "plan", "organisation", "version", "plan_language", "revision");
-- allow: a few rows for each authority, no longer than a moment
create index "plan_version_in_force" on "plan_version" ("programme_id", "plan", "organisation", "version", "plan_language", "effective_on" desc, "act_no" desc, "item" desc);
-- allow: a few rows for each authority, no longer than a moment
create unique index "consent_revision_key" on "consent" ("programme_id", "plan", "organisation", "audience", "version", "revision");
-- allow: a few rows for each authority, no longer than a moment
create index "consent_in_force" on "consent" ("programme_id", "plan", "organisation", "audience", "version", "effective_on" desc, "act_no" desc, "item" desc);
