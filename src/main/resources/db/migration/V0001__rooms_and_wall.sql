-- Outside the wall stand only the schools' ids, the epoch and one function from a sign-in name to school and hash.
create table tenant (id text primary key);

create table epoch (
  one boolean primary key default true check (one),
  v   bigint not null,
  at  timestamptz not null
);
insert into epoch (v, at) values (0, clock_timestamp());

-- ── change ───────────────────────────────────────────────────────────────────────────────────────────────────────
create table change (
  id        uuid primary key,
  v         bigint not null unique,
  at        timestamptz not null,
  school_id text not null references tenant
);
create index on change (school_id, v);

create table idempotency (
  account_id  uuid not null,
  path        text not null,
  key         text not null,
  school_id   text not null references tenant,
  fingerprint text not null,
  lease       uuid not null,
  lease_until timestamptz not null,
  status      integer,
  body        text,
  created_at  timestamptz not null default clock_timestamp(),
  primary key (account_id, path, key)
);

-- ── audit ────────────────────────────────────────────────────────────────────────────────────────────────────────
create table audit_entry (
  id          uuid primary key,
  school_id   text not null references tenant,
  change_id   uuid,
  action      text not null,
  subject     text not null,
  bytes       bytea not null,
  sha256      bytea not null,
  recorded_at timestamptz not null default clock_timestamp()
);
create index on audit_entry (school_id, recorded_at, id);

-- ── account ──────────────────────────────────────────────────────────────────────────────────────────────────────
create table account (
  id            uuid primary key,
  school_id     text not null references tenant,
  username      text not null unique,
  password_hash text not null,
  machine       boolean not null default false,
  all_channels  boolean not null default false,
  active        boolean not null default true,
  change_id     uuid not null
);
create table account_role (
  account_id uuid not null references account,
  school_id  text not null references tenant,
  role       text not null,
  primary key (account_id, role)
);
create table client_channel (
  account_id uuid not null references account,
  school_id  text not null references tenant,
  channel_id uuid not null,
  primary key (account_id, channel_id)
);

-- ── school ───────────────────────────────────────────────────────────────────────────────────────────────────────
create table school (
  id                        text primary key references tenant,
  school_id                 text not null generated always as (id) stored,
  name                      text not null,
  time_zone                 text not null default 'Europe/London',
  accepted_bases            text not null,
  papers_required           boolean not null default true,
  own_agreement_from        integer,
  all_asked_must_agree      boolean not null default false,
  evidence_must_be_verified boolean not null default false,
  staff_basis               text,
  head_absent_until         timestamptz,
  change_id                 uuid not null
);
create table device (
  id        uuid primary key,
  school_id text not null references tenant,
  make      text not null,
  model     text not null,
  serial    text,
  change_id uuid not null
);
create table device_permission (
  id         uuid primary key,
  school_id  text not null references tenant,
  holder     text not null,
  reason     text not null,
  until_day  date,
  granted_by uuid not null,
  change_id  uuid not null
);

-- ── outbox ───────────────────────────────────────────────────────────────────────────────────────────────────────
create table outbox (
  id        uuid primary key,
  school_id text not null references tenant,
  kind      text not null,
  payload   text not null,
  due_at    timestamptz not null,
  attempts  integer not null default 0,
  done_at   timestamptz,
  change_id uuid not null
);
create index on outbox (school_id, due_at) where done_at is null;

-- ── channel ──────────────────────────────────────────────────────────────────────────────────────────────────────
create table channel (
  id          uuid primary key,
  school_id   text not null references tenant,
  name        text not null,
  category    text not null,
  audience    text not null,
  address     text,
  state       text not null,
  approved_by uuid,
  review_on   date,
  change_id   uuid not null
);
create index on channel (school_id);

-- ── pupil ────────────────────────────────────────────────────────────────────────────────────────────────────────
create table pupil (
  id            uuid primary key,
  school_id     text not null references tenant,
  given_name    text not null,
  family_name   text not null,
  known_as      text,
  date_of_birth date not null,
  year_group    text not null,
  class_name    text not null,
  external_id   text,
  on_roll_from  date not null,
  on_roll_until date,
  folded        text not null, -- family, given and known-as name, small letters without accents: sorted and searched
  change_id     uuid not null
);
create index on pupil (school_id, class_name);
create index on pupil (school_id, folded, id);
create table guardian (
  id           uuid primary key,
  school_id    text not null references tenant,
  pupil_id     uuid not null references pupil,
  name         text not null,
  relationship text not null,
  email        text,
  authority    text not null,
  evidence_id  uuid,
  change_id    uuid not null
);
create index on guardian (pupil_id);
create table responsibility (
  id          uuid primary key,
  school_id   text not null references tenant,
  guardian_id uuid not null references guardian,
  state       text not null,
  basis       text,
  from_day    date,
  until_day   date,
  change_id   uuid not null
);
create index on responsibility (guardian_id);
create table hold (
  id              uuid primary key,
  school_id       text not null references tenant,
  pupil_id        uuid not null references pupil,
  kind            text not null,
  reason          text not null,
  from_day        date not null,
  until_day       date,
  ends_by_itself  boolean not null,
  evidence_id     uuid,
  set_by          uuid not null,
  change_id       uuid not null,
  ended_by        uuid,
  ended_change_id uuid
);
create index on hold (pupil_id);
create table pupil_stop (
  id               uuid primary key,
  school_id        text not null references tenant,
  pupil_id         uuid not null references pupil,
  note             text,
  set_by           uuid not null,
  change_id        uuid not null,
  lifted_by        uuid,
  lifted_change_id uuid
);
create index on pupil_stop (pupil_id);

-- ── notice ───────────────────────────────────────────────────────────────────────────────────────────────────────
create table notice (
  id        uuid primary key,
  school_id text not null references tenant,
  version   integer not null,
  title     text not null,
  language  text not null,
  wording   text not null,
  change_id uuid not null
);
create index on notice (school_id, title, language);
create table notice_channel (
  notice_id  uuid not null references notice,
  school_id  text not null references tenant,
  channel_id uuid not null references channel,
  primary key (notice_id, channel_id)
);
create table notice_permission (
  notice_id uuid not null references notice,
  school_id text not null references tenant,
  category  text not null,
  kind      text not null,
  naming    text not null,
  primary key (notice_id, category, kind, naming)
);
-- channels that a notice version includes by a recorded decision of the DPO or the Head
create table notice_coverage (
  id         uuid primary key,
  school_id  text not null references tenant,
  notice_id  uuid not null references notice,
  channel_id uuid not null references channel,
  reason     text not null,
  set_by     uuid not null,
  change_id  uuid not null
);
create index on notice_coverage (notice_id);

-- ── evidence ─────────────────────────────────────────────────────────────────────────────────────────────────────
create table evidence (
  id         uuid primary key,
  school_id  text not null references tenant,
  kind       text not null,
  object_key text not null,
  sha256     text not null,
  bytes      bigint not null,
  media_type text not null,
  stored_by  uuid not null,
  change_id  uuid not null
);

-- ── consent (all append-only) ────────────────────────────────────────────────────────────────────────────────────
create table consent_form (
  id            uuid primary key,
  school_id     text not null references tenant,
  pupil_id      uuid not null references pupil,
  by_person     text not null,
  notice_id     uuid not null references notice,
  evidence_id   uuid references evidence,
  signed_on     date not null,
  valid_from    date not null,
  publish_until date,
  keep_until    date,
  keyed_by      uuid not null,
  change_id     uuid not null
);
create index on consent_form (pupil_id);
create table consent_answer (
  form_id   uuid not null references consent_form,
  school_id text not null references tenant,
  category  text not null,
  kind      text not null,
  naming    text not null,
  answer    text not null,
  primary key (form_id, category, kind, naming)
);
create table consent_invalidation (
  id        uuid primary key,
  school_id text not null references tenant,
  form_id   uuid not null references consent_form,
  reason    text not null,
  set_by    uuid not null,
  change_id uuid not null
);
create index on consent_invalidation (form_id);
-- a second person has compared the keyed answers with the evidence
create table consent_verification (
  id        uuid primary key,
  school_id text not null references tenant,
  form_id   uuid not null unique references consent_form,
  set_by    uuid not null,
  change_id uuid not null
);
create table consent_no (
  id          uuid primary key,
  school_id   text not null references tenant,
  pupil_id    uuid not null references pupil,
  kind        text not null,
  by_person   text not null,
  method      text not null,
  received_on date not null,
  categories  text[] not null,
  kinds       text[] not null,
  channels    uuid[] not null,
  media       uuid[] not null,
  naming      text,
  keyed_by    uuid not null,
  change_id   uuid not null
);
create index on consent_no (pupil_id);

-- ── media ────────────────────────────────────────────────────────────────────────────────────────────────────────
create table media_item (
  id                uuid primary key,
  school_id         text not null references tenant,
  media_type        text not null,
  bytes             bigint not null,
  sha256            text not null,
  original_key      text,
  cleaned_key       text,
  cleaned_sha256    text,
  cleaned_bytes     bigint,
  removed           text[] not null,
  findings          text not null,
  device_make       text,
  device_model      text,
  inspection_digest text not null,
  change_id         uuid not null
);
-- items that share any digest are the same bytes
create table media_digest (
  media_id  uuid not null references media_item,
  kind      text not null,
  school_id text not null references tenant,
  digest    text not null,
  primary key (media_id, kind)
);
create index on media_digest (school_id, digest);

-- ── submission ───────────────────────────────────────────────────────────────────────────────────────────────────
create table submission (
  id              uuid primary key,
  school_id       text not null references tenant,
  media_id        uuid not null unique references media_item,
  title           text not null,
  caption         text,
  state           text not null,
  kind            text not null,
  naming          text not null,
  names_visible   boolean not null,
  device_kind     text not null,
  device_permission uuid,
  own_work        boolean not null,
  copyright       text,
  licence         text,
  people_revision integer not null,
  submitted_by    uuid not null,
  submitted_at    timestamptz not null,
  change_id       uuid not null
);
create table people (
  media_id  uuid not null references media_item,
  revision  integer not null,
  school_id text not null references tenant,
  nobody    boolean not null,
  not_sure  boolean not null,
  set_by    uuid not null,
  change_id uuid not null,
  primary key (media_id, revision)
);
create table depiction (
  media_id  uuid not null,
  revision  integer not null,
  school_id text not null references tenant,
  pupil_id  uuid not null references pupil,
  role      text not null,
  possibly  boolean not null,
  primary key (media_id, revision, pupil_id, role),
  foreign key (media_id, revision) references people
);
create index on depiction (pupil_id);
create table other_person (
  media_id    uuid not null,
  revision    integer not null,
  position    integer not null,
  school_id   text not null references tenant,
  kind        text not null,
  count       integer not null,
  evidence_id uuid references evidence,
  primary key (media_id, revision, position),
  foreign key (media_id, revision) references people
);
create table asked_channel (
  media_id   uuid not null references media_item,
  channel_id uuid not null references channel,
  school_id  text not null references tenant,
  primary key (media_id, channel_id)
);
create table decision (
  id         uuid primary key,
  school_id  text not null references tenant,
  media_id   uuid not null references media_item,
  channel_id uuid not null references channel,
  occasion   text not null,
  verdict    text not null,
  reasons    text not null,
  facts      text not null,
  digest     text not null,
  policy     text not null,
  decided_at timestamptz not null,
  change_id  uuid not null
);
create index on decision (media_id, channel_id, decided_at);
create table release (
  id          uuid primary key,
  school_id   text not null references tenant,
  media_id    uuid not null references media_item,
  channel_id  uuid not null references channel,
  decision_id uuid not null references decision,
  state       text not null,
  object_key  text not null,
  sha256      text not null,
  bytes       bigint not null,
  deadline    timestamptz not null,
  recheck_at  timestamptz,
  change_id   uuid not null
);
create index on release (media_id, channel_id);
create index on release (school_id, recheck_at) where state = 'APPROVED';
create index on release (school_id, deadline) where state = 'PENDING';
create index on release (school_id, channel_id) where state in ('PENDING', 'APPROVED');
create table review (
  id                uuid primary key,
  school_id         text not null references tenant,
  media_id          uuid not null references media_item,
  channel_id        uuid not null references channel,
  outcome           text not null,
  reason            text not null,
  settled           text[] not null,
  people_revision   integer not null,
  inspection_digest text not null,
  text_digest       text not null,
  reviewed_by       uuid not null,
  change_id         uuid not null
);
create index on review (media_id, channel_id);
create table item_stop (
  id               uuid primary key,
  school_id        text not null references tenant,
  media_id         uuid not null references media_item,
  note             text,
  set_by           uuid not null,
  change_id        uuid not null,
  lifted_by        uuid,
  lifted_change_id uuid
);
create index on item_stop (media_id);

-- ── publication ──────────────────────────────────────────────────────────────────────────────────────────────────
create table publication (
  id            uuid primary key,
  school_id     text not null references tenant,
  media_id      uuid not null references media_item,
  channel_id    uuid not null references channel,
  url           text,
  state         text not null,
  published_at  timestamptz,
  live_allowed  boolean not null,
  registered_by uuid not null,
  change_id     uuid not null
);
create index on publication (media_id, channel_id);
create table takedown (
  id             uuid primary key,
  school_id      text not null references tenant,
  publication_id uuid not null references publication,
  media_id       uuid not null references media_item,
  channel_id     uuid not null references channel,
  state          text not null,
  due_at         timestamptz not null,
  note           text,
  confirmed_by   uuid,
  change_id      uuid not null
);
create index on takedown (publication_id);
create table incident (
  id             uuid primary key,
  school_id      text not null references tenant,
  publication_id uuid not null references publication,
  media_id       uuid not null references media_item,
  channel_id     uuid not null references channel,
  cause          text not null,
  change_id      uuid not null
);

-- ── The wall: every table with a school shows only that school's rows, and none where no school is set ───────────
do $$
declare t text;
begin
  for t in select table_name from information_schema.columns
           where table_schema = current_schema() and column_name = 'school_id' loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy school_wall on %I using (school_id = nullif(current_setting(''gatehouse.school'', true), ''''))', t);
    execute format('grant select, insert, update, delete on %I to ${appUser}', t);
  end loop;
  -- what was written down stays written down
  foreach t in array array['audit_entry', 'change', 'consent_form', 'consent_answer', 'consent_invalidation', 'consent_no',
                           'consent_verification', 'notice_coverage',
                           'responsibility', 'people', 'depiction', 'other_person', 'decision', 'review', 'evidence',
                           'notice', 'notice_channel', 'notice_permission'] loop
    execute format('revoke update, delete on %I from ${appUser}', t);
  end loop;
end $$;

grant usage on schema public to ${appUser};
grant select, insert on tenant to ${appUser};
grant select, update on epoch to ${appUser};

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is append-only';
end $$;
create trigger append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_is_append_only();

create function gatehouse_credentials(name text)
  returns table (school_id text, account_id uuid, password_hash text, machine boolean)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select a.school_id, a.id, a.password_hash, a.machine from public.account a where a.username = name and a.active $$;
revoke all on function gatehouse_credentials(text) from public;
grant execute on function gatehouse_credentials(text) to ${appUser};
