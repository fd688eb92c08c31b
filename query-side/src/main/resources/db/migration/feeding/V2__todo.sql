-- What agencies were told to do. As with feeds it is never rebuilt, so that nothing is told a second time.
create table todo_topic (
  agency text primary key,
  -- The number of its last message; messages count from 1 without a gap.
  sent bigint not null default 0
);

-- What stands on an agency's list as it was told last: codes, ids and days.
create table todo_told (
  agency text not null,
  person text not null,
  todo uuid not null,
  said text not null,
  primary key (agency, person, todo)
);
create index todo_told_of_person on todo_told (person);

-- Up to where, and on which day, each file had its turn.
create table todo_turn (
  person text primary key,
  epoch bigint not null,
  txid bigint not null,
  global_index bigint not null,
  on_day date not null
);

grant select, insert, update, delete on todo_topic, todo_told, todo_turn to renkei_project;
