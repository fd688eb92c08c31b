-- What has been sent to whom. It follows no events and is never rebuilt: a view may be built anew as often as one
-- likes, and nothing is sent a second time.

-- One row for each feed.
create table feed (
  agency text primary key,
  -- The number of its last message; messages count from 1 without a gap.
  sent bigint not null default 0,
  since timestamptz not null default clock_timestamp()
);

-- Ids and numbers alone.
create table delivered (
  agency text not null,
  person text not null,
  event_id uuid not null,
  part smallint not null,
  sequence bigint not null,
  -- Where the event stands in the order of the store.
  epoch bigint not null,
  txid bigint not null,
  global_index bigint not null,
  primary key (agency, person, event_id, part)
);
create index delivered_last on delivered (agency, person, epoch, txid, global_index);

-- Files that are to be looked through at a time though nothing happens in them: a consent begins, a new feed opens.
create table due (
  person text primary key,
  at timestamptz not null
);
create index due_at on due (at);

grant usage on schema ${schema} to renkei_project;
grant select, insert, update on feed to renkei_project;
grant select, insert on delivered to renkei_project;
grant select, insert, update, delete on due to renkei_project;
