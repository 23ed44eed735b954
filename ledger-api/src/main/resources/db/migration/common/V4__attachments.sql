-- Files that posts bind (attachments.md). Nothing here is an unkeyed digest of a file, and nothing is shared between logs.

create table attachment_key (
    log integer not null,
    secret bytea not null,
    constraint attachment_key_log primary key (log),
    constraint attachment_key_of foreign key (log) references log (id)
);

create table attachment_upload (
    id varchar(40) not null,
    log integer not null,
    begun_at bigint not null, -- milliseconds by the machine's own clock
    constraint attachment_upload_id primary key (id),
    constraint attachment_upload_log foreign key (log) references log (id)
);

create table attachment_chunk (
    upload varchar(40) not null,
    number integer not null,
    bytes bytea not null,
    constraint attachment_chunk_number primary key (upload, number),
    constraint attachment_chunk_upload foreign key (upload) references attachment_upload (id)
);

-- An upload that came in whole. Its name is an HMAC of the file's digest under the log's key.
create table attachment (
    id varchar(40) not null,
    log integer not null,
    name bytea not null,
    size bigint not null,
    media_type varchar(200) not null,
    constraint attachment_id primary key (id),
    constraint attachment_of foreign key (id) references attachment_upload (id)
);

create index attachment_named on attachment (log, name);

-- Which post refers to which; as long as one does, the attachment cannot go.
create table attachment_use (
    log integer not null,
    number integer not null,
    attachment varchar(40) not null,
    constraint attachment_use_once primary key (log, number, attachment),
    constraint attachment_use_post foreign key (log, number) references post (log, number),
    constraint attachment_use_of foreign key (attachment) references attachment (id)
);

create index attachment_used on attachment_use (attachment);

-- What a repeated upload is recognised by, for a day, as request is for posts.
create table attachment_request (
    log integer not null,
    request_key varchar(400) not null,
    mac bytea not null,
    mac_key bytea not null,
    attachment varchar(40) not null,
    recorded_at bigint not null,
    constraint attachment_request_once primary key (log, request_key),
    constraint attachment_request_of foreign key (attachment) references attachment (id)
);

grant select, insert on attachment_key to ${service};
grant select, insert, delete on attachment_upload to ${service};
grant select, insert, delete on attachment_chunk to ${service};
grant select, insert, delete on attachment to ${service};
grant select, insert, delete on attachment_use to ${service};
grant select, insert, delete on attachment_request to ${service};
