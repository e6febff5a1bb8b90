-- One data key per private object, wrapped by the master key that lies outside the database. Destroying the row
-- destroys the object, wherever copies of its bytes may be.
create table object_key (
  bucket     text not null,
  object_key text not null,
  school_id  text not null,
  wrapped    bytea not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (bucket, object_key)
);
create index on object_key (school_id);

alter table object_key enable row level security;
create policy school_wall on object_key using (school_id = nullif(current_setting('gatehouse.school', true), ''));
grant select, insert, delete on object_key to ${appUser};

-- Something that only the right master key opens, so that a wrong one is refused at the start and not object by object.
create table master_key_proof (
  one   boolean primary key default true check (one),
  proof bytea not null
);
grant select, insert on master_key_proof to ${appUser};
