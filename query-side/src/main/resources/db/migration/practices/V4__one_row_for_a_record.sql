-- An event with many signs wrote as many rows, each with all that the decision asks. A record has one row now, with its
-- signs as two arrays of one length, in their order; all of them stand by the same part.
alter table record
  -- All of these are null where the record evidences nothing, and again once whom it is about is erased: nobody reads
  -- such a row, and others rest on it.
  add column codes text[],
  add column things text[],
  add column part smallint,
  add column occurred_at timestamptz,
  add column recorded_at timestamptz,
  add column epoch bigint,
  add column txid bigint,
  add column global_index bigint,
  add column retraction smallint,
  add column categories int,
  add column author_only boolean,
  add column imported boolean,
  add column source text,
  add column type text,
  add column subjects text[],
  add constraint all_of_it_or_nothing check (num_nulls(codes, things, part, occurred_at, recorded_at, epoch, txid,
    global_index, retraction, categories, author_only, imported, source, type, subjects) in (0, 15)),
  add constraint each_sign_whole check (cardinality(codes) = cardinality(things));

update record r set codes = e.codes, things = e.things, part = e.part, occurred_at = e.occurred_at,
  recorded_at = e.recorded_at, epoch = e.epoch, txid = e.txid, global_index = e.global_index,
  retraction = e.retraction, categories = e.categories, author_only = e.author_only, imported = e.imported,
  source = e.source, type = e.type, subjects = e.subjects
from (
  select person, event_id, array_agg(code order by code collate "C", thing collate "C") as codes,
    array_agg(thing order by code collate "C", thing collate "C") as things, part, occurred_at, recorded_at, epoch,
    txid, global_index, retraction, categories, author_only, imported, source, type, subjects
  from evidence
  group by person, event_id, part, occurred_at, recorded_at, epoch, txid, global_index, retraction, categories,
    author_only, imported, source, type, subjects) e
where e.person = r.person and e.event_id = r.event_id;
drop table evidence;

grant select on record to renkei_read;
-- What was taken back or is for its author alone is nobody's but its source's, whatever is open.
select access.guard('record', 'retraction = 0 and not author_only');
create policy written_by_the_projection on record to renkei_project using (true) with check (true);

-- Figures ask whether there is evidence, not how much: nothing is written again for what is there.
delete from tally where records = 0;
alter table tally drop column records;
alter table tally reset (fillfactor);
