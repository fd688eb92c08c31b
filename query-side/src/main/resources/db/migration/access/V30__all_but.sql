-- The same; whoever stands behind a core centre or a corporation, each after a blank, is not meant: a core centre does not
-- review its own override, and an office that closed its case is not meant by what was agreed before.
-- Who reads whose file, from now to the end of the transaction. Tells what it set, for tests.
create or replace function enter(of_agency text, of_viewer text, of_person text) returns int
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
        or (split_part(m.viewer, ' ', 1) = 'core-centre' and exists (
          select from sharing.agency a where a.agency = of_agency and a.kind = 'CORE_CONSULTATION_CENTRE')
          and of_viewer <> all (string_to_array(m.viewer, ' ')))
        or (starts_with(m.viewer, 'corporation-') and exists (
          select from sharing.agency a where a.agency = of_agency
            and 'corporation-' || a.corporation = split_part(m.viewer, ' ', 1))
          and of_viewer <> all (string_to_array(m.viewer, ' '))))
      and m.valid_from <= clock_timestamp() and clock_timestamp() < m.valid_until
    group by m.subject) s;
  perform set_config('renkei.agency', coalesce(of_agency, ''), true);
  perform set_config('renkei.file', of_person, true);
  perform set_config('renkei.subjects', coalesce(subjects, '{}')::text, true);
  perform set_config('renkei.open', coalesce(open, ''), true);
  return coalesce(cardinality(subjects), 0);
end $$;

