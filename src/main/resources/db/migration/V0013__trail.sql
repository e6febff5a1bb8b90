-- Why a hold or restriction was ended; those who may read of it may read it.
alter table hold add column ended_because text;

-- Whether a sign-in name is taken in the whole installation, in small or in capital letters. It tells nothing else.
create function gatehouse_name_taken(name text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select exists (select 1 from public.account a where lower(a.username) = lower(name)) $$;
revoke all on function gatehouse_name_taken(text) from public;
grant execute on function gatehouse_name_taken(text) to ${appUser};
