-- Beside its system, an agency has an administrator's client, whose token carries a role.
ALTER TABLE identity.agency_client DROP CONSTRAINT agency_client_agency_key;
ALTER TABLE identity.agency_client ADD COLUMN roles text[] NOT NULL DEFAULT '{}';
