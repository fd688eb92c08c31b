-- Agencies and who acts for them: the last word of each, sealed as it came. What they are called is open to every
-- enrolled caller; practitioners are listed for their own agency, and named beside what they recorded.

create table agency (
  agency text primary key,
  kind text not null,
  event_id uuid not null,
  recorded_at timestamptz not null,
  epoch bigint not null,
  txid bigint not null,
  global_index bigint not null,
  envelope jsonb not null,
  facts jsonb not null,
  sealed bytea
);

create table practitioner (
  agency text not null,
  practitioner text not null,
  valid_from date not null,
  -- Access ends with the event, whatever day it names; the name stays beside what was recorded.
  left_on date,
  event_id uuid not null,
  recorded_at timestamptz not null,
  epoch bigint not null,
  txid bigint not null,
  global_index bigint not null,
  envelope jsonb not null,
  facts jsonb not null,
  sealed bytea,
  primary key (agency, practitioner)
);
create index practitioner_anywhere on practitioner (practitioner);

grant select, insert, update, delete on agency, practitioner to renkei_project;
grant select on agency, practitioner to renkei_read;
