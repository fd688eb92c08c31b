-- The tables of Spring Session (its schema-postgresql.sql), in a schema of their own; attributes arrive encrypted.

CREATE TABLE sessions.spring_session (
    primary_id            char(36) NOT NULL PRIMARY KEY,
    session_id            char(36) NOT NULL,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval int      NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);
CREATE UNIQUE INDEX ON sessions.spring_session (session_id);
CREATE INDEX ON sessions.spring_session (expiry_time);
CREATE INDEX ON sessions.spring_session (principal_name);

CREATE TABLE sessions.spring_session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES sessions.spring_session (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

GRANT USAGE ON SCHEMA sessions TO renkei_session;
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions.spring_session, sessions.spring_session_attributes TO renkei_session;
