-- The structure of every record of a file, now with its position: whether a record may be judged yet is a question of
-- what has been heard, and clocks do not answer it.
drop function records_of(text);
create function records_of(of_person text)
  returns table (
    event_id uuid, kind bigint, recorded_at timestamptz, epoch bigint, txid bigint, global_index bigint)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
begin atomic
  select p.event_id, p.kind, p.recorded_at, p.epoch, p.txid, p.global_index from part p
  where p.person = of_person and p.part = 0;
end;
revoke all on function records_of(text) from public;
grant execute on function records_of(text) to renkei_read;
