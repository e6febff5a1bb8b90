-- Pictures made here of others by cropping or covering. What stands against the source stands against them too, and whoever
-- is in the source is taken to be in them, unless marked as taken out.
create table edited_copy (
  media_id  uuid primary key references media_item,
  school_id text not null references tenant,
  source_id uuid not null references media_item,
  edited_by uuid not null references account,
  cropped   boolean not null,
  covers    integer not null check (covers >= 0),
  check (media_id <> source_id),
  check (cropped or covers > 0)
);
create index on edited_copy (school_id, source_id);

create table taken_out (
  media_id  uuid not null references edited_copy,
  pupil_id  uuid not null references pupil,
  school_id text not null references tenant,
  primary key (media_id, pupil_id)
);
create index on taken_out (school_id, pupil_id);

alter table edited_copy enable row level security;
alter table edited_copy force row level security;
create policy school_wall on edited_copy using (school_id = nullif(current_setting('gatehouse.school', true), ''));
alter table taken_out enable row level security;
alter table taken_out force row level security;
create policy school_wall on taken_out using (school_id = nullif(current_setting('gatehouse.school', true), ''));
grant select, insert on edited_copy, taken_out to ${appUser};

-- Whether a reviewer has compared an edited copy with its source.
alter table review add column compared boolean not null default false;
