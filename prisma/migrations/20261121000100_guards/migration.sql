-- What the schema language cannot say: told rows and anchors are never changed, clocks cannot be bent, references hold.

create function parod_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'PA001';
end $$;

-- Nothing counts early, and in a live programme nothing is known before it was recorded. model.md 2.1.
create function parod_check_clocks() returns trigger language plpgsql as $$
declare
  recorded timestamptz;
  day_there date;
  clock_kind text;
begin
  select a.at, (a.at at time zone p.timezone)::date, p.clock into recorded, day_there, clock_kind
  from act a join programme p on p.id = a.programme_id
  where a.programme_id = new.programme_id and a.act_no = new.act_no;
  if not found then
    raise exception 'a row of % has no act', tg_table_name using errcode = 'PA002';
  end if;
  if new.effective_on > day_there then
    raise exception 'a row of % would count from a day to come', tg_table_name using errcode = 'PA003';
  end if;
  if clock_kind = 'recorded' and new.known_from <> recorded then
    raise exception 'a row of % would be known at another instant than it was recorded', tg_table_name using errcode = 'PA004';
  end if;
  if new.known_from > recorded then
    raise exception 'a row of % would be known only later', tg_table_name using errcode = 'PA004';
  end if;
  return new;
end $$;

create function parod_guard_anchor(target regclass) returns void language plpgsql as $$
begin
  execute format('create trigger parod_no_change before update or delete on %s for each row execute function parod_refuse_change()', target);
  execute format('create trigger parod_no_truncate before truncate on %s for each statement execute function parod_refuse_change()', target);
  execute format('alter table %s add foreign key (programme_id, act_no) references act (programme_id, act_no)', target);
end $$;

create function parod_guard_told(target regclass) returns void language plpgsql as $$
declare
  bare text := trim(both '"' from target::text);
begin
  perform parod_guard_anchor(target);
  execute format('create trigger parod_clocks before insert on %s for each row execute function parod_check_clocks()', target);
  -- a row is corrected once: chains, never trees
  execute format('create unique index %I on %s (programme_id, corrects) where corrects is not null', bare || '_corrects_key', target);
  execute format('create unique index %I on %s (programme_id, fact_key) where fact_key is not null', bare || '_fact_key', target);
  execute format('alter table %s add foreign key (programme_id, corrects) references %s (programme_id, id)', target, target);
  execute format('alter table %s add foreign key (programme_id, source_id) references source (programme_id, id)', target);
  execute format('alter table %s add check (telling in (''change'', ''correction'', ''withdrawal'')), add check ((telling = ''change'') = (corrects is null))', target);
end $$;


create trigger parod_no_change before update or delete on act for each row execute function parod_refuse_change();
create trigger parod_no_truncate before truncate on act for each statement execute function parod_refuse_change();
alter table act add foreign key (programme_id) references programme (id);
alter table content add foreign key (programme_id) references programme (id);
alter table account add foreign key (person_id) references person (id);
alter table session add foreign key (person_id) references person (id);
create trigger parod_no_change before update or delete on installation_act for each row execute function parod_refuse_change();
create trigger parod_no_truncate before truncate on installation_act for each statement execute function parod_refuse_change();

select parod_guard_anchor('organisation');
select parod_guard_anchor('catalogue');
select parod_guard_anchor('workstream');
select parod_guard_anchor('criterion');
select parod_guard_anchor('stage');
select parod_guard_anchor('activity');
select parod_guard_anchor('evidence');
select parod_guard_anchor('dependency');
select parod_guard_anchor('function');
select parod_guard_anchor('seat');
select parod_guard_anchor('meeting');
select parod_guard_anchor('round');
select parod_guard_anchor('commitment');
select parod_guard_anchor('source');

select parod_guard_told('consent');
select parod_guard_told('delivery_model');
select parod_guard_told('function_told');
select parod_guard_told('funding_told');
select parod_guard_told('membership');
select parod_guard_told('organisation_told');
select parod_guard_told('plan_version');
select parod_guard_told('provision');
select parod_guard_told('report_said');
select parod_guard_told('search_done');
select parod_guard_told('source_told');
select parod_guard_told('workstream_told');
select parod_guard_told('assessment');
select parod_guard_told('claim_reliance');
select parod_guard_told('criterion_told');
select parod_guard_told('evidence_told');
select parod_guard_told('finding_accepted');
select parod_guard_told('rating_told');
select parod_guard_told('reliance');
select parod_guard_told('requirement');
select parod_guard_told('stage_due');
select parod_guard_told('activity_date');
select parod_guard_told('activity_told');
select parod_guard_told('concern_told');
select parod_guard_told('dependency_side');
select parod_guard_told('engagement_told');
select parod_guard_told('feedback_told');
select parod_guard_told('risk_told');
select parod_guard_told('success_milestone');
select parod_guard_told('attendance');
select parod_guard_told('commitment_told');
select parod_guard_told('group_rule');
select parod_guard_told('meeting_told');
select parod_guard_told('member_list');
select parod_guard_told('return_state');
select parod_guard_told('round_told');
select parod_guard_told('seat_holder');
select parod_guard_told('seat_told');

-- A told row names what exists.
alter table "consent"
  add constraint "consent_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id");
alter table "delivery_model"
  add constraint "delivery_model_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id"),
  add constraint "delivery_model_stated_by_fkey" foreign key ("programme_id", "stated_by") references "organisation" ("programme_id", "id"),
  add constraint "delivery_model_arrangement_fkey" foreign key ("programme_id", "arrangement") references "organisation" ("programme_id", "id");
alter table "function_told"
  add constraint "function_told_function_fkey" foreign key ("programme_id", "function") references "function" ("programme_id", "id");
alter table "membership"
  add constraint "membership_arrangement_fkey" foreign key ("programme_id", "arrangement") references "organisation" ("programme_id", "id"),
  add constraint "membership_member_fkey" foreign key ("programme_id", "member") references "organisation" ("programme_id", "id"),
  add constraint "membership_stated_by_fkey" foreign key ("programme_id", "stated_by") references "organisation" ("programme_id", "id");
alter table "organisation_told"
  add constraint "organisation_told_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id");
alter table "plan_version"
  add constraint "plan_version_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id");
alter table "provision"
  add constraint "provision_function_fkey" foreign key ("programme_id", "function") references "function" ("programme_id", "id"),
  add constraint "provision_authority_fkey" foreign key ("programme_id", "authority") references "organisation" ("programme_id", "id"),
  add constraint "provision_stated_by_fkey" foreign key ("programme_id", "stated_by") references "organisation" ("programme_id", "id");
alter table "source_told"
  add constraint "source_told_source_fkey" foreign key ("programme_id", "source") references "source" ("programme_id", "id");
alter table "workstream_told"
  add constraint "workstream_told_workstream_fkey" foreign key ("programme_id", "workstream") references "workstream" ("programme_id", "id");
alter table "assessment"
  add constraint "assessment_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id"),
  add constraint "assessment_criterion_fkey" foreign key ("programme_id", "criterion") references "criterion" ("programme_id", "id");
alter table "claim_reliance"
  add constraint "claim_reliance_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id"),
  add constraint "claim_reliance_criterion_fkey" foreign key ("programme_id", "criterion") references "criterion" ("programme_id", "id"),
  add constraint "claim_reliance_on_organisation_fkey" foreign key ("programme_id", "on_organisation") references "organisation" ("programme_id", "id"),
  add constraint "claim_reliance_on_criterion_fkey" foreign key ("programme_id", "on_criterion") references "criterion" ("programme_id", "id");
alter table "criterion_told"
  add constraint "criterion_told_criterion_fkey" foreign key ("programme_id", "criterion") references "criterion" ("programme_id", "id");
alter table "evidence_told"
  add constraint "evidence_told_evidence_fkey" foreign key ("programme_id", "evidence") references "evidence" ("programme_id", "id"),
  add constraint "evidence_told_arrangement_fkey" foreign key ("programme_id", "arrangement") references "organisation" ("programme_id", "id");
alter table "reliance"
  add constraint "reliance_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id"),
  add constraint "reliance_criterion_fkey" foreign key ("programme_id", "criterion") references "criterion" ("programme_id", "id"),
  add constraint "reliance_evidence_fkey" foreign key ("programme_id", "evidence") references "evidence" ("programme_id", "id");
alter table "requirement"
  add constraint "requirement_criterion_fkey" foreign key ("programme_id", "criterion") references "criterion" ("programme_id", "id"),
  add constraint "requirement_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id"),
  add constraint "requirement_agreed_by_fkey" foreign key ("programme_id", "agreed_by") references "organisation" ("programme_id", "id");
alter table "stage_due"
  add constraint "stage_due_catalogue_fkey" foreign key ("programme_id", "catalogue") references "catalogue" ("programme_id", "id");
alter table "activity_date"
  add constraint "activity_date_activity_fkey" foreign key ("programme_id", "activity") references "activity" ("programme_id", "id");
alter table "activity_told"
  add constraint "activity_told_activity_fkey" foreign key ("programme_id", "activity") references "activity" ("programme_id", "id");
alter table "concern_told"
  add constraint "concern_told_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id");
alter table "dependency_side"
  add constraint "dependency_side_dependency_fkey" foreign key ("programme_id", "dependency") references "dependency" ("programme_id", "id");
alter table "feedback_told"
  add constraint "feedback_told_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id");
alter table "risk_told"
  add constraint "risk_told_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id");
alter table "attendance"
  add constraint "attendance_meeting_fkey" foreign key ("programme_id", "meeting") references "meeting" ("programme_id", "id"),
  add constraint "attendance_seat_fkey" foreign key ("programme_id", "seat") references "seat" ("programme_id", "id");
alter table "commitment_told"
  add constraint "commitment_told_commitment_fkey" foreign key ("programme_id", "commitment") references "commitment" ("programme_id", "id"),
  add constraint "commitment_told_answer_fkey" foreign key ("programme_id", "answer") references "source" ("programme_id", "id");
alter table "group_rule"
  add constraint "group_rule_group_fkey" foreign key ("programme_id", "group") references "organisation" ("programme_id", "id");
alter table "meeting_told"
  add constraint "meeting_told_meeting_fkey" foreign key ("programme_id", "meeting") references "meeting" ("programme_id", "id"),
  add constraint "meeting_told_group_fkey" foreign key ("programme_id", "group") references "organisation" ("programme_id", "id");
alter table "member_list"
  add constraint "member_list_group_fkey" foreign key ("programme_id", "group") references "organisation" ("programme_id", "id");
alter table "return_state"
  add constraint "return_state_round_fkey" foreign key ("programme_id", "round") references "round" ("programme_id", "id"),
  add constraint "return_state_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id");
alter table "round_told"
  add constraint "round_told_round_fkey" foreign key ("programme_id", "round") references "round" ("programme_id", "id");
alter table "seat_holder"
  add constraint "seat_holder_seat_fkey" foreign key ("programme_id", "seat") references "seat" ("programme_id", "id");
alter table "seat_told"
  add constraint "seat_told_seat_fkey" foreign key ("programme_id", "seat") references "seat" ("programme_id", "id"),
  add constraint "seat_told_organisation_fkey" foreign key ("programme_id", "organisation") references "organisation" ("programme_id", "id");

-- A told date is in order.
alter table "membership"
  add constraint "membership_from_order" check ("from_from" <= "from_to" and ("from_from" is null) = ("from_to" is null)),
  add constraint "membership_until_order" check ("until_from" <= "until_to" and ("until_from" is null) = ("until_to" is null));
alter table "organisation_told"
  add constraint "organisation_told_exists_from_order" check ("exists_from_from" <= "exists_from_to" and ("exists_from_from" is null) = ("exists_from_to" is null)),
  add constraint "organisation_told_until_order" check ("until_from" <= "until_to" and ("until_from" is null) = ("until_to" is null));
alter table "provision"
  add constraint "provision_from_order" check ("from_from" <= "from_to" and ("from_from" is null) = ("from_to" is null)),
  add constraint "provision_until_order" check ("until_from" <= "until_to" and ("until_from" is null) = ("until_to" is null));
alter table "source_told"
  add constraint "source_told_day_bounds_order" check ("day_bounds_from" <= "day_bounds_to" and ("day_bounds_from" is null) = ("day_bounds_to" is null));
alter table "assessment"
  add constraint "assessment_expected_order" check ("expected_from" <= "expected_to" and ("expected_from" is null) = ("expected_to" is null));
alter table "activity_date"
  add constraint "activity_date_when_order" check ("when_from" <= "when_to" and ("when_from" is null) = ("when_to" is null));
alter table "concern_told"
  add constraint "concern_told_when_order" check ("when_from" <= "when_to" and ("when_from" is null) = ("when_to" is null));
alter table "dependency_side"
  add constraint "dependency_side_when_order" check ("when_from" <= "when_to" and ("when_from" is null) = ("when_to" is null));
alter table "engagement_told"
  add constraint "engagement_told_when_order" check ("when_from" <= "when_to" and ("when_from" is null) = ("when_to" is null));
alter table "success_milestone"
  add constraint "success_milestone_when_order" check ("when_from" <= "when_to" and ("when_from" is null) = ("when_to" is null));
alter table "commitment_told"
  add constraint "commitment_told_by_order" check ("by_from" <= "by_to" and ("by_from" is null) = ("by_to" is null));
alter table "group_rule"
  add constraint "group_rule_when_order" check ("when_from" <= "when_to" and ("when_from" is null) = ("when_to" is null));
alter table "meeting_told"
  add constraint "meeting_told_when_order" check ("when_from" <= "when_to" and ("when_from" is null) = ("when_to" is null));
alter table "seat_holder"
  add constraint "seat_holder_from_order" check ("from_from" <= "from_to" and ("from_from" is null) = ("from_to" is null)),
  add constraint "seat_holder_until_order" check ("until_from" <= "until_to" and ("until_from" is null) = ("until_to" is null));

-- Nothing starts to count by mere waiting.
alter table "activity_date" add constraint "activity_date_actual_told" check (line <> 'actual' or when_to <= effective_on);
alter table "evidence_told" add constraint "evidence_told_dated" check (dated_on <= effective_on);

-- An anchor names what exists.
alter table "organisation" add foreign key (programme_id, catalogue) references "catalogue" (programme_id, id);
alter table "workstream" add foreign key (programme_id, catalogue) references "catalogue" (programme_id, id);
alter table "criterion" add foreign key (programme_id, workstream) references "workstream" (programme_id, id), add foreign key (programme_id, replaces) references "criterion" (programme_id, id);
alter table "stage" add foreign key (programme_id, catalogue) references "catalogue" (programme_id, id);
alter table "activity" add foreign key (programme_id, organisation) references "organisation" (programme_id, id), add foreign key (programme_id, workstream) references "workstream" (programme_id, id), add unique (programme_id, organisation, code);
alter table "evidence" add foreign key (programme_id, organisation) references "organisation" (programme_id, id);
alter table "dependency" add foreign key (programme_id, taker) references "activity" (programme_id, id);
alter table "seat" add foreign key (programme_id, "group") references "organisation" (programme_id, id);
