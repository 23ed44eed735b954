-- A use may go only when the erasure table names its post, and bytes only when their attachment is gone.

create trigger attachment_use_guard before delete on attachment_use for each row
    call 'se.stabsliggaren.api.store.ContentGuard';

create trigger attachment_chunk_guard before delete on attachment_chunk for each row
    call 'se.stabsliggaren.api.store.ChunkGuard';

-- As for content: what another table refers to cannot be truncated past its triggers.
create table attachment_use_held (
    log integer not null,
    number integer not null,
    attachment varchar(40) not null,
    constraint attachment_use_held_use foreign key (log, number, attachment)
        references attachment_use (log, number, attachment)
);

create table attachment_chunk_held (
    upload varchar(40) not null,
    number integer not null,
    constraint attachment_chunk_held_chunk foreign key (upload, number) references attachment_chunk (upload, number)
);
