-- What currencies were worth, as a bank or another published it: one unit of the base is worth so many of the currency. Partners
-- may use these in their budgets instead of writing a rate of their own.
create table applications.exchange_rate (
  base text not null check (base ~ '^[A-Z]{3}$'),
  currency text not null check (currency ~ '^[A-Z]{3}$' and currency <> base),
  day date not null,
  -- A decimal number as text, so that no digit is lost.
  rate text not null check (rate ~ '^[0-9]{1,12}(\.[0-9]{1,12})?$'),
  source text not null check (source <> ''),
  primary key (base, currency, day)
);
alter table applications.exchange_rate enable row level security;
grant select on applications.exchange_rate to samspel_partner, samspel_staff;
create policy known_to_partners on applications.exchange_rate for select to samspel_partner using (true);
create policy known_to_staff on applications.exchange_rate for select to samspel_staff using (true);
