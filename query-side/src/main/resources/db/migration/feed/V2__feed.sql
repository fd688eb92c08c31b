-- What the feeds have to look at. Nothing here says what an agency may see: that is decided when it is sent.

-- Every event of a file, until the feeds have taken their turn at it.
create table news (
  person text not null,
  epoch bigint not null,
  txid bigint not null,
  global_index bigint not null,
  event_id uuid not null,
  occurred_at timestamptz not null,
  -- Whether it may open what was closed, so that the whole file is looked through.
  whole boolean not null,
  primary key (person, epoch, txid, global_index)
);
create index news_in_order on news (epoch, txid, global_index);

-- Retractions, by codes and ids alone: whoever was sent a record hears that it was taken back, though the record and
-- all that was said about it are closed by then.
create table retraction (
  person text not null,
  record uuid not null,
  event_id uuid not null,
  part smallint not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  epoch bigint not null,
  txid bigint not null,
  global_index bigint not null,
  source text not null,
  practitioner text,
  type text not null,
  subjects text[] not null,
  envelope jsonb not null,
  facts jsonb not null,
  primary key (person, event_id, part)
);

grant select, insert, update, delete on news, retraction to renkei_project;
grant select on retraction to renkei_read;
