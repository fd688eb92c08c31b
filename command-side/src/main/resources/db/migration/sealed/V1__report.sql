-- Sealed matters (abuse reports). Person, type, words and source stand inside the ciphertext; in clear stand only a
-- report's random id, pseudonyms that name its keys, and the authorities that it is open to, which the wall asks for.
create schema sealed;
revoke all on schema sealed from public;

create table sealed.report (
  report text primary key,
  -- Names of keys of class 'sealed', made for this report alone.
  matter_key text not null,
  reporter_key text not null
);

create table sealed.reader (
  report text not null references sealed.report,
  authority text not null,
  -- The one that it was addressed to; the others had it passed on to them.
  receiver boolean not null,
  primary key (report, authority)
);
create index reader_of_authority on sealed.reader (authority);

create table sealed.event (
  event_id uuid primary key,
  report text not null references sealed.report,
  sequence int not null check (sequence >= 0),
  recorded_at timestamptz not null default clock_timestamp(),
  -- Stands for source, sender and CloudEvents id, by HMAC: makes a repeat visible and tells nothing.
  submission text not null unique,
  digest bytea not null,
  matter bytea not null,
  unique (report, sequence)
);

-- How the report came, and with it who reported, under the reporter's key.
create table sealed.channel (
  report text primary key references sealed.report,
  event_id uuid not null,
  channel bytea not null
);

-- Who looked, sealed under the report's own key.
create table sealed.look (
  look_id uuid primary key,
  report text not null references sealed.report,
  authority text not null,
  looked_at timestamptz not null default clock_timestamp(),
  entry bytea not null
);
create index look_of_report on sealed.look (report, looked_at);

grant usage on schema sealed to renkei_command, renkei_sealed;
grant select, insert on sealed.report, sealed.reader to renkei_command;
grant select on sealed.event to renkei_command;
grant insert (event_id, report, sequence, submission, digest, matter) on sealed.event to renkei_command;
grant insert on sealed.channel to renkei_command;
grant select on sealed.report, sealed.reader, sealed.channel to renkei_sealed;
grant select (event_id, report, sequence, recorded_at, matter) on sealed.event to renkei_sealed;
grant select on sealed.look to renkei_sealed;
grant insert (look_id, report, authority, entry) on sealed.look to renkei_sealed;

-- The wall: whoever reads says for which authority, for one transaction, and finds what is open to it.
create function sealed.asking() returns text language sql stable set search_path = pg_catalog, pg_temp
  as $$ select nullif(current_setting('renkei.authority', true), '') $$;
grant execute on function sealed.asking() to renkei_sealed;

alter table sealed.report enable row level security;
alter table sealed.reader enable row level security;
alter table sealed.event enable row level security;
alter table sealed.channel enable row level security;
alter table sealed.look enable row level security;

create policy deciding on sealed.report to renkei_command using (true) with check (true);
create policy deciding on sealed.reader to renkei_command using (true) with check (true);
create policy deciding on sealed.channel to renkei_command using (true) with check (true);
create policy deciding on sealed.event to renkei_command using (true) with check (true);

create policy addressed on sealed.reader for select to renkei_sealed using (authority = sealed.asking());
create policy addressed on sealed.report for select to renkei_sealed
  using (exists (select from sealed.reader r where r.report = report.report));
create policy addressed on sealed.event for select to renkei_sealed
  using (exists (select from sealed.reader r where r.report = event.report));
-- Who reported stays with the authority that it was reported to.
create policy addressed on sealed.channel for select to renkei_sealed
  using (exists (select from sealed.reader r where r.report = channel.report and r.receiver));
create policy addressed on sealed.look for select to renkei_sealed using (authority = sealed.asking());
create policy own on sealed.look for insert to renkei_sealed with check (
  authority = sealed.asking() and exists (select from sealed.reader r where r.report = look.report));
