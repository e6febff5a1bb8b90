-- Files that come in pieces: what is announced, and where each piece lies in quarantine. Whoever writes holds a lease.
create table upload (
  id          uuid primary key,
  school_id   text not null references tenant,
  account_id  uuid not null references account,
  size        bigint not null check (size >= 0),
  received    bigint not null default 0 check (received between 0 and size),
  metadata    text,
  created_at  timestamptz not null default clock_timestamp(),
  expires_at  timestamptz not null,
  lease       uuid,
  lease_until timestamptz,
  handed_in   boolean not null default false
);
create index on upload (school_id, account_id);
create index on upload (school_id, expires_at);

-- A piece is written down before it is put, so that nothing lies in quarantine that no row knows; without a digest it
-- was not, or not yet, read back.
create table upload_piece (
  upload_id  uuid not null references upload,
  start      bigint not null,
  school_id  text not null references tenant,
  object_key text not null unique,
  bytes      bigint not null,
  sha256     text,
  primary key (upload_id, start)
);

-- Files that were handed in from an upload and are inspected after the answer. The id is the submission's. What was said
-- about the file goes when the submission is written.
create table received_file (
  id          uuid primary key,
  school_id   text not null references tenant,
  upload_id   uuid not null unique,
  account_id  uuid not null references account,
  state       text not null,
  details     text not null,
  size        bigint not null,
  received_at timestamptz not null default clock_timestamp(),
  attempts    integer not null default 0,
  due_at      timestamptz not null default clock_timestamp(),
  done_at     timestamptz
);
create index on received_file (school_id, due_at) where done_at is null;
create index on received_file (school_id, account_id);

do $$
declare t text;
begin
  foreach t in array array['upload', 'upload_piece', 'received_file'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy school_wall on %I using (school_id = nullif(current_setting(''gatehouse.school'', true), ''''))', t);
    execute format('grant select, insert, update, delete on %I to ${appUser}', t);
  end loop;
end $$;
