-- A case is found by its number from the work list.
create index matter_by_number on decisions.matter (number);
