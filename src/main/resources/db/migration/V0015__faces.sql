-- Faces counted in the cleaned copy: of at least the set size, and smaller. Null: not counted, as in all rows of before.
alter table media_item add column faces_large integer check (faces_large >= 0);
alter table media_item add column faces_small integer check (faces_small >= 0);
alter table media_item add check ((faces_large is null) = (faces_small is null));
