-- A voucher belongs to a line of the budget question it is laid beside: the receipts for what was spent on that line.
alter table applications.attachment add column line text;
alter table applications.attachment add check (line is null or question is not null);
-- The same file may prove two lines, and lies on each of them once.
drop index applications.attachment_of_file;
create unique index attachment_of_file on applications.attachment (file, application, part, coalesce(question, paper), coalesce(line, ''))
  where removed_at is null;
