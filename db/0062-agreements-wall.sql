-- What a partner may bring about by itself: saying no, and a small move of money that is notified. Nothing it was asked to sign comes
-- into force by its hand, and an agreement runs only on a version that is in force.
alter policy own_case_insert on agreements.version
  with check (agreement in (select cases.mine()) and basis in ('change', 'notice') and state = 'offered'
    and made_by = (select people.current_person()));
alter policy own_case_change on agreements.version
  with check (state in ('declined', 'replaced') or (state = 'in force' and basis = 'notice'));
alter policy asked_change on agreements.version with check (state = 'declined');
alter policy own_case_change on agreements.agreement
  with check (state = 'declined' or (state = 'running'
    and exists (select from agreements.version v where v.id = current and v.state = 'in force')));
alter policy asked_change on agreements.agreement with check (state = 'declined');
