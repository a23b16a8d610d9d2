-- The language in which a question was put; null where nobody said.
alter table "return_ask" add column "lang" text;
-- allow: a few open questions in a round, none with a language yet
alter table "return_ask" add constraint "return_ask_lang_check" check ("lang" in ('en', 'cy'));
