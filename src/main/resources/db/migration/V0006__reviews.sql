-- Why a place was suspended, and by whom.
alter table channel add column suspended_because text;
alter table channel add column suspended_by uuid;

-- A personal device may be used until its permission is ended; what was sent on earlier days stays as it was.
alter table device_permission add column ended_on date;
alter table device_permission add column ended_by uuid;

-- What waits for a reviewer is looked up by this.
create index decision_for_review on decision (media_id, channel_id) where verdict = 'REVIEW';

-- Two people answer for a plain no that is about nobody's affairs. The first proposes ...
create table override_proposal (
  id                uuid primary key,
  school_id         text not null references tenant,
  media_id          uuid not null references media_item,
  channel_id        uuid not null references channel,
  codes             text[] not null,
  reason            text not null,
  people_revision   integer not null,
  inspection_digest text not null,
  text_digest       text not null,
  proposed_by       uuid not null,
  proposed_at       timestamptz not null,
  change_id         uuid not null
);
create index on override_proposal (media_id, channel_id);

-- ... and the second, another person, says yes or no; once.
create table override_answer (
  id          uuid primary key,
  school_id   text not null references tenant,
  proposal_id uuid not null unique references override_proposal,
  outcome     text not null,
  reason      text,
  answered_by uuid not null,
  change_id   uuid not null
);

do $$
declare t text;
begin
  foreach t in array array['override_proposal', 'override_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy school_wall on %I using (school_id = nullif(current_setting(''gatehouse.school'', true), ''''))', t);
    execute format('grant select, insert on %I to ${appUser}', t);
  end loop;
end $$;
