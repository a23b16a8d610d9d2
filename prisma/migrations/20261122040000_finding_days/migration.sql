-- What was found on a day by one build of the rules, and what was found no more: worked out from what was told, so that it
-- can be emptied at any time and made again. Rows are added and removed by the worker alone.
create table "finding_day" (
    "programme_id" uuid not null,
    "build" text not null,
    "day" date not null,
    "act_no" integer not null,
    "found" text[] not null,
    "ended" jsonb not null,
    constraint "finding_day_pkey" primary key ("programme_id", "build", "day", "act_no"),
    constraint "finding_day_programme_fkey" foreign key ("programme_id") references "programme" ("id")
);
