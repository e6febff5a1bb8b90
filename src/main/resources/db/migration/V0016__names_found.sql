-- Names of pupils in what goes with an item: in its title and caption, in the name of its file, and in the words
-- inside it. The words are gone when something is decided again, so what was found is kept: whose, where, how much.
create table name_found (
  media_id   uuid not null references media_item,
  pupil_id   uuid not null references pupil,
  school_id  text not null references tenant,
  where_text text not null,
  strength   text not null,
  primary key (media_id, pupil_id, where_text, strength)
);
alter table name_found enable row level security;
alter table name_found force row level security;
create policy school_wall on name_found using (school_id = nullif(current_setting('gatehouse.school', true), ''));
grant select, insert on name_found to ${appUser};

-- Whether names were found; null for what was sent in before anybody looked for them.
alter table submission add column names_found boolean;
