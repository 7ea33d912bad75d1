/** Where an organisation's members find it. */
export const organisationPath = (id: string): string => `/organisations/${id}`

/** Where staff find it. */
export const staffPath = (id: string): string => `/staff/organisations/${id}`
