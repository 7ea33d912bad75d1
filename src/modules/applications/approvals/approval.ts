/** A signatory's yes to the application as it stood. It holds for that content and no other: what stands now is a matter of arithmetic. */
export interface Approval {
  readonly id: string
  readonly organisation: string
  readonly contentHash: string
  readonly by: string
  readonly at: Date
  /** The signatory regretted it while the content still stood. */
  readonly takenBackAt?: Date
}

/** The approval of this content for an organisation, when there is one. */
export const approvalOf = (
  approvals: readonly Approval[],
  organisation: string,
  contentHash: string,
): Approval | undefined =>
  approvals.find(
    (one) => one.organisation === organisation && one.contentHash === contentHash && one.takenBackAt === undefined,
  )
