-- What the school's OpenID provider calls a person: the name that an administrator entered, and the provider's own
-- unchanging subject once that person has signed in. Only the second opens the account from then on.
create table openid_name (
  account_id uuid primary key references account,
  school_id  text not null references tenant,
  name       text not null,
  issuer     text,
  subject    text,
  linked_at  timestamptz,
  unique (school_id, name),
  unique (school_id, issuer, subject),
  check ((issuer is null) = (subject is null))
);
alter table openid_name enable row level security;
alter table openid_name force row level security;
create policy school_wall on openid_name using (school_id = nullif(current_setting('gatehouse.school', true), ''));
grant select, insert, update, delete on openid_name to ${appUser};
