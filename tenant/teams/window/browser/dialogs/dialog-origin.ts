import type { FramePlace } from '../host/frame-context';
import type { FrameHandle } from '../host/teams-host';

/** Where a dialog was opened from. */
export interface DialogOrigin {
  place: FramePlace;
  /** The frame of the tab, when a tab opened it. */
  frame?: FrameHandle;
  /** Takes the dialog's frame, for messages of the tab to it. */
  opened?(frame: FrameHandle | undefined): void;
}
