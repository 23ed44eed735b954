-- A content may go only when the erasure table says so.

create trigger content_guard before delete on content for each row
    call 'se.stabsliggaren.api.store.ContentGuard';
