-- CreateTable
CREATE TABLE "return_draft" (
    "programme_id" UUID NOT NULL,
    "round" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "based_on" INTEGER NOT NULL,
    "content" JSONB,
    "saved_by" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_key" UUID,

    CONSTRAINT "return_draft_pkey" PRIMARY KEY ("programme_id","round","organisation")
);

-- CreateTable
CREATE TABLE "return_ask" (
    "programme_id" UUID NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "round" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "of" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "open" BOOLEAN NOT NULL,

    CONSTRAINT "return_ask_pkey" PRIMARY KEY ("programme_id","act_no","item")
);

-- CreateIndex
CREATE INDEX "return_ask_programme_id_round_organisation_idx" ON "return_ask"("programme_id", "round", "organisation");

-- A draft is of a round and an organisation that are there; its version only grows, so that an old page never fits a new draft.
alter table "return_draft"
  add constraint "return_draft_programme_fkey" foreign key ("programme_id") references "programme" ("id"),
  add constraint "return_draft_round_fkey" foreign key ("programme_id", "round") references "round" ("programme_id", "id"),
  add constraint "return_draft_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id"),
  add constraint "return_draft_version_check" check ("version" > 0),
  add constraint "return_draft_based_on_check" check ("based_on" >= 0);

create function parod_draft_grows() returns trigger language plpgsql as $$
begin
  if new.version <> old.version + 1 then
    raise exception 'a draft of a return goes from version % to the next alone', old.version using errcode = 'PA005';
  end if;
  return new;
end $$;
create trigger parod_draft_grows before update on "return_draft" for each row execute function parod_draft_grows();

-- One open question for each answer of a return: asked again, it is asked anew.
create unique index "return_ask_open_key" on "return_ask" ("programme_id", "round", "organisation", "section", "of") where "open";
alter table "return_ask"
  add constraint "return_ask_act_fkey" foreign key ("programme_id", "act_no") references "act" ("programme_id", "act_no"),
  add constraint "return_ask_round_fkey" foreign key ("programme_id", "round") references "round" ("programme_id", "id"),
  add constraint "return_ask_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id"),
  add constraint "return_ask_section_check" check ("section" in ('criteria', 'milestones', 'concerns', 'model'));
