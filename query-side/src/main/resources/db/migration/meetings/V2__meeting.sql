-- Meetings: whose they are, who sits at the table, and what was put on it. Codes, ids and times alone; the words stay
-- in the person's file.
create table meeting (
  meeting text primary key,
  person text not null,
  convener text not null,
  agencies text[] not null,
  state jsonb not null
);
create index meeting_of on meeting (person);

-- Packs that were issued: which parts of which records were shown to whom, with their digests.
create table pack (
  event_id uuid primary key,
  meeting text not null,
  person text not null,
  convener text not null,
  agencies text[] not null,
  state jsonb not null
);
create index pack_of on pack (meeting);

grant select, insert, update, delete on meeting, pack to renkei_project;
grant select on meeting, pack to renkei_read;

-- Whose meeting it is, told to the reading side alone and not to its callers: who may know is decided by the file.
create function person_of(of_meeting text) returns text
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
begin atomic
  select m.person from meeting m where m.meeting = of_meeting;
end;
revoke all on function person_of(text) from public;
grant execute on function person_of(text) to renkei_read;

-- The second wall: within the file that was entered, an agency reaches what it convened, was invited to, or was shown.
-- People have no column here; which of them may know is the first wall's to say.
create function wall(guarded regclass) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy kept_by_the_owner on %s to renkei_owner using (true) with check (true)', guarded);
  execute format('create policy written_by_the_projection on %s to renkei_project using (true) with check (true)', guarded);
  execute format(
      'create policy second_wall on %s for select to renkei_read using ('
      || $sql$person = (select nullif(current_setting('renkei.file', true), '')) and ($sql$
      || $sql$(select current_setting('renkei.agency', true)) = '' $sql$
      || $sql$or (select current_setting('renkei.agency', true)) = convener $sql$
      || $sql$or (select current_setting('renkei.agency', true)) = any (agencies)))$sql$,
      guarded);
end $$;
select wall('meeting');
select wall('pack');
drop function wall(regclass);
