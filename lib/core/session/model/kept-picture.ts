/** The confirmation picture of a student's last live check, kept with the class because the counselor asked for it. */
export interface KeptPicture {
  readonly classKey: string;
  readonly studentKey: string;
  /** as it was saved: 学号 and minute, never a name or an ID number */
  readonly fileName: string;
  /** PNG, with ID number and photo covered as in the saved one */
  readonly png: Uint8Array;
}
