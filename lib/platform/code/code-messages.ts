import type { ConfirmationReading } from '@/lib/core/code/read-confirmation';
import type { WorkerScope } from '@/lib/platform/workers/worker-scope';

/** A picture's file, for its code. */
export interface CodeRequest {
  readonly id: number;
  readonly content: Uint8Array<ArrayBuffer>;
}

export interface CodeFound extends ConfirmationReading {
  /** photographed from a screen, as far as that can be told */
  readonly isPhoto: boolean;
}

export interface CodeReply {
  readonly id: number;
  readonly found: CodeFound | { readonly failure: 'picture-corrupt' | 'picture-too-large' };
}

export type CodeScope = WorkerScope<CodeRequest, CodeReply>;
