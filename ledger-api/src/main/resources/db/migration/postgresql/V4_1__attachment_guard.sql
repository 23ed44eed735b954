-- A use may go only when the erasure table names its post, and bytes only when their attachment is gone.

create trigger attachment_use_guard before delete on attachment_use for each row execute function content_guard();

create function attachment_chunk_guard() returns trigger language plpgsql as $$
begin
    if exists (select 1 from attachment a where a.id = old.upload) then
        raise exception 'the bytes of an attachment are not to be removed' using errcode = '23514';
    end if;
    return old;
end $$;

create trigger attachment_chunk_guard before delete on attachment_chunk
    for each row execute function attachment_chunk_guard();
