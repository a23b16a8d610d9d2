-- Who opened a shared plan: a log beside the told rows, since reading tells nothing.
create table "plan_opening" (
    "programme_id" uuid not null,
    "id" uuid not null,
    "plan" text not null,
    "organisation" text not null,
    "version" integer not null,
    "plan_language" text not null,
    "actor_id" text not null,
    "for_organisation" text not null,
    "at" timestamptz(3) not null,
    constraint "plan_opening_pkey" primary key ("programme_id", "id"),
    constraint "plan_opening_programme_fkey" foreign key ("programme_id") references "programme" ("id")
);

create index "plan_opening_of" on "plan_opening" ("programme_id", "organisation", "plan");
create trigger parod_no_change before update or delete on "plan_opening" for each row execute function parod_refuse_change();
create trigger parod_no_truncate before truncate on "plan_opening" for each statement execute function parod_refuse_change();
