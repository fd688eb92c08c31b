-- What happened to a person: one row per part of a record, as it came (ciphertext beside its structure), and what has
-- been said about the record since.
create table part (
  person text not null,
  occurred_at timestamptz not null,
  event_id uuid not null,
  part smallint not null,
  retraction smallint not null default 0,
  -- What the decision asks of the whole record, see kind.
  kind bigint not null,
  categories int not null,
  amendments int not null default 0,
  recorded_at timestamptz not null,
  -- Running maximum of recorded_at in the partition: from then on it was known, whatever the clocks did.
  known_at timestamptz not null,
  epoch bigint not null,
  txid bigint not null,
  global_index bigint not null,
  author_only boolean not null,
  not_for_person boolean not null,
  heard_alone boolean not null,
  source text not null,
  practitioner text,
  type text not null,
  subjects text[] not null,
  restricted_to text[],
  envelope jsonb not null,
  facts jsonb not null,
  sealed bytea,
  -- Read backwards this is the newest first; the kind at its end lets a page skip what it does not show without
  -- touching the rows.
  primary key (person, occurred_at, event_id, part, kind)
);
-- Ciphertext does not compress, so it is not tried.
alter table part alter column sealed set storage external;

-- Corrections, retractions and reclassifications, shown in place; they carry the categories of their record.
create table amendment (
  person text not null,
  record uuid not null,
  event_id uuid not null,
  part smallint not null,
  retraction smallint not null default 0,
  categories int not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  known_at timestamptz not null,
  epoch bigint not null,
  txid bigint not null,
  global_index bigint not null,
  author_only boolean not null,
  not_for_person boolean not null,
  heard_alone boolean not null,
  source text not null,
  practitioner text,
  type text not null,
  subjects text[] not null,
  restricted_to text[],
  envelope jsonb not null,
  facts jsonb not null,
  sealed bytea,
  primary key (person, record, epoch, txid, global_index, part)
);

-- The structures that records have, each once; records of one kind are decided alike, save where a statement names
-- single records. The person's own id is left out, so that most kinds serve many files.
create table kind (
  id bigint primary key,
  structure text not null
);

-- How many records of which kind a person's file holds, whoever asks: it tells structure and numbers alone, so that
-- what is hidden can be counted without being seen, and without being read.
create table tally (
  person text not null,
  kind bigint not null,
  records int not null,
  primary key (person, kind)
) with (fillfactor = 60);

-- The same record by record, for files in which statements name single records. The body names its table by identity,
-- so that it goes with the schema when that is renamed.
create function records_of(of_person text)
  returns table (event_id uuid, kind bigint, recorded_at timestamptz)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
begin atomic
  select p.event_id, p.kind, p.recorded_at from part p where p.person = of_person and p.part = 0;
end;
revoke all on function records_of(text) from public;
grant execute on function records_of(text) to renkei_read;

grant select, insert, update, delete on part, amendment, kind, tally to renkei_project;
grant select on part, amendment, kind, tally to renkei_read;

alter table part enable row level security;
alter table amendment enable row level security;
create policy written_by_the_projection on part to renkei_project using (true) with check (true);
create policy written_by_the_projection on amendment to renkei_project using (true) with check (true);
