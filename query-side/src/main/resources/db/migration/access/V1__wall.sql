-- The second wall asks settings of the transaction, which this function alone sets from the sharing view: policies
-- then name no table, so that every view can be rebuilt and take another's place. Names are looked up when it runs.

-- Who reads whose file, from now to the end of the transaction. Tells what it set, for tests.
create function enter(of_agency text, of_viewer text, of_person text) returns int
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  subjects text[];
  open text;
begin
  select array_agg(s.subject order by s.subject), string_agg(s.within::text, '' order by s.subject)
  into subjects, open
  from (
    select m.subject, bit_or(c.within) as within
    from sharing.viewer_mask m join sharing.category_set c on c.mask = m.allowed_mask
    where m.person = of_person
      and (m.viewer = of_viewer
        or (m.viewer = 'core-centre' and exists (
          select from sharing.agency a where a.agency = of_agency and a.kind = 'CORE_CONSULTATION_CENTRE')))
      and m.valid_from <= clock_timestamp() and clock_timestamp() < m.valid_until
    group by m.subject) s;
  perform set_config('renkei.agency', coalesce(of_agency, ''), true);
  perform set_config('renkei.file', of_person, true);
  perform set_config('renkei.subjects', coalesce(subjects, '{}')::text, true);
  perform set_config('renkei.open', coalesce(open, ''), true);
  return coalesce(cardinality(subjects), 0);
end $$;

revoke all on function enter(text, text, text) from public;
grant usage on schema ${schema} to renkei_read;
grant execute on function enter(text, text, text) to renkei_read;

-- Puts the wall around a table that has the columns person, source (the agency that recorded), subjects (whose
-- information a row is) and categories (one bit each). Rows of the reader's own agency pass. All others pass if a basis
-- is open for every subject of the row; what a file says of agencies, regions and practitioners follows the person.
-- Nothing set means nothing seen. The number of a set of categories is the place of its bit.
create function guard(guarded regclass, others text default 'true') returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  bits text := $sql$(select nullif(current_setting('renkei.open', true), '')::varbit)$sql$;
  subjects text := $sql$(select nullif(current_setting('renkei.subjects', true), '')::text[])$sql$;
  bit text := 'get_bit(' || bits || ', (array_position(' || subjects || ', %s) - 1) * 4096 + categories) = 1';
  follows text := 'case when starts_with(%1$s, ''person-'') or starts_with(%1$s, ''relative-'') then %1$s else person end';
  whole_file text := $sql$(person = (select current_setting('renkei.file', true)) and $sql$
      || format(bit, quote_literal('*')) || ')';
  single text := format(bit, format(follows, 'subjects[1]'));
  each text := format(bit, format(follows, 's'));
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy kept_by_the_owner on %s to renkei_owner using (true) with check (true)', guarded);
  execute format(
      'create policy second_wall on %s for select to renkei_read using ('
      || $sql$source = (select nullif(current_setting('renkei.agency', true), ''))$sql$
      || ' or ((%s) and (%s or case when cardinality(subjects) = 1 then %s'
      || ' else not exists (select from unnest(subjects) s where (%s) is not true) end)))',
      guarded, others, whole_file, single, each);
end $$;
revoke all on function guard(regclass, text) from public;
