CREATE SCHEMA identity;

-- People who sign in in a browser. What they are to a person comes from events, not from here.
CREATE TABLE identity.account (
    username      text PRIMARY KEY,
    password_hash text NOT NULL,
    display_name  text NOT NULL,
    agency        text,
    practitioner  text,
    roles         text[] NOT NULL DEFAULT '{}',
    person        text,
    CHECK (person IS NULL OR practitioner IS NULL)
);

-- Agencies' systems: client credentials.
CREATE TABLE identity.agency_client (
    client_id   text PRIMARY KEY,
    secret_hash text NOT NULL,
    agency      text NOT NULL UNIQUE
);

GRANT USAGE ON SCHEMA identity TO renkei_identity;
GRANT SELECT, INSERT, UPDATE ON identity.account, identity.agency_client TO renkei_identity;
