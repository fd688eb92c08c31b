-- Envelope and facts are read back whole: as they came they are neither taken apart when they are written nor put
-- together when they are read.
alter table part alter column envelope type json, alter column facts type json;
alter table amendment alter column envelope type json, alter column facts type json;
