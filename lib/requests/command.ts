import type { EvidenceMethod } from '@/lib/law/evidence'
import type { Outcome } from '@/lib/law/outcome'
import type { RegimeId } from '@/lib/law/regime'
import type { DataPoint } from './data-points'

/** Everything that can be asked of a request that exists. */
export type Command =
  | { type: 'confirm' }
  | { type: 'report-not-mine' }
  | { type: 'close-unconfirmed'; today: string }
  | { type: 'withdraw' }
  /** `at` is the instant of its arrival, where it was recorded later. */
  | { type: 'reply'; channel: 'web' | 'email' | 'phone' | 'post'; at?: string }
  | { type: 'take' }
  | { type: 'assign'; to: string | null; assignable: boolean }
  | { type: 'note' }
  | { type: 'message' }
  | { type: 'ask'; about: 'identity' | 'clarification' | 'other' }
  | { type: 'record-evidence'; method: EvidenceMethod; dataPoints: readonly DataPoint[]; matched: boolean }
  | { type: 'extend' }
  | { type: 'correct-regime'; regime: RegimeId }
  | { type: 'decide'; id: string; outcome: Outcome; grounds: readonly string[] }
  | { type: 'send-back' }
  | { type: 'approve' }
  | { type: 'answer' }
  | { type: 'add-file' | 'remove-file'; fileId: string; known: boolean }
  | { type: 'download-file'; fileId: string; available: boolean }
  | { type: 'expire-file'; fileId: string; due: boolean }
  | { type: 'issue-pickup-code' }

export type CommandType = Command['type']
