-- Where a picture is in words, where there is no address: a page of a newsletter, a notice board.
alter table publication add column where_text text;

-- How a place was taken down, by whom, and who looked again.
alter table takedown
  add column opened_at    timestamptz,
  add column confirmed_at timestamptz,
  add column url_checked  boolean not null default false,
  add column verified_by  uuid,
  add column verified_at  timestamptz,
  add column verified_note text;
update takedown set opened_at = due_at - interval '24 hours';
alter table takedown alter column opened_at set not null;
create index on takedown (school_id, state);

-- What the data protection officer makes of an incident; the newest counts, nothing is overwritten.
create table incident_classification (
  id            uuid primary key,
  school_id     text not null references tenant,
  incident_id   uuid not null references incident,
  outcome       text not null,
  reason        text not null,
  reported_at   timestamptz,
  classified_by uuid not null,
  classified_at timestamptz not null,
  change_id     uuid not null
);
create index on incident_classification (incident_id);

-- The code under which the public reaches a school's form.
alter table school add column public_code text unique
  default substr(replace(gen_random_uuid()::text, '-', ''), 1, 12) || substr(replace(gen_random_uuid()::text, '-', ''), 1, 8);
alter table school alter column public_code set not null;
create function gatehouse_school_of_code(code text) returns text
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select s.id from public.school s where s.public_code = code $$;
revoke all on function gatehouse_school_of_code(text) from public;
grant execute on function gatehouse_school_of_code(text) to ${appUser};

-- What the public says about a picture. An item is hidden while a report of it waits; nothing is erased.
create table item_report (
  id          uuid primary key,
  school_id   text not null references tenant,
  media_id    uuid references media_item,
  seen_at     text not null,
  wrong       text not null,
  contact     text,
  hid_at_once boolean not null,
  received_at timestamptz not null,
  change_id   uuid not null
);
create index on item_report (school_id, received_at);
create table item_report_decision (
  id         uuid primary key,
  school_id  text not null references tenant,
  report_id  uuid not null references item_report,
  outcome    text not null,
  media_id   uuid references media_item,
  note       text,
  decided_by uuid not null,
  decided_at timestamptz not null,
  change_id  uuid not null
);
create index on item_report_decision (report_id);
create table item_hide (
  id               uuid primary key,
  school_id        text not null references tenant,
  media_id         uuid not null references media_item,
  report_id        uuid not null,
  hidden_at        timestamptz not null,
  change_id        uuid not null,
  lifted_by        uuid,
  lifted_at        timestamptz,
  lifted_change_id uuid
);
create index on item_hide (media_id);
create index on item_hide (school_id, hidden_at);

do $$
declare t text;
begin
  foreach t in array array['incident_classification', 'item_report', 'item_report_decision', 'item_hide'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy school_wall on %I using (school_id = nullif(current_setting(''gatehouse.school'', true), ''''))', t);
    execute format('grant select, insert on %I to ${appUser}', t);
  end loop;
end $$;
grant update on item_hide to ${appUser};

-- Following a thing through the trail.
create index on audit_entry (school_id, subject);
