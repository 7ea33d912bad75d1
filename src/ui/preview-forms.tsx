import { ActForm } from './act-form.tsx'
import { Button, ButtonLink, Buttons } from './button.tsx'
import { Choices } from './choices.tsx'
import { DraftForm } from './draft-form.tsx'
import { Field } from './field.tsx'
import { SearchForm } from './search-form.tsx'
import { Section } from './section.tsx'

const countries = [
  { value: 'MW', label: 'Malawi' },
  { value: 'NO', label: 'Norway' },
  { value: 'UG', label: 'Uganda' },
]

/** Fields, choices, buttons and acts. */
export function PreviewForms() {
  return (
    <>
      <Section title="A form that saves itself">
        <DraftForm case="preview" part="shared" saveAt="/applications/preview/answers" action="/preview">
          <TextFields />
          <ChoiceFields />
          <Buttons>
            <Button>Save and go on</Button>
            <Button look="secondary" name="intent" value="later">
              Save and finish later
            </Button>
            <Button look="quiet">Cancel</Button>
            <Button look="danger">Withdraw the application</Button>
          </Buttons>
        </DraftForm>
      </Section>
      <Section title="Acts">
        <ActForm action="/preview" label="Submit the application" hidden={{ version: 3 }} />
        <ActForm action="/preview" label="Take the application back" look="secondary" />
        <ActForm
          action="/preview"
          label="Approve as authorised signatory"
          refusal={{
            say: { en: 'You wrote parts of this yourself. Ask another signatory to approve it.', nb: '', nn: '' },
          }}
        />
        <ActForm action="/preview" label="Ask to complete" look="secondary">
          <Field type="day" name="complete-by" label="Complete by" value="2026-12-01" />
        </ActForm>
        <ButtonLink href="/en/calls">See open calls</ButtonLink>
      </Section>
      <Section title="Search">
        <SearchForm action="/preview" label="Search in calls" value="malawi" clear="/preview">
          <Field type="select" name="where" label="Country" options={countries} value="MW" empty="All countries" />
          <Field
            type="select"
            name="theme"
            label="Theme"
            options={[{ value: 'c', label: 'Climate' }]}
            empty="All themes"
          />
        </SearchForm>
      </Section>
    </>
  )
}

function TextFields() {
  return (
    <>
      <Field name="name" label="Name of the partnership" value="Warm Hands" autocomplete="off" save={{ seen: 3 }} />
      <Field
        type="long text"
        name="idea"
        label="What will the exchange change in each organisation?"
        hint="Think of what people can do afterwards that they cannot do today."
        help="Say what changes in each organisation, not only for the people who travel. Results come through the exchange of people."
        example="After two rounds, all three clinics triage newborns in the same way, and each has two trainers of its own."
        words={{ guide: 250, most: 400 }}
        value={'Nurses from three clinics\nwork in each other’s wards.'}
        save={{ seen: 3 }}
      />
      <Field type="number" name="people" label="How many people travel?" width="short" value="6" />
      <Field
        type="money"
        currency="NOK"
        name="budget"
        label="Sum asked for"
        width="medium"
        value="twelve"
        error="Write the sum as digits, such as 12 500."
      />
      <Field type="day" name="starts" label="First day of the exchange" value="2027-02-01" />
      <Field
        type="select"
        name="country"
        label="Country of registration"
        options={countries}
        width="medium"
        error="Choose the country where the organisation is registered."
      />
      <Field type="email" name="email" label="E-mail" autocomplete="email" width="medium" value="amina@example.org" />
      <Field type="tel" name="phone" label="Telephone" optional autocomplete="tel" width="medium" />
      <Field type="code" name="code" label="Code from your app" hint="Six digits." width="short" />
      <Field
        type="file"
        name="papers"
        label="Latest audited accounts"
        hint="PDF, up to 50 MB. Several files are fine."
        multiple
        upload="/files/tus"
      />
      <Field name="number" label="Register number" readOnly value="NGO/2011/0457" />
    </>
  )
}

function ChoiceFields() {
  return (
    <>
      <Choices
        type="one"
        name="exchange-kind"
        legend="Which way will people travel?"
        error="Say which way people will travel."
        options={[
          { value: 'both', label: 'Both ways', hint: 'Each organisation sends and receives.' },
          { value: 'south', label: 'Between partners in the South' },
        ]}
      />
      <Choices
        type="many"
        name="themes"
        legend="Themes"
        hint="Choose those that the exchange is really about."
        optional
        value={['climate']}
        save={{ seen: 3 }}
        options={[
          { value: 'climate', label: 'Climate' },
          { value: 'equality', label: 'Gender equality' },
          { value: 'food', label: 'Food security' },
        ]}
      />
    </>
  )
}
