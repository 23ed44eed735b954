-- Who uploads: the random id of a token's holder, by which files that no post refers to are counted (attachments.md, "Room").
-- It goes with the upload's row. None for files that came in with a bundle.

alter table attachment_upload add column holder varchar(80);

create index attachment_upload_of_holder on attachment_upload (holder, begun_at);
create index attachment_upload_of_log on attachment_upload (log, begun_at);
