-- Whose account may use a personal device. A permission without one permits nothing until the Head says whose it is.
alter table device_permission add column account_id uuid references account;
