-- Views are folded of the posts when somebody asks; nothing of them is stored, nor how far a processor of them has come.

drop table if exists view_part;
drop table if exists view_head;
drop table if exists view_token;
