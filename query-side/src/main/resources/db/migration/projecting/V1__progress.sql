-- The same in every view's schema: how far it is, and whom it makes wait.

-- Many updates, few rows: most of each page stays free so that they stay where they are.
create table progress (
  partition int primary key,
  topic_id text not null default '',
  next_offset bigint not null default 0,
  epoch bigint not null default 0,
  txid bigint not null default 0,
  global_index bigint not null default 0,
  known_at timestamptz not null default 'epoch',
  horizon_epoch bigint not null default 0,
  horizon_txid bigint not null default 0,
  horizon_index bigint not null default 0,
  horizon_time timestamptz not null default 'epoch'
) with (fillfactor = 20);
insert into progress (partition) select generate_series(0, 23);

-- A person (or agency) whose messages wait in this view because one of them could not be taken in.
create table parked (
  partition_key text primary key,
  partition int not null,
  reason text not null,
  since timestamptz not null default clock_timestamp(),
  retry boolean not null default false
);
create table parked_message (
  arrival bigint generated always as identity primary key,
  partition_key text not null references parked on delete cascade,
  partition int not null,
  known_at timestamptz not null,
  message bytea not null
);
create index parked_message_of on parked_message (partition_key, arrival);

grant usage on schema ${schema} to renkei_project, renkei_read;
grant select, update on progress to renkei_project;
grant select, insert, update, delete on parked, parked_message to renkei_project;
grant select on progress, parked to renkei_read;
