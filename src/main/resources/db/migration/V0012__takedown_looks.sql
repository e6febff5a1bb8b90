-- Somebody looked and it was still there: what had been said before, and what was seen. Nothing is overwritten.
create table takedown_reopening (
  id          uuid primary key,
  school_id   text not null references tenant,
  takedown_id uuid not null references takedown,
  note        text not null,
  reopened_by uuid not null,
  reopened_at timestamptz not null,
  said        text not null,
  said_by     uuid,
  said_at     timestamptz,
  said_note   text,
  change_id   uuid not null
);
create index on takedown_reopening (takedown_id);
alter table takedown_reopening enable row level security;
alter table takedown_reopening force row level security;
create policy school_wall on takedown_reopening using (school_id = nullif(current_setting('gatehouse.school', true), ''));
grant select, insert on takedown_reopening to ${appUser};
