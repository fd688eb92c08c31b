-- Where the relay stands, and who may move it. One row; whoever holds the advisory lock writes its own id into
-- owner (the fence), and moves the token only while it still stands there.
create table store.relay (
  one boolean primary key default true check (one),
  owner uuid,
  epoch bigint not null default 1,
  txid xid8 not null default '0',
  global_index bigint not null default 0,
  topic_id text,
  moved_at timestamptz not null default clock_timestamp()
);
insert into store.relay default values;

-- An epoch begins with the first installation and after every restore: transaction ids start lower then, and
-- positions must go on rising. Events with an index above first_index belong to it.
create table store.epoch (
  epoch bigint primary key,
  first_index bigint not null,
  opened_at timestamptz not null default clock_timestamp()
);
insert into store.epoch (epoch, first_index) values (1, 0);

-- The relay's path through the table.
create index event_in_commit_order on store.event (txid, global_index);

grant usage on schema store to renkei_relay;
grant select on store.event, store.epoch to renkei_relay;
grant select, update on store.relay to renkei_relay;
