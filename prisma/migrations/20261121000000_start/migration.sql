-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "programme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "clock" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "opens_as_at" DATE,
    "public" BOOLEAN NOT NULL,
    "illustrative" BOOLEAN NOT NULL,
    "timezone" TEXT NOT NULL DEFAULT 'Europe/London',

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "act" (
    "programme_id" UUID NOT NULL,
    "act_no" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "for_organisation" TEXT,
    "verb" TEXT NOT NULL,
    "reason" TEXT,
    "idempotency_key" TEXT,
    "request_hash" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "act_pkey" PRIMARY KEY ("programme_id","act_no")
);

-- CreateTable
CREATE TABLE "content" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "bytes" BYTEA,
    "erased_by_act" INTEGER,

    CONSTRAINT "content_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "language" TEXT,
    "erased_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "installation_act" (
    "act_no" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "installation_act_pkey" PRIMARY KEY ("act_no")
);

-- CreateTable
CREATE TABLE "organisation" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "catalogue" TEXT,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "catalogue" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,

    CONSTRAINT "catalogue_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "workstream" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "catalogue" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "workstream_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "criterion" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "workstream" TEXT NOT NULL,
    "replaces" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "stage" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "catalogue" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "target" BOOLEAN NOT NULL,

    CONSTRAINT "stage_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "activity" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "organisation" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "workstream" TEXT,
    "kind" TEXT NOT NULL,
    "reaches_stage" TEXT,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "organisation" TEXT NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "dependency" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "giver_kind" TEXT NOT NULL,
    "giver" TEXT NOT NULL,
    "taker" TEXT NOT NULL,

    CONSTRAINT "dependency_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "function" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "function_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "seat" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "group" TEXT NOT NULL,

    CONSTRAINT "seat_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "round" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,

    CONSTRAINT "round_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "source" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "consent" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "plan" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "given" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "delivery_model" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "organisation" TEXT NOT NULL,
    "stated_by" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "arrangement" TEXT,

    CONSTRAINT "delivery_model_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "function_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "function" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_cy" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "shareable" BOOLEAN NOT NULL,
    "reviewed" BOOLEAN NOT NULL,

    CONSTRAINT "function_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "funding_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "funding" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_cy" TEXT NOT NULL,
    "pounds" INTEGER,
    "period" TEXT NOT NULL,
    "recipients" TEXT[],

    CONSTRAINT "funding_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "membership" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "arrangement" TEXT NOT NULL,
    "member" TEXT NOT NULL,
    "stated_by" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "from_from" DATE,
    "from_to" DATE,
    "from_words_en" TEXT,
    "from_words_cy" TEXT,
    "from_reading" BOOLEAN,
    "until_from" DATE,
    "until_to" DATE,
    "until_words_en" TEXT,
    "until_words_cy" TEXT,
    "until_reading" BOOLEAN,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "organisation_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "organisation" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "exists_from_from" DATE,
    "exists_from_to" DATE,
    "exists_from_words_en" TEXT,
    "exists_from_words_cy" TEXT,
    "exists_from_reading" BOOLEAN,
    "until_from" DATE,
    "until_to" DATE,
    "until_words_en" TEXT,
    "until_words_cy" TEXT,
    "until_reading" BOOLEAN,

    CONSTRAINT "organisation_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "plan_version" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "plan" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "content" TEXT,
    "version" INTEGER NOT NULL,
    "plan_language" TEXT NOT NULL,

    CONSTRAINT "plan_version_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "provision" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "function" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "stated_by" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "from_from" DATE,
    "from_to" DATE,
    "from_words_en" TEXT,
    "from_words_cy" TEXT,
    "from_reading" BOOLEAN,
    "until_from" DATE,
    "until_to" DATE,
    "until_words_en" TEXT,
    "until_words_cy" TEXT,
    "until_reading" BOOLEAN,

    CONSTRAINT "provision_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "report_said" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "saying" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_cy" TEXT NOT NULL,
    "organisations" TEXT[],
    "supports" TEXT[],

    CONSTRAINT "report_said_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "search_done" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "search" TEXT NOT NULL,
    "looked_for_en" TEXT NOT NULL,
    "looked_for_cy" TEXT NOT NULL,
    "place_en" TEXT NOT NULL,
    "place_cy" TEXT NOT NULL,
    "about" TEXT[],

    CONSTRAINT "search_done_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "source_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "source" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_cy" TEXT,
    "day" DATE,
    "document_day" DATE,
    "day_bounds_from" DATE,
    "day_bounds_to" DATE,
    "day_bounds_words_en" TEXT,
    "day_bounds_words_cy" TEXT,
    "day_bounds_reading" BOOLEAN,
    "day_note" TEXT,
    "address_en" TEXT,
    "address_cy" TEXT,
    "address_note" TEXT,
    "machine_made" BOOLEAN NOT NULL,
    "remark" TEXT,

    CONSTRAINT "source_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "workstream_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "workstream" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "reviewed" BOOLEAN NOT NULL,

    CONSTRAINT "workstream_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "organisation" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "expected_from" DATE,
    "expected_to" DATE,
    "expected_words_en" TEXT,
    "expected_words_cy" TEXT,
    "expected_reading" BOOLEAN,
    "remark" TEXT,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "claim_reliance" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "organisation" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "on_organisation" TEXT NOT NULL,
    "on_criterion" TEXT NOT NULL,
    "on" BOOLEAN NOT NULL,

    CONSTRAINT "claim_reliance_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "criterion_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "criterion" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_cy" TEXT NOT NULL,
    "reviewed" BOOLEAN NOT NULL,
    "necessity" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "accepts" TEXT[],
    "fresh_days" INTEGER,
    "models" TEXT[],
    "grounds" TEXT,
    "remark_en" TEXT,
    "remark_cy" TEXT,

    CONSTRAINT "criterion_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "evidence_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "evidence" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "address" TEXT,
    "content_hash" TEXT,
    "dated_on" DATE NOT NULL,
    "expires_on" DATE,
    "withdrawn" BOOLEAN NOT NULL,
    "arrangement" TEXT,

    CONSTRAINT "evidence_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "finding_accepted" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "finding" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "review_on" DATE NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "finding_accepted_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "rating_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "scope" TEXT NOT NULL,
    "of" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "rationale" TEXT NOT NULL,
    "path_to_green" TEXT,

    CONSTRAINT "rating_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "reliance" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "organisation" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "on" BOOLEAN NOT NULL,

    CONSTRAINT "reliance_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "requirement" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "criterion" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "applies" BOOLEAN NOT NULL,
    "reason_en" TEXT,
    "reason_cy" TEXT,
    "needed_by" DATE,
    "agreed_by" TEXT,

    CONSTRAINT "requirement_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "stage_due" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "catalogue" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "due" DATE NOT NULL,

    CONSTRAINT "stage_due_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "activity_date" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "activity" TEXT NOT NULL,
    "line" TEXT NOT NULL,
    "when_from" DATE NOT NULL,
    "when_to" DATE NOT NULL,
    "when_words_en" TEXT,
    "when_words_cy" TEXT,
    "when_reading" BOOLEAN NOT NULL,
    "reason" TEXT,
    "approver" TEXT,

    CONSTRAINT "activity_date_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "activity_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "activity" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_cy" TEXT NOT NULL,
    "owner_role" TEXT,
    "makes_true" TEXT[],
    "changes_schools" BOOLEAN,
    "duration" INTEGER,

    CONSTRAINT "activity_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "concern_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "concern" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "bites" TEXT NOT NULL,
    "when_from" DATE,
    "when_to" DATE,
    "when_words_en" TEXT,
    "when_words_cy" TEXT,
    "when_reading" BOOLEAN,
    "open" BOOLEAN NOT NULL,

    CONSTRAINT "concern_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "dependency_side" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "dependency" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "when_from" DATE,
    "when_to" DATE,
    "when_words_en" TEXT,
    "when_words_cy" TEXT,
    "when_reading" BOOLEAN,
    "confidence" TEXT,
    "type" TEXT NOT NULL,
    "lag" INTEGER NOT NULL,

    CONSTRAINT "dependency_side_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "engagement_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "engagement" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_cy" TEXT NOT NULL,
    "sort" TEXT NOT NULL,
    "when_from" DATE NOT NULL,
    "when_to" DATE NOT NULL,
    "when_words_en" TEXT,
    "when_words_cy" TEXT,
    "when_reading" BOOLEAN NOT NULL,
    "audience" TEXT[],
    "status" TEXT NOT NULL,
    "people" INTEGER,

    CONSTRAINT "engagement_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "feedback_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "feedback" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "changed" TEXT,
    "on" DATE,

    CONSTRAINT "feedback_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "risk_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "risk" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "owner_role" TEXT,
    "inherent" INTEGER,
    "residual" INTEGER,
    "mitigation" TEXT,
    "escalated_to" TEXT,
    "open" BOOLEAN NOT NULL,

    CONSTRAINT "risk_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "success_milestone" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "milestone" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_cy" TEXT NOT NULL,
    "measure_en" TEXT NOT NULL,
    "measure_cy" TEXT NOT NULL,
    "owner_role" TEXT,
    "when_from" DATE,
    "when_to" DATE,
    "when_words_en" TEXT,
    "when_words_cy" TEXT,
    "when_reading" BOOLEAN,

    CONSTRAINT "success_milestone_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "meeting" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "commitment_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "commitment" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_cy" TEXT NOT NULL,
    "asked_on" DATE NOT NULL,
    "of_whom" TEXT[],
    "by_from" DATE,
    "by_to" DATE,
    "by_words_en" TEXT,
    "by_words_cy" TEXT,
    "by_reading" BOOLEAN,
    "state" TEXT NOT NULL,
    "answer" TEXT,

    CONSTRAINT "commitment_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "group_rule" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "group" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_cy" TEXT NOT NULL,
    "meetings" INTEGER,
    "when_from" DATE,
    "when_to" DATE,
    "when_words_en" TEXT,
    "when_words_cy" TEXT,
    "when_reading" BOOLEAN,

    CONSTRAINT "group_rule_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "meeting_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "meeting" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "when_from" DATE NOT NULL,
    "when_to" DATE NOT NULL,
    "when_words_en" TEXT,
    "when_words_cy" TEXT,
    "when_reading" BOOLEAN NOT NULL,
    "form" TEXT,
    "business_en" TEXT,
    "business_cy" TEXT,
    "listed" TEXT[],
    "attendance" TEXT NOT NULL,

    CONSTRAINT "meeting_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "member_list" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "group" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "kinds" TEXT[],
    "secretariat" TEXT,

    CONSTRAINT "member_list_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "return_state" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "round" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "provider" TEXT,
    "certifier" TEXT,
    "asked" INTEGER,
    "prefilled" INTEGER,
    "unchanged" INTEGER,

    CONSTRAINT "return_state_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "round_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "round" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_cy" TEXT NOT NULL,
    "opens" DATE NOT NULL,
    "due" DATE NOT NULL,
    "closes" DATE NOT NULL,
    "cut_off" DATE NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "round_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "seat_holder" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "seat" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "from_from" DATE,
    "from_to" DATE,
    "from_words_en" TEXT,
    "from_words_cy" TEXT,
    "from_reading" BOOLEAN,
    "until_from" DATE,
    "until_to" DATE,
    "until_words_en" TEXT,
    "until_words_cy" TEXT,
    "until_reading" BOOLEAN,

    CONSTRAINT "seat_holder_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "seat_told" (
    "programme_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "act_no" INTEGER NOT NULL,
    "item" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "telling" TEXT NOT NULL,
    "corrects" TEXT,
    "source_id" TEXT,
    "lang" TEXT,
    "known_exact" BOOLEAN NOT NULL,
    "ours" BOOLEAN NOT NULL,
    "note" TEXT,
    "fact_key" TEXT,
    "seat" TEXT NOT NULL,
    "office_en" TEXT NOT NULL,
    "office_cy" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "represents" TEXT[],

    CONSTRAINT "seat_told_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "programme_slug_key" ON "programme"("slug");

-- CreateIndex
CREATE INDEX "act_programme_id_at_idx" ON "act"("programme_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "act_programme_id_actor_id_idempotency_key_key" ON "act"("programme_id", "actor_id", "idempotency_key");

-- CreateIndex
CREATE INDEX "account_person_id_idx" ON "account"("person_id");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "organisation_act" ON "organisation"("programme_id", "act_no");

-- CreateIndex
CREATE INDEX "catalogue_act" ON "catalogue"("programme_id", "act_no");

-- CreateIndex
CREATE INDEX "workstream_act" ON "workstream"("programme_id", "act_no");

-- CreateIndex
CREATE INDEX "criterion_act" ON "criterion"("programme_id", "act_no");

-- CreateIndex
CREATE INDEX "stage_act" ON "stage"("programme_id", "act_no");

-- CreateIndex
CREATE INDEX "activity_act" ON "activity"("programme_id", "act_no");

-- CreateIndex
CREATE INDEX "evidence_act" ON "evidence"("programme_id", "act_no");

-- CreateIndex
CREATE INDEX "dependency_act" ON "dependency"("programme_id", "act_no");

-- CreateIndex
CREATE INDEX "function_act" ON "function"("programme_id", "act_no");

-- CreateIndex
CREATE INDEX "seat_act" ON "seat"("programme_id", "act_no");

-- CreateIndex
CREATE INDEX "meeting_act" ON "meeting"("programme_id", "act_no");

-- CreateIndex
CREATE INDEX "round_act" ON "round"("programme_id", "act_no");

-- CreateIndex
CREATE INDEX "commitment_act" ON "commitment"("programme_id", "act_no");

-- CreateIndex
CREATE INDEX "source_act" ON "source"("programme_id", "act_no");

-- CreateIndex
CREATE INDEX "consent_in_force" ON "consent"("programme_id", "plan", "organisation", "audience", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "consent_act" ON "consent"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "consent_revision_key" ON "consent"("programme_id", "plan", "organisation", "audience", "revision");

-- CreateIndex
CREATE INDEX "delivery_model_in_force" ON "delivery_model"("programme_id", "organisation", "stated_by", "phase", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "delivery_model_act" ON "delivery_model"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_model_revision_key" ON "delivery_model"("programme_id", "organisation", "stated_by", "phase", "revision");

-- CreateIndex
CREATE INDEX "function_told_in_force" ON "function_told"("programme_id", "function", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "function_told_act" ON "function_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "function_told_revision_key" ON "function_told"("programme_id", "function", "revision");

-- CreateIndex
CREATE INDEX "funding_told_in_force" ON "funding_told"("programme_id", "funding", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "funding_told_act" ON "funding_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "funding_told_revision_key" ON "funding_told"("programme_id", "funding", "revision");

-- CreateIndex
CREATE INDEX "membership_in_force" ON "membership"("programme_id", "arrangement", "member", "stated_by", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "membership_act" ON "membership"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "membership_revision_key" ON "membership"("programme_id", "arrangement", "member", "stated_by", "revision");

-- CreateIndex
CREATE INDEX "organisation_told_in_force" ON "organisation_told"("programme_id", "organisation", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "organisation_told_act" ON "organisation_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_told_revision_key" ON "organisation_told"("programme_id", "organisation", "revision");

-- CreateIndex
CREATE INDEX "plan_version_in_force" ON "plan_version"("programme_id", "plan", "organisation", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "plan_version_act" ON "plan_version"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "plan_version_revision_key" ON "plan_version"("programme_id", "plan", "organisation", "revision");

-- CreateIndex
CREATE INDEX "provision_in_force" ON "provision"("programme_id", "function", "authority", "provider", "stated_by", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "provision_act" ON "provision"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "provision_revision_key" ON "provision"("programme_id", "function", "authority", "provider", "stated_by", "revision");

-- CreateIndex
CREATE INDEX "report_said_in_force" ON "report_said"("programme_id", "saying", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "report_said_act" ON "report_said"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "report_said_revision_key" ON "report_said"("programme_id", "saying", "revision");

-- CreateIndex
CREATE INDEX "search_done_in_force" ON "search_done"("programme_id", "search", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "search_done_act" ON "search_done"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "search_done_revision_key" ON "search_done"("programme_id", "search", "revision");

-- CreateIndex
CREATE INDEX "source_told_in_force" ON "source_told"("programme_id", "source", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "source_told_act" ON "source_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "source_told_revision_key" ON "source_told"("programme_id", "source", "revision");

-- CreateIndex
CREATE INDEX "workstream_told_in_force" ON "workstream_told"("programme_id", "workstream", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "workstream_told_act" ON "workstream_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "workstream_told_revision_key" ON "workstream_told"("programme_id", "workstream", "revision");

-- CreateIndex
CREATE INDEX "assessment_in_force" ON "assessment"("programme_id", "organisation", "criterion", "kind", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "assessment_act" ON "assessment"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_revision_key" ON "assessment"("programme_id", "organisation", "criterion", "kind", "revision");

-- CreateIndex
CREATE INDEX "claim_reliance_in_force" ON "claim_reliance"("programme_id", "organisation", "criterion", "on_organisation", "on_criterion", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "claim_reliance_act" ON "claim_reliance"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "claim_reliance_revision_key" ON "claim_reliance"("programme_id", "organisation", "criterion", "on_organisation", "on_criterion", "revision");

-- CreateIndex
CREATE INDEX "criterion_told_in_force" ON "criterion_told"("programme_id", "criterion", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "criterion_told_act" ON "criterion_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_told_revision_key" ON "criterion_told"("programme_id", "criterion", "revision");

-- CreateIndex
CREATE INDEX "evidence_told_in_force" ON "evidence_told"("programme_id", "evidence", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "evidence_told_act" ON "evidence_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_told_revision_key" ON "evidence_told"("programme_id", "evidence", "revision");

-- CreateIndex
CREATE INDEX "finding_accepted_in_force" ON "finding_accepted"("programme_id", "finding", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "finding_accepted_act" ON "finding_accepted"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "finding_accepted_revision_key" ON "finding_accepted"("programme_id", "finding", "revision");

-- CreateIndex
CREATE INDEX "rating_told_in_force" ON "rating_told"("programme_id", "scope", "of", "role", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "rating_told_act" ON "rating_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "rating_told_revision_key" ON "rating_told"("programme_id", "scope", "of", "role", "revision");

-- CreateIndex
CREATE INDEX "reliance_in_force" ON "reliance"("programme_id", "organisation", "criterion", "evidence", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "reliance_act" ON "reliance"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "reliance_revision_key" ON "reliance"("programme_id", "organisation", "criterion", "evidence", "revision");

-- CreateIndex
CREATE INDEX "requirement_in_force" ON "requirement"("programme_id", "criterion", "organisation", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "requirement_act" ON "requirement"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "requirement_revision_key" ON "requirement"("programme_id", "criterion", "organisation", "revision");

-- CreateIndex
CREATE INDEX "stage_due_in_force" ON "stage_due"("programme_id", "catalogue", "stage", "organisation", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "stage_due_act" ON "stage_due"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "stage_due_revision_key" ON "stage_due"("programme_id", "catalogue", "stage", "organisation", "revision");

-- CreateIndex
CREATE INDEX "activity_date_in_force" ON "activity_date"("programme_id", "activity", "line", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "activity_date_act" ON "activity_date"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "activity_date_revision_key" ON "activity_date"("programme_id", "activity", "line", "revision");

-- CreateIndex
CREATE INDEX "activity_told_in_force" ON "activity_told"("programme_id", "activity", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "activity_told_act" ON "activity_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "activity_told_revision_key" ON "activity_told"("programme_id", "activity", "revision");

-- CreateIndex
CREATE INDEX "concern_told_in_force" ON "concern_told"("programme_id", "concern", "organisation", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "concern_told_act" ON "concern_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "concern_told_revision_key" ON "concern_told"("programme_id", "concern", "organisation", "revision");

-- CreateIndex
CREATE INDEX "dependency_side_in_force" ON "dependency_side"("programme_id", "dependency", "side", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "dependency_side_act" ON "dependency_side"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "dependency_side_revision_key" ON "dependency_side"("programme_id", "dependency", "side", "revision");

-- CreateIndex
CREATE INDEX "engagement_told_in_force" ON "engagement_told"("programme_id", "engagement", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "engagement_told_act" ON "engagement_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "engagement_told_revision_key" ON "engagement_told"("programme_id", "engagement", "revision");

-- CreateIndex
CREATE INDEX "feedback_told_in_force" ON "feedback_told"("programme_id", "feedback", "organisation", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "feedback_told_act" ON "feedback_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "feedback_told_revision_key" ON "feedback_told"("programme_id", "feedback", "organisation", "revision");

-- CreateIndex
CREATE INDEX "risk_told_in_force" ON "risk_told"("programme_id", "risk", "organisation", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "risk_told_act" ON "risk_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "risk_told_revision_key" ON "risk_told"("programme_id", "risk", "organisation", "revision");

-- CreateIndex
CREATE INDEX "success_milestone_in_force" ON "success_milestone"("programme_id", "milestone", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "success_milestone_act" ON "success_milestone"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "success_milestone_revision_key" ON "success_milestone"("programme_id", "milestone", "revision");

-- CreateIndex
CREATE INDEX "attendance_in_force" ON "attendance"("programme_id", "meeting", "seat", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "attendance_act" ON "attendance"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_revision_key" ON "attendance"("programme_id", "meeting", "seat", "revision");

-- CreateIndex
CREATE INDEX "commitment_told_in_force" ON "commitment_told"("programme_id", "commitment", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "commitment_told_act" ON "commitment_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_told_revision_key" ON "commitment_told"("programme_id", "commitment", "revision");

-- CreateIndex
CREATE INDEX "group_rule_in_force" ON "group_rule"("programme_id", "group", "rule", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "group_rule_act" ON "group_rule"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "group_rule_revision_key" ON "group_rule"("programme_id", "group", "rule", "revision");

-- CreateIndex
CREATE INDEX "meeting_told_in_force" ON "meeting_told"("programme_id", "meeting", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "meeting_told_act" ON "meeting_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_told_revision_key" ON "meeting_told"("programme_id", "meeting", "revision");

-- CreateIndex
CREATE INDEX "member_list_in_force" ON "member_list"("programme_id", "group", "list", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "member_list_act" ON "member_list"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "member_list_revision_key" ON "member_list"("programme_id", "group", "list", "revision");

-- CreateIndex
CREATE INDEX "return_state_in_force" ON "return_state"("programme_id", "round", "organisation", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "return_state_act" ON "return_state"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "return_state_revision_key" ON "return_state"("programme_id", "round", "organisation", "revision");

-- CreateIndex
CREATE INDEX "round_told_in_force" ON "round_told"("programme_id", "round", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "round_told_act" ON "round_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "round_told_revision_key" ON "round_told"("programme_id", "round", "revision");

-- CreateIndex
CREATE INDEX "seat_holder_in_force" ON "seat_holder"("programme_id", "seat", "holder", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "seat_holder_act" ON "seat_holder"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "seat_holder_revision_key" ON "seat_holder"("programme_id", "seat", "holder", "revision");

-- CreateIndex
CREATE INDEX "seat_told_in_force" ON "seat_told"("programme_id", "seat", "effective_on" DESC, "act_no" DESC, "item" DESC);

-- CreateIndex
CREATE INDEX "seat_told_act" ON "seat_told"("programme_id", "act_no");

-- CreateIndex
CREATE UNIQUE INDEX "seat_told_revision_key" ON "seat_told"("programme_id", "seat", "revision");

