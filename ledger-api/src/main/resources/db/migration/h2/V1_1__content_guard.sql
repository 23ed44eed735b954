-- A content may go only when the erasure table says so.

create trigger content_guard before delete on content for each row
    call 'se.stabsliggaren.api.store.ContentGuard';

-- H2 lets whoever may delete also truncate, past every trigger, unless another table refers to this one.
create table content_held (
    log integer not null,
    number integer not null,
    constraint content_held_content foreign key (log, number) references content (log, number)
);
