-- A post follows the one before it: no row without its predecessor, whoever inserts it and whatever they remember. H2
-- would keep an index of its own for a foreign key.

create trigger post_follows before insert on post for each row
    call 'se.stabsliggaren.api.store.PredecessorGuard';
