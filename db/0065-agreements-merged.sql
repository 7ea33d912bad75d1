-- A version may also stand on this: two of the agency's registrations turned out to be one organisation.
alter table agreements.version drop constraint version_basis_check,
  add constraint version_basis_check check (basis in ('offer', 'change', 'notice', 'decision', 'merger'));
