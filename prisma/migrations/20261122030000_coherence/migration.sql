-- Whose item of engagement it is, and of which change it tells; whether a rule of a group asks for meetings in each term.
-- None of it is told of what was told before: null, which is "not told".
alter table "engagement_told" add column "organisation" text, add column "activity" text;
alter table "group_rule" add column "each" text;

-- allow: the columns are new and hold nothing, so no row can be wrong
alter table "engagement_told"
  add constraint "engagement_told_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id"),
  add constraint "engagement_told_activity_fkey" foreign key ("programme_id", "activity") references "activity" ("programme_id", "id");

-- Claims never rest on one another in a circle. All that was ever said to rest on something is looked at, whether it was
-- taken back or not and on whatever day it counts, so that no reading of any day can hold a circle. Acts of a programme
-- come one after the other under its lock; it is taken here as well, so that no other writer can slip in between.
create function parod_refuse_claim_circle() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.programme_id::text, 0));
  if exists (
    with recursive below (organisation, criterion) as (
      select new.on_organisation, new.on_criterion
      union
      select c.on_organisation, c.on_criterion
      from below b
      join claim_reliance c
        on c.programme_id = new.programme_id and c.organisation = b.organisation and c.criterion = b.criterion
      where c."on" and c.telling <> 'withdrawal'
    )
    select from below where organisation = new.organisation and criterion = new.criterion
  ) then
    raise exception 'a claim would rest on itself' using errcode = 'PA006';
  end if;
  return new;
end $$;
create trigger parod_no_circle before insert on "claim_reliance"
  for each row when (new."on" and new."telling" <> 'withdrawal') execute function parod_refuse_claim_circle();
