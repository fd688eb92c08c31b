-- Files that are of one person, as the one says in which they were linked; a link joins both ways.
create table link (
  person text not null,
  link text not null,
  other text not null,
  primary key (person, link)
);
create index link_of_other on link (other);
grant select, insert, delete on link to renkei_project;
grant select on link to renkei_read;
