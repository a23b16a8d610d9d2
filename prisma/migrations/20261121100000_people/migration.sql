-- AlterTable
ALTER TABLE "person" ADD COLUMN     "suspended_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "label" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "public_id" UUID NOT NULL DEFAULT gen_random_uuid();

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "programme" TEXT,
    "role" TEXT NOT NULL,
    "organisation" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT,
    "programme" TEXT,
    "grants" JSONB NOT NULL,
    "language" TEXT,
    "invited_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "accepted_by" UUID,
    "accepted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "state_hash" TEXT NOT NULL,
    "browser_hash" TEXT NOT NULL,
    "verifier" TEXT NOT NULL,
    "nonce" TEXT NOT NULL,
    "return_to" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "invitation_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("state_hash")
);

-- CreateIndex
CREATE INDEX "role_grant_person_id_idx" ON "role_grant"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_programme_idx" ON "invitation"("programme");

-- CreateIndex
CREATE INDEX "sign_in_attempt_expires_at_idx" ON "sign_in_attempt"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "session_public_id_key" ON "session"("public_id");

-- A role is given once, to people who are there, and says how far it reaches.
create unique index "role_grant_once_key" on "role_grant" ("person_id", "programme", "role", "organisation") nulls not distinct;
alter table "role_grant"
  add constraint "role_grant_person_fkey" foreign key ("person_id") references "person" ("id"),
  add constraint "role_grant_programme_fkey" foreign key ("programme") references "programme" ("slug"),
  add constraint "role_grant_role_check" check ("role" in ('administrator', 'government', 'body', 'authority', 'member', 'secretariat', 'assurer')),
  add constraint "role_grant_authority_check" check ("role" not in ('body', 'authority') or "organisation" is not null);
alter table "invitation"
  add constraint "invitation_programme_fkey" foreign key ("programme") references "programme" ("slug"),
  add constraint "invitation_invited_by_fkey" foreign key ("invited_by") references "person" ("id"),
  add constraint "invitation_accepted_by_fkey" foreign key ("accepted_by") references "person" ("id"),
  add constraint "invitation_kind_check" check (("kind" = 'setup' and "invited_by" is null) or ("kind" = 'person' and "invited_by" is not null)),
  add constraint "invitation_accepted_check" check (("accepted_by" is null) = ("accepted_at" is null) and ("accepted_at" is null or "ended_at" is null));
alter table "sign_in_attempt"
  add constraint "sign_in_attempt_invitation_fkey" foreign key ("invitation_id") references "invitation" ("id");
