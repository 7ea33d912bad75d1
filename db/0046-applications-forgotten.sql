-- A file that was taken away and never handed in is forgotten after the days the agency has set; the row stays, so that the history can name it.
alter table applications.attachment add column forgotten_at timestamptz;
create index attachment_to_forget on applications.attachment (removed_at)
  where removed_at is not null and forgotten_at is null and file is not null;
