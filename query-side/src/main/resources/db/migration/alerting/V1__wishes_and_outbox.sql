-- How each practitioner wants to be told, sealed under the practitioner's own key, and what is on its way.
-- Stands beside the sessions, for like them it belongs to those who sign in, and no event can bring it back.

create table wishes (
  practitioner text primary key,
  -- What it was sealed for: no sealed row can take another's place.
  id uuid not null,
  sealed bytea not null,
  changed_at timestamptz not null
);

create table outbox (
  notice uuid primary key,
  practitioner text not null,
  agency text not null,
  matter text not null,
  event uuid not null,
  step text not null,
  day date not null,
  due_on date,
  way text not null,
  made_at timestamptz not null,
  not_before timestamptz not null,
  attempts int not null default 0,
  -- A code, never what a server said.
  problem text,
  sent_at timestamptz,
  said_at timestamptz,
  -- Done, gone by, or not wanted any more before it was sent.
  dropped_at timestamptz
);
create index outbox_waiting on outbox (not_before) where sent_at is null and dropped_at is null;
create index outbox_unsaid on outbox (sent_at) where said_at is null and sent_at is not null;
create index outbox_of on outbox (practitioner) where sent_at is null and dropped_at is null;

grant usage on schema ${schema} to renkei_session;
grant select, insert, update, delete on wishes, outbox to renkei_session;
