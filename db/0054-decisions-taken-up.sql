-- A case that is taken up after all is decided anew instead of its dismissal: once, like everything that stands instead of something.
create unique index replaced_once on decisions.decision (instead_of) where instead_of is not null;
