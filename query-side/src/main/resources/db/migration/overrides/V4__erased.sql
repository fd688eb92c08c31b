-- Null once the person is erased: that an agency used an override stays, for whom does not.
alter table register alter column person drop not null;
create index register_of on register (person);
create index served_person on served (person);
