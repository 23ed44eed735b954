-- A content may go only when the erasure table says so.

create function content_guard() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from erasure e where e.log = old.log and e.number = old.number) then
        raise exception 'content of post % is not to be erased', old.number using errcode = '23514';
    end if;
    return old;
end $$;

create trigger content_guard before delete on content for each row execute function content_guard();
