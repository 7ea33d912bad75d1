/** Somebody new lives by the clock of the machine they sit at, until they choose another. */
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
const choice = document.querySelector<HTMLSelectElement>('select[name=zone]')
const untouched = choice?.selectedOptions[0]?.defaultSelected
if (untouched && [...choice.options].some(({ value }) => value === timeZone)) choice.value = timeZone
