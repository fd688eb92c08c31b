-- The keys of data subjects, each wrapped by the master key. Kept apart from everything else, so that backups of
-- this database alone decide how long a destroyed key could still be brought back.
create schema keys;
revoke all on schema keys from public;

create table keys.subject_key (
  subject text not null,
  version int not null check (version >= 1),
  class text not null check (class in ('ordinary', 'sealed')),
  wrapped bytea,
  created_at timestamptz not null default clock_timestamp(),
  destroyed_at timestamptz,
  primary key (subject, version),
  -- A destroyed key leaves its row, so that nobody makes the subject a new one by mistake.
  constraint destroyed_or_there check ((wrapped is null) = (destroyed_at is not null))
);

-- Who may ask for keys of which class. Keys of sealed matters never reach the query side's pages.
create table keys.class_reader (
  reader name not null,
  class text not null,
  primary key (reader, class)
);
insert into keys.class_reader (reader, class) values
  ('renkei_command', 'ordinary'), ('renkei_command', 'sealed'), ('renkei_read', 'ordinary');

-- session_user is who signed in, whatever the definer's rights; it cannot be set by such a role.
create function keys.wrapped_keys(subjects text[], of_class text)
  returns table (subject text, version int, wrapped bytea)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from keys.class_reader r where r.reader = session_user and r.class = of_class) then
    raise exception 'keys of this class are not for this role' using errcode = 'insufficient_privilege';
  end if;
  return query
    select k.subject, k.version, k.wrapped
    from keys.subject_key k
    where k.subject = any (subjects) and k.class = of_class and k.wrapped is not null;
end
$$;
revoke all on function keys.wrapped_keys(text[], text) from public;

grant usage on schema keys to renkei_command, renkei_read;
grant execute on function keys.wrapped_keys(text[], text) to renkei_command, renkei_read;
grant insert (subject, version, class, wrapped) on keys.subject_key to renkei_command;
grant select (subject, version, class, destroyed_at) on keys.subject_key to renkei_command;
-- Destroying only: nothing grants a way to put another key in its place.
grant update (wrapped, destroyed_at) on keys.subject_key to renkei_command;

-- An update may take a key away, never write one.
create function keys.only_destroy() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.wrapped is not null then
    raise exception 'a key can be destroyed, not replaced' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger only_destroy before update on keys.subject_key for each row execute function keys.only_destroy();
