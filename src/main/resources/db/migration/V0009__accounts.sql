-- Second factors of people (RFC 6238). The secret is encrypted with a key outside the database; a code counts once.
create table second_factor (
  account_id   uuid primary key references account,
  school_id    text not null references tenant,
  secret       bytea not null,
  confirmed_at timestamptz,
  last_step    bigint not null default 0
);
alter table second_factor enable row level security;
alter table second_factor force row level security;
create policy school_wall on second_factor using (school_id = nullif(current_setting('gatehouse.school', true), ''));
grant select, insert, update, delete on second_factor to ${appUser};

-- A session that still waits for the second factor opens nothing.
alter table page_session add column waiting boolean not null default false;

-- Whether those who may see signed forms and held pupils need a second factor.
alter table school add column second_factor boolean not null default false;
