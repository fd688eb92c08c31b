-- History that was brought in evidences what was done, is marked as such, and brings nothing up.
alter table evidence add column imported boolean not null default false;
alter table ground add column imported boolean not null default false;

-- What agencies say of themselves may answer something that stands in a file: the request that it answers, else empty.
alter table ground add column thing text not null default '';
create index ground_of_thing on ground (code, thing) where thing <> '';
