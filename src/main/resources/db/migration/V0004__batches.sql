-- Pictures of one event: where they are meant to go, how they were taken, and who may be in them.
create table batch (
  id                uuid primary key,
  school_id         text not null references tenant,
  title             text not null,
  day               date not null,
  device_kind       text not null,
  device_permission uuid,
  own_work          boolean not null,
  copyright         text,
  licence           text,
  made_by           uuid not null,
  made_at           timestamptz not null,
  change_id         uuid not null
);
create index on batch (school_id, made_at);
create table batch_channel (
  batch_id   uuid not null references batch,
  channel_id uuid not null references channel,
  school_id  text not null references tenant,
  primary key (batch_id, channel_id)
);
create table batch_pupil (
  batch_id  uuid not null references batch,
  pupil_id  uuid not null references pupil,
  school_id text not null references tenant,
  primary key (batch_id, pupil_id)
);

alter table submission add column batch_id uuid references batch;
create index on submission (batch_id, submitted_at) where batch_id is not null;

do $$
declare t text;
begin
  foreach t in array array['batch', 'batch_channel', 'batch_pupil'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy school_wall on %I using (school_id = nullif(current_setting(''gatehouse.school'', true), ''''))', t);
    execute format('grant select, insert on %I to ${appUser}', t);
  end loop;
end $$;
