-- What a picture looks like in 60 bits: whether it becomes lighter from each of 6 x 6 places to those beside and below it.
-- Few bits are other in a picture that somebody has covered in part, made smaller or saved again. Null: no picture, or
-- nobody has looked.
alter table media_item add column likeness bigint;
