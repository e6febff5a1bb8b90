-- What was said of the source when a copy was made of it: what is said of it afterwards holds for the copy too.
alter table edited_copy
  add column source_revision      integer not null default 1,
  add column source_names_visible boolean not null default false;
