-- A circle of claims is refused exactly where some reading would hold one: as at a day, known at an instant. What was told
-- by mistake and taken back, or has ended, stands in the way of nothing that is never read with it; taking back the word
-- that ended it is refused where that would close one. A whole act is looked at, so the order of its rows does not matter.

-- On what a claim rests as at a day, known at an instant: the read rule of model.md 2.2.
create function parod_claim_rests_on(
  programme uuid, claimant text, claimed text, known_at timestamptz, as_at date
) returns table (on_organisation text, on_criterion text) language sql stable as $$
  select x.on_organisation, x.on_criterion
  from (
    select distinct on (r.on_organisation, r.on_criterion) r.on_organisation, r.on_criterion, r."on"
    from claim_reliance r
    where r.programme_id = programme and r.organisation = claimant and r.criterion = claimed
      and r.known_from <= known_at and r.effective_on <= as_at and r.telling <> 'withdrawal'
      and not exists (
        select from claim_reliance c where c.programme_id = programme and c.corrects = r.id and c.known_from <= known_at
      )
    order by r.on_organisation, r.on_criterion, r.effective_on desc, r.act_no desc, r.item desc
  ) x
  where x."on"
$$;

-- Readings change only on the days and at the instants that rows have; those before what is told now are as they were.
-- Acts of a programme come one after the other under its lock; it is taken here as well, so that no other writer slips in.
create or replace function parod_refuse_claim_circle() returns trigger language plpgsql as $$
declare
  whose uuid;
begin
  for whose in select distinct programme_id from told order by programme_id loop
    perform pg_advisory_xact_lock(hashtextextended(whose::text, 0));
    if exists (
      with recursive touched as (
        select t.organisation, t.criterion, t.known_from, t.effective_on from told t where t.programme_id = whose
        union
        select c.organisation, c.criterion, t.known_from, c.effective_on
        from told t join claim_reliance c on c.programme_id = whose and c.id = t.corrects
        where t.programme_id = whose
      ), instants as (
        select distinct known_from as known_at from claim_reliance
        where programme_id = whose and known_from >= (select min(known_from) from touched)
      ), days as (
        select distinct effective_on as as_at from claim_reliance
        where programme_id = whose and effective_on >= (select min(effective_on) from touched)
      ), below (known_at, as_at, first_organisation, first_criterion, organisation, criterion) as (
        select i.known_at, d.as_at, s.organisation, s.criterion, n.on_organisation, n.on_criterion
        from (select distinct organisation, criterion from touched) s
        cross join instants i
        cross join days d
        cross join lateral parod_claim_rests_on(whose, s.organisation, s.criterion, i.known_at, d.as_at) n
        union
        select b.known_at, b.as_at, b.first_organisation, b.first_criterion, n.on_organisation, n.on_criterion
        from below b
        cross join lateral parod_claim_rests_on(whose, b.organisation, b.criterion, b.known_at, b.as_at) n
      )
      select from below where organisation = first_organisation and criterion = first_criterion
    ) then
      raise exception 'a claim would rest on itself' using errcode = 'PA006';
    end if;
  end loop;
  return null;
end $$;

-- allow: the trigger that guards better takes its name in the same transaction
drop trigger parod_no_circle on "claim_reliance";
create trigger parod_no_circle after insert on "claim_reliance"
  referencing new table as told for each statement execute function parod_refuse_claim_circle();
