-- The lock of somebody's own phone as a way in, beside the six digits. It opens its own device and no other.
CREATE TABLE own_keys (
    credential_id {blob} PRIMARY KEY NOT NULL,
    device_id {id} NOT NULL REFERENCES own_devices,
    public_key {blob} NOT NULL,
    made_at {moment} NOT NULL,
    used_at {moment},
    sign_count {long} NOT NULL,
    transports {text} NOT NULL,
    may_travel {flag} NOT NULL,
    has_travelled {flag} NOT NULL
){strict};
CREATE INDEX own_keys_by_device_id ON own_keys (device_id);
