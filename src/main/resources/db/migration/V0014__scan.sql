-- What the malware scanner said of an item, and which signatures it had; empty where none was asked.
alter table media_item
  add column scan_outcome    text check (scan_outcome in ('CLEAN', 'INFECTED', 'UNKNOWN')),
  add column scan_signatures text,
  add column scanned_at      timestamptz,
  add constraint scanned_at_some_time check ((scan_outcome is null) = (scanned_at is null)),
  add constraint clean_by_known_signatures check (scan_outcome <> 'CLEAN' or scan_signatures is not null);
create index on media_item (school_id) where scan_outcome = 'UNKNOWN' and original_key is not null;
