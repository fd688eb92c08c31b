-- The same wall for somebody with the verified receipt of an override, which the views may not know yet: until its end
-- its categories are open for everybody in the file, unless the view knows that it was ended before its time.
create function enter_by_receipt(
    of_agency text, of_viewer text, of_person text, of_override text, opened int, open_until timestamptz) returns int
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  known int := access.enter(of_agency, of_viewer, of_person);
  subjects text[] := current_setting('renkei.subjects')::text[];
  open text := current_setting('renkei.open');
  within text;
  place int;
begin
  if clock_timestamp() >= open_until or exists (
      select from sharing.statement s
      where s.person = of_person and s.type like 'renkei.override.override-ended.%'
        and position(convert_to(of_override, 'UTF8') in s.wire) > 0) then
    return known;
  end if;
  select string_agg(case when n <> 0 and (n & ~opened) = 0 then '1' else '0' end, '' order by n)
  into within from generate_series(0, 4095) n;
  place := array_position(subjects, '*');
  if place is null then
    subjects := array_append(subjects, '*');
    open := open || within;
  else
    open := overlay(open placing
        ((substr(open, (place - 1) * 4096 + 1, 4096)::varbit | within::varbit)::text)
        from (place - 1) * 4096 + 1 for 4096);
  end if;
  perform set_config('renkei.subjects', subjects::text, true);
  perform set_config('renkei.open', open, true);
  return cardinality(subjects);
end $$;

revoke all on function enter_by_receipt(text, text, text, text, int, timestamptz) from public;
grant execute on function enter_by_receipt(text, text, text, text, int, timestamptz) to renkei_read;
