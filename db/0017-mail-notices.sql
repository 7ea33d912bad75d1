-- What a person was last written to about, for their first page: that something was said and where it stands, never the text of the mail.
create index message_of_person on mail.message (person, at desc, id desc) where kind not in ('sign in', 'invitation', 'digest');

create function mail.latest_to_me(most int) returns table (id uuid, subject jsonb, link text, at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select m.id, m.subject, m.link, m.at from mail.message m
    where m.person = (select people.current_person()) and m.kind not in ('sign in', 'invitation', 'digest')
    order by m.at desc, m.id desc limit most
$$;
revoke execute on function mail.latest_to_me(int) from public;
grant execute on function mail.latest_to_me(int) to samspel_partner;
