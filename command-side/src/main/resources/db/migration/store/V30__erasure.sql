-- Whose key is to be destroyed, written with the event that says so; what a crash left is destroyed at the next start.
create table store.erasure (
  subject text primary key,
  event_id uuid not null,
  destroyed_at timestamptz
);
create index erasure_waiting on store.erasure (subject) where destroyed_at is null;
grant select, insert, update on store.erasure to renkei_command;

-- Since when nobody consents in the person's name; null while the person lives.
alter table store.person_known add column died_on date;

-- How long ago somebody last wrote about a person decides whether retention has run out.
create index event_of_person on store.event (person_id, recorded_at) where person_id is not null;
