-- Views are folded of the posts when somebody asks; nothing of them is stored, nor how far a processor of them has come.

drop table view_part;
drop table view_head;
drop table view_token;
