-- CreateTable
CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "actor_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),
    "mail_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "actor_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_preference" (
    "programme_id" UUID NOT NULL,
    "actor_id" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "language" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "notice_preference_pkey" PRIMARY KEY ("programme_id","actor_id")
);

-- CreateTable
CREATE TABLE "calendar_token" (
    "programme_id" UUID NOT NULL,
    "actor_id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_token_pkey" PRIMARY KEY ("programme_id","actor_id")
);

-- CreateIndex
CREATE INDEX "outbox_actor_id_due_at_idx" ON "outbox"("actor_id", "due_at");

-- CreateIndex
CREATE INDEX "outbox_mail_id_idx" ON "outbox"("mail_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_programme_id_actor_id_kind_key_key" ON "outbox"("programme_id", "actor_id", "kind", "key");

-- CreateIndex
CREATE UNIQUE INDEX "mail_programme_id_actor_id_day_key" ON "mail"("programme_id", "actor_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_token_token_hash_key" ON "calendar_token"("token_hash");

-- A notice is of a programme and goes with one mail; a preference and a token are of a programme that is there.
alter table "outbox"
  add constraint "outbox_programme_fkey" foreign key ("programme_id") references "programme" ("id"),
  add constraint "outbox_mail_fkey" foreign key ("mail_id") references "mail" ("id");
alter table "mail"
  add constraint "mail_programme_fkey" foreign key ("programme_id") references "programme" ("id"),
  add constraint "mail_end_check" check ("sent_at" is null or "failed_at" is null);
alter table "notice_preference"
  add constraint "notice_preference_programme_fkey" foreign key ("programme_id") references "programme" ("id"),
  add constraint "notice_preference_digest_check" check ("digest" in ('off', 'daily', 'weekly')),
  add constraint "notice_preference_language_check" check ("language" in ('en', 'cy'));
alter table "calendar_token"
  add constraint "calendar_token_programme_fkey" foreign key ("programme_id") references "programme" ("id");
