-- Sessions of people in the pages. The cookie holds a random secret of which only the digest is kept.
create table page_session (
  id           uuid primary key,
  school_id    text not null references tenant,
  account_id   uuid not null references account,
  secret       text not null unique,
  started_at   timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp()
);
create index on page_session (account_id);
alter table page_session enable row level security;
alter table page_session force row level security;
create policy school_wall on page_session using (school_id = nullif(current_setting('gatehouse.school', true), ''));
grant select, insert, update, delete on page_session to ${appUser};

-- The colour of a school's pages.
alter table school add column colour text not null default '#1d4f7c';
