-- The planner's statistics keep samples of values, in a table that nobody erases from. These columns hold what is
-- recorded, and no statement ever asks for a row by them.

alter table content alter column body set statistics 0;
alter table content alter column seed set statistics 0;
alter table request alter column mac set statistics 0;
alter table request alter column mac_key set statistics 0;
alter table view_part alter column body set statistics 0;
alter table attachment_chunk alter column bytes set statistics 0;
