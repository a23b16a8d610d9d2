-- CreateTable
CREATE TABLE "upload" (
    "programme_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "round" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "file_name" TEXT,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "draft_version" INTEGER NOT NULL,
    "seen_act" INTEGER NOT NULL,
    "result" JSONB NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "upload_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateIndex
CREATE INDEX "upload_programme_id_round_organisation_idx" ON "upload"("programme_id", "round", "organisation");

alter table "upload"
  add constraint "upload_round_fkey" foreign key ("programme_id", "round") references "round" ("programme_id", "id"),
  add constraint "upload_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id"),
  add constraint "upload_content_fkey" foreign key ("programme_id", "content") references "content" ("programme_id", "id"),
  add constraint "upload_state_check" check ("state" in ('checked', 'confirmed', 'dropped'));
