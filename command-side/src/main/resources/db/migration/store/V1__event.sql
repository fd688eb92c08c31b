-- The event store. One row per event, written once: nobody may change or delete one, the owner of the command
-- side's migrations apart.
create schema store;
revoke all on schema store from public;

create table store.event (
  global_index bigint generated always as identity primary key,
  -- With global_index the order in which the relay lets events out.
  txid xid8 not null default pg_current_xact_id(),
  recorded_at timestamptz not null default clock_timestamp(),
  event_id uuid not null unique,
  stream_id text not null,
  sequence bigint not null check (sequence >= 0),
  stream_type text not null,
  event_type text not null,
  person_id text,
  -- Kafka's key: the person, else the agency or region.
  partition_key text not null,
  -- The agency's id; with ce_id and ordinal it makes a repeated submission visible without a second table.
  source text not null,
  ce_id text not null,
  -- 0 for what was sent, 1, 2, … for what the decision added to it.
  ordinal int not null check (ordinal >= 0),
  practitioner text,
  occurred_at timestamptz not null,
  -- Tells a repetition from another event under the same id; null for what the decision added.
  digest bytea check ((digest is null) = (ordinal > 0)),
  payload bytea not null,
  metadata bytea not null,
  constraint event_stream_sequence unique (stream_id, sequence),
  constraint event_source_ce_id unique (source, ce_id, ordinal)
);

grant usage on schema store to renkei_command, renkei_project;
-- Without global_index, txid and recorded_at: these the database alone decides.
grant insert (event_id, stream_id, sequence, stream_type, event_type, person_id, partition_key, source, ce_id,
              ordinal, practitioner, occurred_at, digest, payload, metadata) on store.event to renkei_command;
grant select on store.event to renkei_command;
-- A view is rebuilt from here where the broker does not reach back.
grant select on store.event to renkei_project;
