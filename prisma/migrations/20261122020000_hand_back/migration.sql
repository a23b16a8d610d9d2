-- A return as it was handed to a certifier: what comes of it afterwards, it stays. The words are in content, by their hash.
create table "return_submission" (
    "programme_id" uuid not null,
    "act_no" integer not null,
    "round" text not null,
    "organisation" text not null,
    "content" text not null,
    constraint "return_submission_pkey" primary key ("programme_id", "act_no"),
    constraint "return_submission_act_fkey" foreign key ("programme_id", "act_no") references "act" ("programme_id", "act_no"),
    constraint "return_submission_content_fkey" foreign key ("programme_id", "content") references "content" ("programme_id", "id"),
    constraint "return_submission_round_fkey" foreign key ("programme_id", "round") references "round" ("programme_id", "id"),
    constraint "return_submission_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id")
);
create trigger parod_no_change before update or delete on "return_submission" for each row execute function parod_refuse_change();
create trigger parod_no_truncate before truncate on "return_submission" for each statement execute function parod_refuse_change();

-- A certifier asks as well as the government, each of the same answer if need be: neither closes what the other asked.
alter table "return_ask" add column "asked_by" text not null default 'government';
-- allow: a few open questions in a round; every row has the default just given
alter table "return_ask" add constraint "return_ask_asked_by_check" check ("asked_by" in ('government', 'certifier'));
drop index "return_ask_open_key";
-- allow: a few open questions in a round, no longer than a moment
create unique index "return_ask_open_key" on "return_ask" ("programme_id", "round", "organisation", "section", "of", "asked_by") where "open";
