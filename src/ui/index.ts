/** The parts that pages are made of. */
export { ActForm, type ActFormProps } from './act-form.tsx'
export { addresses } from './addresses.ts'
export { Bar, type BarRow, Bars } from './bars.tsx'
export { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
export { Button, ButtonLink, type ButtonLook, type ButtonProps, Buttons } from './button.tsx'
export { Card, CardList, type CardProps } from './card.tsx'
export { Choices, type ChoicesProps } from './choices.tsx'
export type { Option } from './control.tsx'
export { Details } from './details.tsx'
export { DraftForm, SavedMark } from './draft-form.tsx'
export { EmptyState } from './empty-state.tsx'
export { ErrorSummary, type Problem } from './error-summary.tsx'
export { type Fact, Facts } from './facts.tsx'
export { Field, FieldError, type FieldProps, HelpAndExample, type SaveTo } from './field.tsx'
export { Frame, type FrameProps } from './frame.tsx'
export { Letter, type LetterProps } from './letter.tsx'
export { Notice, type NoticeProps } from './notice.tsx'
export {
  type ContactPoint,
  type NavigationItem,
  type Page,
  type Say,
  type Site,
  type Tone,
  usePage,
} from './page.tsx'
export { Pager, type PagerProps } from './pager.tsx'
export { SearchForm, type SearchFormProps } from './search-form.tsx'
export { Beside, Section } from './section.tsx'
export { type Step, Steps } from './steps.tsx'
export { type Column, Table, type TableProps } from './table.tsx'
export { type Tab, Tabs } from './tabs.tsx'
export { Tag } from './tag.tsx'
export { type Task, TaskList } from './task-list.tsx'
export { type Entry, Timeline } from './timeline.tsx'
export { type Wording, Wordings, type WordingsProps } from './wordings.tsx'
