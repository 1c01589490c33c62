/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How grave a finding is. */
export type CheckSeverity =
  /** It must be dealt with: the endpoint's date has passed or is near, and the policy still chooses it. */
  | 'ERROR'
  /** It deserves attention. */
  | 'WARNING';

/** Where a choice of generation comes from. */
export type ChoiceSource =
  /** A share of the traffic goes to each generation; this is the greater one. */
  | 'CANARY'
  /** The policy file's default. */
  | 'DEFAULT'
  /** The default's generation does not exist or is retired, so the other one answers. */
  | 'ONLY_BINDING'
  /** The policy file names the operation. */
  | 'POLICY'
  /** An operator set it at run time. */
  | 'RUNTIME'
  /** The policy's generation has come to its end: its date has passed, or it answers like one that was taken offline. */
  | 'SUNSET';

/** The life of an upstream endpoint on the configured site. */
export type EndpointStatus =
  /** In service. */
  | 'ACTIVE'
  /** In service, but announced as going offline. */
  | 'DEPRECATED'
  /** Taken offline. */
  | 'RETIRED';

/** A generation of the upstream's API. */
export type Generation =
  /** The present one (`/v2`, `/v3`). */
  | 'NEW'
  /** The superseded one (`/v1.0/…`), being taken offline. */
  | 'OLD';

/** Stops or allows what moves by itself. */
export type MigrationFreezeInput = {
  /** Why, for the history: 1 to 500 characters. */
  readonly reason: string;
};

/** Whether an operation only reads. */
export type OperationSafety =
  /** It moves or commits money, or destroys what was paid for. */
  | 'MONEY'
  /** It reads. */
  | 'READ'
  /** It changes something, but moves no money. */
  | 'WRITE';

/** How the switch chooses between the generations of an operation. */
export type PolicyMode =
  /** Shadow until the comparison is convincing, then canary in growing steps, back by itself where the new generation does worse. */
  | 'AUTO'
  /** A fixed share of the traffic goes to the new generation, always the same objects or callers; the old one answers the rest. */
  | 'CANARY'
  /** The new generation answers. */
  | 'NEW'
  /** The old generation answers. */
  | 'OLD'
  /** The old generation answers; a share of the reads is asked of the new one too, beside the answer, and both are compared. */
  | 'SHADOW';

/** For whom a policy is set. */
export type PolicyReach =
  /** All tenants. */
  | 'EVERY_TENANT'
  /** The caller's tenant alone. It wins over what is set for all. */
  | 'MY_TENANT';

/** Where a policy comes from. What was set at run time wins over the file, and the file over its default. */
export type PolicySource =
  /** The policy file's default. */
  | 'DEFAULT'
  /** The policy file names the operation. */
  | 'FILE'
  /** An operator set it at run time. */
  | 'RUNTIME';

/** Lets a roll-out that waits for an operator go on. */
export type RolloutContinueInput = {
  /** The operation's name, as in `upstreamOperations`. */
  readonly operation: string;
  /** Why, for the history: 1 to 500 characters. */
  readonly reason: string;
};

/** Where a roll-out stands. */
export type RolloutStage =
  /** A share of the traffic goes to the new generation. */
  | 'CANARY'
  /** The new generation is compared; nothing of the traffic goes there yet. */
  | 'COMPARING'
  /** All of the traffic does. */
  | 'COMPLETE';

/** Takes back what was set at run time, so that the policy file counts again. */
export type UpstreamPolicyClearInput = {
  /** The operation's name, as in `upstreamOperations`. */
  readonly operation: string;
  /** For whom it was set. */
  readonly reach?: PolicyReach;
  /** Why, for the history: 1 to 500 characters. */
  readonly reason: string;
};

/** A policy as an operator gives it. */
export type UpstreamPolicyInput = {
  /** AUTO: wait at this step (in percent) for `rolloutContinue`. */
  readonly askAtPercent?: number | null | undefined;
  /** SHADOW and AUTO: the share of the reads that are compared, in percent. Left out: the policy file's (`rollout.sample`). */
  readonly comparedPercent?: number | null | undefined;
  /** Whether the other generation may step in. Left out: on for reads, off for writes. */
  readonly fallback?: boolean | null | undefined;
  /** How it chooses. */
  readonly mode: PolicyMode;
  /** CANARY: the share for the new generation, in percent, 0 to 100, at most two decimals. */
  readonly percent?: number | null | undefined;
  /** Why writes may; needed together with `writesUpToPercent`. */
  readonly writesReason?: string | null | undefined;
  /** How far a write may move to the new generation by CANARY or AUTO, in percent. Needed for writes, refused for reads. */
  readonly writesUpToPercent?: number | null | undefined;
};

/** Sets an operation's policy at run time. */
export type UpstreamPolicySetInput = {
  /** The operation's name, as in `upstreamOperations`. */
  readonly operation: string;
  /** The policy. */
  readonly policy: UpstreamPolicyInput;
  /** For whom. */
  readonly reach?: PolicyReach;
  /** Why, for the history: 1 to 500 characters. */
  readonly reason: string;
};

/** The kinds of things that a person can mend. */
export type UserErrorCode =
  /** It exists already, or the name, number or id is taken. */
  | 'ALREADY_EXISTS'
  /** The balance, the budget or the quota does not suffice. */
  | 'INSUFFICIENT_BALANCE'
  /** An entry is missing, malformed, out of its range, or does not fit the others. */
  | 'INVALID_INPUT'
  /** Something else is under way for the same object; wait for its end. */
  | 'IN_PROGRESS'
  /** A limit of number, size, amount or frequency is reached. */
  | 'LIMIT_REACHED'
  /** This partner, customer or object is not open to the action, whatever is entered. */
  | 'NOT_ALLOWED'
  /** There is no such object, or it is not this partner's. */
  | 'NOT_FOUND'
  /** An equal write is under way, or nobody knows what became of it. Look at its receipt, and confirm if you mean another one. */
  | 'POSSIBLE_DUPLICATE'
  /** The vendor refused it, and no more is known than its code says. Of one item among several only. */
  | 'REFUSED'
  /** The verification code is wrong, expired, or was tried too often. */
  | 'VERIFICATION_CODE_WRONG'
  /** What was given does not stand the check against the authorities, the bank or the picture. */
  | 'VERIFICATION_FAILED'
  /** The object is in a state that does not allow the action: paid, expired, frozen, under review, or changed since it was read. */
  | 'WRONG_STATE';

/** The word on an operation's migration. */
export type VerdictWord =
  /** Too little is known. */
  | 'KEEP_COMPARING'
  /** The new generation cannot take over: it is not there, or it answers differently or worse. */
  | 'KEEP_OLD'
  /** The new generation answers, and nothing speaks against it. */
  | 'ON_NEW'
  /** Nothing speaks against moving. */
  | 'READY_FOR_NEW'
  /** The new generation answers all or some of the traffic, and does worse than the old one. */
  | 'REGRESSED';

export type MigrationNowQueryVariables = Exact<{ [key: string]: never; }>;


export type MigrationNowQuery = { readonly migration: { readonly isFrozen: boolean, readonly frozenSince: string | null, readonly frozenBy: string | null, readonly frozenReason: string | null, readonly policyVersion: number, readonly isFollowing: boolean, readonly isChangeable: boolean, readonly fileProblem: string | null, readonly steps: ReadonlyArray<number> } };

export type MigrationStateFragment = { readonly isFrozen: boolean, readonly frozenSince: string | null, readonly frozenBy: string | null, readonly frozenReason: string | null, readonly policyVersion: number, readonly isFollowing: boolean, readonly isChangeable: boolean, readonly fileProblem: string | null, readonly steps: ReadonlyArray<number> };

export type CheckFragment = { readonly severity: CheckSeverity, readonly rule: string, readonly operationId: string, readonly message: string, readonly date: string | null, readonly operation: { readonly name: string } };

export type MigrationEventsQueryVariables = Exact<{
  first: number;
}>;


export type MigrationEventsQuery = { readonly migration: { readonly events: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly name: string, readonly message: string, readonly operation: { readonly name: string } | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } } };

export type MigrationChangesQueryVariables = Exact<{
  first: number;
}>;


export type MigrationChangesQuery = { readonly migration: { readonly policyChanges: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly at: string, readonly by: string, readonly reason: string, readonly reach: PolicyReach, readonly from: string | null, readonly to: string | null, readonly operation: { readonly name: string } | null }> } } };

export type MigrationChecksQueryVariables = Exact<{
  withinDays: number;
}>;


export type MigrationChecksQuery = { readonly migration: { readonly checks: ReadonlyArray<{ readonly severity: CheckSeverity, readonly rule: string, readonly operationId: string, readonly message: string, readonly date: string | null, readonly operation: { readonly name: string } }> } };

export type EventFragment = { readonly id: string, readonly at: string, readonly name: string, readonly message: string, readonly operation: { readonly name: string } | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> };

export type ChangeFragment = { readonly id: string, readonly version: number, readonly at: string, readonly by: string, readonly reason: string, readonly reach: PolicyReach, readonly from: string | null, readonly to: string | null, readonly operation: { readonly name: string } | null };

export type MigrationFreezeMutationVariables = Exact<{
  input: MigrationFreezeInput;
}>;


export type MigrationFreezeMutation = { readonly migrationFreeze: { readonly migration: { readonly isFrozen: boolean, readonly frozenSince: string | null, readonly frozenBy: string | null, readonly frozenReason: string | null, readonly policyVersion: number, readonly isFollowing: boolean, readonly isChangeable: boolean, readonly fileProblem: string | null, readonly steps: ReadonlyArray<number> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type MigrationUnfreezeMutationVariables = Exact<{
  input: MigrationFreezeInput;
}>;


export type MigrationUnfreezeMutation = { readonly migrationUnfreeze: { readonly migration: { readonly isFrozen: boolean, readonly frozenSince: string | null, readonly frozenBy: string | null, readonly frozenReason: string | null, readonly policyVersion: number, readonly isFollowing: boolean, readonly isChangeable: boolean, readonly fileProblem: string | null, readonly steps: ReadonlyArray<number> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type RefusalFragment = { readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string };

export type OperationQueryVariables = Exact<{
  name: string;
}>;


export type OperationQuery = { readonly upstreamOperations: ReadonlyArray<{ readonly name: string, readonly safety: OperationSafety, readonly pinned: boolean, readonly generation: Generation | null, readonly source: ChoiceSource | null, readonly fallback: Generation | null, readonly policy: { readonly mode: PolicyMode, readonly source: PolicySource, readonly reach: PolicyReach, readonly newPercent: number, readonly comparedPercent: number, readonly fallback: boolean, readonly askAtPercent: number | null, readonly writesUpToPercent: number | null, readonly writesReason: string | null }, readonly rollout: { readonly stage: RolloutStage, readonly percent: number, readonly since: string, readonly nextPercent: number | null, readonly isWaiting: boolean, readonly holding: string | null, readonly callsSeen: number, readonly callsNeeded: number } | null, readonly verdict: { readonly word: VerdictWord, readonly reason: string, readonly compared: number, readonly needed: number, readonly comparedInAll: number, readonly mismatches: number, readonly explained: number, readonly leftOut: number, readonly inputClasses: ReadonlyArray<{ readonly name: string, readonly compared: number, readonly mismatches: number }>, readonly mismatchesByField: ReadonlyArray<{ readonly path: string, readonly count: number, readonly lastAt: string }>, readonly noise: { readonly compared: number, readonly different: number }, readonly old: { readonly calls: number, readonly errors: number, readonly errorRate: number | null, readonly p50Ms: number | null, readonly p95Ms: number | null, readonly p99Ms: number | null }, readonly new: { readonly calls: number, readonly errors: number, readonly errorRate: number | null, readonly p50Ms: number | null, readonly p95Ms: number | null, readonly p99Ms: number | null }, readonly errorRateDifference: { readonly estimate: number, readonly lower: number, readonly upper: number, readonly confidence: number } | null, readonly latencyDifference: { readonly estimate: number, readonly lower: number, readonly upper: number, readonly confidence: number } | null } | null, readonly declaredDifferences: ReadonlyArray<{ readonly field: string, readonly reason: string }>, readonly bindings: ReadonlyArray<{ readonly generation: Generation, readonly missingFields: ReadonlyArray<string>, readonly endpoints: ReadonlyArray<{ readonly operationId: string, readonly method: string, readonly path: string, readonly status: EndpointStatus, readonly quotaCalls: number, readonly quotaWindowMs: number, readonly quotaUsed: number, readonly foundRetiredAt: string | null, readonly sunset: { readonly date: string, readonly source: string, readonly isConfirmed: boolean, readonly daysLeft: number } | null }> }> }> };

export type OperationDetailsFragment = { readonly name: string, readonly safety: OperationSafety, readonly pinned: boolean, readonly generation: Generation | null, readonly source: ChoiceSource | null, readonly fallback: Generation | null, readonly policy: { readonly mode: PolicyMode, readonly source: PolicySource, readonly reach: PolicyReach, readonly newPercent: number, readonly comparedPercent: number, readonly fallback: boolean, readonly askAtPercent: number | null, readonly writesUpToPercent: number | null, readonly writesReason: string | null }, readonly rollout: { readonly stage: RolloutStage, readonly percent: number, readonly since: string, readonly nextPercent: number | null, readonly isWaiting: boolean, readonly holding: string | null, readonly callsSeen: number, readonly callsNeeded: number } | null, readonly verdict: { readonly word: VerdictWord, readonly reason: string, readonly compared: number, readonly needed: number, readonly comparedInAll: number, readonly mismatches: number, readonly explained: number, readonly leftOut: number, readonly inputClasses: ReadonlyArray<{ readonly name: string, readonly compared: number, readonly mismatches: number }>, readonly mismatchesByField: ReadonlyArray<{ readonly path: string, readonly count: number, readonly lastAt: string }>, readonly noise: { readonly compared: number, readonly different: number }, readonly old: { readonly calls: number, readonly errors: number, readonly errorRate: number | null, readonly p50Ms: number | null, readonly p95Ms: number | null, readonly p99Ms: number | null }, readonly new: { readonly calls: number, readonly errors: number, readonly errorRate: number | null, readonly p50Ms: number | null, readonly p95Ms: number | null, readonly p99Ms: number | null }, readonly errorRateDifference: { readonly estimate: number, readonly lower: number, readonly upper: number, readonly confidence: number } | null, readonly latencyDifference: { readonly estimate: number, readonly lower: number, readonly upper: number, readonly confidence: number } | null } | null, readonly declaredDifferences: ReadonlyArray<{ readonly field: string, readonly reason: string }>, readonly bindings: ReadonlyArray<{ readonly generation: Generation, readonly missingFields: ReadonlyArray<string>, readonly endpoints: ReadonlyArray<{ readonly operationId: string, readonly method: string, readonly path: string, readonly status: EndpointStatus, readonly quotaCalls: number, readonly quotaWindowMs: number, readonly quotaUsed: number, readonly foundRetiredAt: string | null, readonly sunset: { readonly date: string, readonly source: string, readonly isConfirmed: boolean, readonly daysLeft: number } | null }> }> };

export type VerdictFragment = { readonly word: VerdictWord, readonly reason: string, readonly compared: number, readonly needed: number, readonly comparedInAll: number, readonly mismatches: number, readonly explained: number, readonly leftOut: number, readonly inputClasses: ReadonlyArray<{ readonly name: string, readonly compared: number, readonly mismatches: number }>, readonly mismatchesByField: ReadonlyArray<{ readonly path: string, readonly count: number, readonly lastAt: string }>, readonly noise: { readonly compared: number, readonly different: number }, readonly old: { readonly calls: number, readonly errors: number, readonly errorRate: number | null, readonly p50Ms: number | null, readonly p95Ms: number | null, readonly p99Ms: number | null }, readonly new: { readonly calls: number, readonly errors: number, readonly errorRate: number | null, readonly p50Ms: number | null, readonly p95Ms: number | null, readonly p99Ms: number | null }, readonly errorRateDifference: { readonly estimate: number, readonly lower: number, readonly upper: number, readonly confidence: number } | null, readonly latencyDifference: { readonly estimate: number, readonly lower: number, readonly upper: number, readonly confidence: number } | null };

export type BoundedFragment = { readonly estimate: number, readonly lower: number, readonly upper: number, readonly confidence: number };

export type EndpointFragment = { readonly operationId: string, readonly method: string, readonly path: string, readonly status: EndpointStatus, readonly quotaCalls: number, readonly quotaWindowMs: number, readonly quotaUsed: number, readonly foundRetiredAt: string | null, readonly sunset: { readonly date: string, readonly source: string, readonly isConfirmed: boolean, readonly daysLeft: number } | null };

export type OperationSeriesQueryVariables = Exact<{
  name: string;
  minutes: number;
}>;


export type OperationSeriesQuery = { readonly upstreamOperations: ReadonlyArray<{ readonly name: string, readonly series: ReadonlyArray<{ readonly at: string, readonly seconds: number, readonly oldCalls: number, readonly newCalls: number, readonly oldErrors: number, readonly newErrors: number, readonly oldP95Ms: number | null, readonly newP95Ms: number | null, readonly compared: number, readonly mismatches: number }> }> };

export type SeriesPointFragment = { readonly at: string, readonly seconds: number, readonly oldCalls: number, readonly newCalls: number, readonly oldErrors: number, readonly newErrors: number, readonly oldP95Ms: number | null, readonly newP95Ms: number | null, readonly compared: number, readonly mismatches: number };

export type OperationMismatchesQueryVariables = Exact<{
  name: string;
  first: number;
  field?: string | null | undefined;
}>;


export type OperationMismatchesQuery = { readonly upstreamOperations: ReadonlyArray<{ readonly name: string, readonly mismatches: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly inputClasses: ReadonlyArray<string>, readonly arguments: string, readonly language: string, readonly query: string | null, readonly differences: ReadonlyArray<{ readonly path: string, readonly field: string, readonly old: string | null, readonly new: string | null }> }> } }> };

export type MismatchFoundFragment = { readonly id: string, readonly at: string, readonly inputClasses: ReadonlyArray<string>, readonly arguments: string, readonly language: string, readonly query: string | null, readonly differences: ReadonlyArray<{ readonly path: string, readonly field: string, readonly old: string | null, readonly new: string | null }> };

export type OperationHistoryQueryVariables = Exact<{
  name: string;
  first: number;
}>;


export type OperationHistoryQuery = { readonly upstreamOperations: ReadonlyArray<{ readonly name: string, readonly policyChanges: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly at: string, readonly by: string, readonly reason: string, readonly reach: PolicyReach, readonly from: string | null, readonly to: string | null, readonly operation: { readonly name: string } | null }> } }> };

export type OperationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OperationsQuery = { readonly upstreamOperations: ReadonlyArray<{ readonly name: string, readonly safety: OperationSafety, readonly generation: Generation | null, readonly source: ChoiceSource | null, readonly fallback: Generation | null, readonly policy: { readonly mode: PolicyMode, readonly source: PolicySource, readonly reach: PolicyReach, readonly newPercent: number, readonly comparedPercent: number, readonly fallback: boolean, readonly askAtPercent: number | null, readonly writesUpToPercent: number | null, readonly writesReason: string | null }, readonly rollout: { readonly stage: RolloutStage, readonly percent: number, readonly since: string, readonly nextPercent: number | null, readonly isWaiting: boolean, readonly holding: string | null, readonly callsSeen: number, readonly callsNeeded: number } | null, readonly verdict: { readonly word: VerdictWord, readonly compared: number, readonly needed: number, readonly mismatches: number, readonly old: { readonly calls: number, readonly errors: number, readonly errorRate: number | null, readonly p50Ms: number | null, readonly p95Ms: number | null, readonly p99Ms: number | null }, readonly new: { readonly calls: number, readonly errors: number, readonly errorRate: number | null, readonly p50Ms: number | null, readonly p95Ms: number | null, readonly p99Ms: number | null } } | null, readonly bindings: ReadonlyArray<{ readonly generation: Generation, readonly endpoints: ReadonlyArray<{ readonly operationId: string, readonly status: EndpointStatus, readonly foundRetiredAt: string | null, readonly quotaUsed: number, readonly sunset: { readonly date: string, readonly source: string, readonly isConfirmed: boolean, readonly daysLeft: number } | null }> }> }> };

export type OperationRowFragment = { readonly name: string, readonly safety: OperationSafety, readonly generation: Generation | null, readonly source: ChoiceSource | null, readonly fallback: Generation | null, readonly policy: { readonly mode: PolicyMode, readonly source: PolicySource, readonly reach: PolicyReach, readonly newPercent: number, readonly comparedPercent: number, readonly fallback: boolean, readonly askAtPercent: number | null, readonly writesUpToPercent: number | null, readonly writesReason: string | null }, readonly rollout: { readonly stage: RolloutStage, readonly percent: number, readonly since: string, readonly nextPercent: number | null, readonly isWaiting: boolean, readonly holding: string | null, readonly callsSeen: number, readonly callsNeeded: number } | null, readonly verdict: { readonly word: VerdictWord, readonly compared: number, readonly needed: number, readonly mismatches: number, readonly old: { readonly calls: number, readonly errors: number, readonly errorRate: number | null, readonly p50Ms: number | null, readonly p95Ms: number | null, readonly p99Ms: number | null }, readonly new: { readonly calls: number, readonly errors: number, readonly errorRate: number | null, readonly p50Ms: number | null, readonly p95Ms: number | null, readonly p99Ms: number | null } } | null, readonly bindings: ReadonlyArray<{ readonly generation: Generation, readonly endpoints: ReadonlyArray<{ readonly operationId: string, readonly status: EndpointStatus, readonly foundRetiredAt: string | null, readonly quotaUsed: number, readonly sunset: { readonly date: string, readonly source: string, readonly isConfirmed: boolean, readonly daysLeft: number } | null }> }> };

export type PolicyFragment = { readonly mode: PolicyMode, readonly source: PolicySource, readonly reach: PolicyReach, readonly newPercent: number, readonly comparedPercent: number, readonly fallback: boolean, readonly askAtPercent: number | null, readonly writesUpToPercent: number | null, readonly writesReason: string | null };

export type RolloutStateFragment = { readonly stage: RolloutStage, readonly percent: number, readonly since: string, readonly nextPercent: number | null, readonly isWaiting: boolean, readonly holding: string | null, readonly callsSeen: number, readonly callsNeeded: number };

export type SideFragment = { readonly calls: number, readonly errors: number, readonly errorRate: number | null, readonly p50Ms: number | null, readonly p95Ms: number | null, readonly p99Ms: number | null };

export type SunsetDateFragment = { readonly date: string, readonly source: string, readonly isConfirmed: boolean, readonly daysLeft: number };

export type PolicyPreviewQueryVariables = Exact<{
  input: UpstreamPolicySetInput;
}>;


export type PolicyPreviewQuery = { readonly upstreamPolicyPreview: { readonly generation: Generation | null, readonly fallback: Generation | null, readonly movedPercent: number | null, readonly addedCallsPerHour: number, readonly warnings: ReadonlyArray<string>, readonly before: { readonly mode: PolicyMode, readonly source: PolicySource, readonly reach: PolicyReach, readonly newPercent: number, readonly comparedPercent: number, readonly fallback: boolean, readonly askAtPercent: number | null, readonly writesUpToPercent: number | null, readonly writesReason: string | null } | null, readonly after: { readonly mode: PolicyMode, readonly source: PolicySource, readonly reach: PolicyReach, readonly newPercent: number, readonly comparedPercent: number, readonly fallback: boolean, readonly askAtPercent: number | null, readonly writesUpToPercent: number | null, readonly writesReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type PolicySetMutationVariables = Exact<{
  input: UpstreamPolicySetInput;
}>;


export type PolicySetMutation = { readonly upstreamPolicySet: { readonly operation: { readonly name: string, readonly policy: { readonly mode: PolicyMode, readonly source: PolicySource, readonly reach: PolicyReach, readonly newPercent: number, readonly comparedPercent: number, readonly fallback: boolean, readonly askAtPercent: number | null, readonly writesUpToPercent: number | null, readonly writesReason: string | null } } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type PolicyClearMutationVariables = Exact<{
  input: UpstreamPolicyClearInput;
}>;


export type PolicyClearMutation = { readonly upstreamPolicyClear: { readonly operation: { readonly name: string, readonly policy: { readonly mode: PolicyMode, readonly source: PolicySource, readonly reach: PolicyReach, readonly newPercent: number, readonly comparedPercent: number, readonly fallback: boolean, readonly askAtPercent: number | null, readonly writesUpToPercent: number | null, readonly writesReason: string | null } } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type RolloutContinueMutationVariables = Exact<{
  input: RolloutContinueInput;
}>;


export type RolloutContinueMutation = { readonly rolloutContinue: { readonly operation: { readonly name: string, readonly rollout: { readonly stage: RolloutStage, readonly percent: number, readonly since: string, readonly nextPercent: number | null, readonly isWaiting: boolean, readonly holding: string | null, readonly callsSeen: number, readonly callsNeeded: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MigrationStateFragmentDoc = new TypedDocumentString(`
    fragment MigrationState on Migration {
  isFrozen
  frozenSince
  frozenBy
  frozenReason
  policyVersion
  isFollowing
  isChangeable
  fileProblem
  steps
}
    `, {"fragmentName":"MigrationState"}) as unknown as TypedDocumentString<MigrationStateFragment, unknown>;
export const CheckFragmentDoc = new TypedDocumentString(`
    fragment Check on MigrationCheck {
  severity
  rule
  operation {
    name
  }
  operationId
  message
  date
}
    `, {"fragmentName":"Check"}) as unknown as TypedDocumentString<CheckFragment, unknown>;
export const EventFragmentDoc = new TypedDocumentString(`
    fragment Event on MigrationEvent {
  id
  at
  name
  message
  operation {
    name
  }
  facts {
    name
    value
  }
}
    `, {"fragmentName":"Event"}) as unknown as TypedDocumentString<EventFragment, unknown>;
export const ChangeFragmentDoc = new TypedDocumentString(`
    fragment Change on PolicyChange {
  id
  version
  at
  by
  reason
  reach
  from
  to
  operation {
    name
  }
}
    `, {"fragmentName":"Change"}) as unknown as TypedDocumentString<ChangeFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  field
  message
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const PolicyFragmentDoc = new TypedDocumentString(`
    fragment Policy on UpstreamPolicy {
  mode
  source
  reach
  newPercent
  comparedPercent
  fallback
  askAtPercent
  writesUpToPercent
  writesReason
}
    `, {"fragmentName":"Policy"}) as unknown as TypedDocumentString<PolicyFragment, unknown>;
export const RolloutStateFragmentDoc = new TypedDocumentString(`
    fragment RolloutState on Rollout {
  stage
  percent
  since
  nextPercent
  isWaiting
  holding
  callsSeen
  callsNeeded
}
    `, {"fragmentName":"RolloutState"}) as unknown as TypedDocumentString<RolloutStateFragment, unknown>;
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on SideStatistics {
  calls
  errors
  errorRate
  p50Ms
  p95Ms
  p99Ms
}
    `, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const BoundedFragmentDoc = new TypedDocumentString(`
    fragment Bounded on BoundedEstimate {
  estimate
  lower
  upper
  confidence
}
    `, {"fragmentName":"Bounded"}) as unknown as TypedDocumentString<BoundedFragment, unknown>;
export const VerdictFragmentDoc = new TypedDocumentString(`
    fragment Verdict on MigrationVerdict {
  word
  reason
  compared
  needed
  comparedInAll
  mismatches
  explained
  leftOut
  inputClasses {
    name
    compared
    mismatches
  }
  mismatchesByField {
    path
    count
    lastAt
  }
  noise {
    compared
    different
  }
  old {
    ...Side
  }
  new {
    ...Side
  }
  errorRateDifference {
    ...Bounded
  }
  latencyDifference {
    ...Bounded
  }
}
    fragment Bounded on BoundedEstimate {
  estimate
  lower
  upper
  confidence
}
fragment Side on SideStatistics {
  calls
  errors
  errorRate
  p50Ms
  p95Ms
  p99Ms
}`, {"fragmentName":"Verdict"}) as unknown as TypedDocumentString<VerdictFragment, unknown>;
export const SunsetDateFragmentDoc = new TypedDocumentString(`
    fragment SunsetDate on Sunset {
  date
  source
  isConfirmed
  daysLeft
}
    `, {"fragmentName":"SunsetDate"}) as unknown as TypedDocumentString<SunsetDateFragment, unknown>;
export const EndpointFragmentDoc = new TypedDocumentString(`
    fragment Endpoint on UpstreamEndpoint {
  operationId
  method
  path
  status
  quotaCalls
  quotaWindowMs
  quotaUsed
  foundRetiredAt
  sunset {
    ...SunsetDate
  }
}
    fragment SunsetDate on Sunset {
  date
  source
  isConfirmed
  daysLeft
}`, {"fragmentName":"Endpoint"}) as unknown as TypedDocumentString<EndpointFragment, unknown>;
export const OperationDetailsFragmentDoc = new TypedDocumentString(`
    fragment OperationDetails on UpstreamOperation {
  name
  safety
  pinned
  generation
  source
  fallback
  policy {
    ...Policy
  }
  rollout {
    ...RolloutState
  }
  verdict {
    ...Verdict
  }
  declaredDifferences {
    field
    reason
  }
  bindings {
    generation
    missingFields
    endpoints {
      ...Endpoint
    }
  }
}
    fragment Verdict on MigrationVerdict {
  word
  reason
  compared
  needed
  comparedInAll
  mismatches
  explained
  leftOut
  inputClasses {
    name
    compared
    mismatches
  }
  mismatchesByField {
    path
    count
    lastAt
  }
  noise {
    compared
    different
  }
  old {
    ...Side
  }
  new {
    ...Side
  }
  errorRateDifference {
    ...Bounded
  }
  latencyDifference {
    ...Bounded
  }
}
fragment Bounded on BoundedEstimate {
  estimate
  lower
  upper
  confidence
}
fragment Endpoint on UpstreamEndpoint {
  operationId
  method
  path
  status
  quotaCalls
  quotaWindowMs
  quotaUsed
  foundRetiredAt
  sunset {
    ...SunsetDate
  }
}
fragment Policy on UpstreamPolicy {
  mode
  source
  reach
  newPercent
  comparedPercent
  fallback
  askAtPercent
  writesUpToPercent
  writesReason
}
fragment RolloutState on Rollout {
  stage
  percent
  since
  nextPercent
  isWaiting
  holding
  callsSeen
  callsNeeded
}
fragment Side on SideStatistics {
  calls
  errors
  errorRate
  p50Ms
  p95Ms
  p99Ms
}
fragment SunsetDate on Sunset {
  date
  source
  isConfirmed
  daysLeft
}`, {"fragmentName":"OperationDetails"}) as unknown as TypedDocumentString<OperationDetailsFragment, unknown>;
export const SeriesPointFragmentDoc = new TypedDocumentString(`
    fragment SeriesPoint on TrafficPoint {
  at
  seconds
  oldCalls
  newCalls
  oldErrors
  newErrors
  oldP95Ms
  newP95Ms
  compared
  mismatches
}
    `, {"fragmentName":"SeriesPoint"}) as unknown as TypedDocumentString<SeriesPointFragment, unknown>;
export const MismatchFoundFragmentDoc = new TypedDocumentString(`
    fragment MismatchFound on Mismatch {
  id
  at
  differences {
    path
    field
    old
    new
  }
  inputClasses
  arguments
  language
  query
}
    `, {"fragmentName":"MismatchFound"}) as unknown as TypedDocumentString<MismatchFoundFragment, unknown>;
export const OperationRowFragmentDoc = new TypedDocumentString(`
    fragment OperationRow on UpstreamOperation {
  name
  safety
  generation
  source
  fallback
  policy {
    ...Policy
  }
  rollout {
    ...RolloutState
  }
  verdict {
    word
    compared
    needed
    mismatches
    old {
      ...Side
    }
    new {
      ...Side
    }
  }
  bindings {
    generation
    endpoints {
      operationId
      status
      sunset {
        ...SunsetDate
      }
      foundRetiredAt
      quotaUsed
    }
  }
}
    fragment Policy on UpstreamPolicy {
  mode
  source
  reach
  newPercent
  comparedPercent
  fallback
  askAtPercent
  writesUpToPercent
  writesReason
}
fragment RolloutState on Rollout {
  stage
  percent
  since
  nextPercent
  isWaiting
  holding
  callsSeen
  callsNeeded
}
fragment Side on SideStatistics {
  calls
  errors
  errorRate
  p50Ms
  p95Ms
  p99Ms
}
fragment SunsetDate on Sunset {
  date
  source
  isConfirmed
  daysLeft
}`, {"fragmentName":"OperationRow"}) as unknown as TypedDocumentString<OperationRowFragment, unknown>;
export const MigrationNowDocument = new TypedDocumentString(`
    query MigrationNow {
  migration {
    ...MigrationState
  }
}
    fragment MigrationState on Migration {
  isFrozen
  frozenSince
  frozenBy
  frozenReason
  policyVersion
  isFollowing
  isChangeable
  fileProblem
  steps
}`) as unknown as TypedDocumentString<MigrationNowQuery, MigrationNowQueryVariables>;
export const MigrationEventsDocument = new TypedDocumentString(`
    query MigrationEvents($first: Int!) {
  migration {
    events(first: $first) {
      totalCount
      nodes {
        ...Event
      }
    }
  }
}
    fragment Event on MigrationEvent {
  id
  at
  name
  message
  operation {
    name
  }
  facts {
    name
    value
  }
}`) as unknown as TypedDocumentString<MigrationEventsQuery, MigrationEventsQueryVariables>;
export const MigrationChangesDocument = new TypedDocumentString(`
    query MigrationChanges($first: Int!) {
  migration {
    policyChanges(first: $first) {
      totalCount
      nodes {
        ...Change
      }
    }
  }
}
    fragment Change on PolicyChange {
  id
  version
  at
  by
  reason
  reach
  from
  to
  operation {
    name
  }
}`) as unknown as TypedDocumentString<MigrationChangesQuery, MigrationChangesQueryVariables>;
export const MigrationChecksDocument = new TypedDocumentString(`
    query MigrationChecks($withinDays: Int!) {
  migration {
    checks(withinDays: $withinDays) {
      ...Check
    }
  }
}
    fragment Check on MigrationCheck {
  severity
  rule
  operation {
    name
  }
  operationId
  message
  date
}`) as unknown as TypedDocumentString<MigrationChecksQuery, MigrationChecksQueryVariables>;
export const MigrationFreezeDocument = new TypedDocumentString(`
    mutation MigrationFreeze($input: MigrationFreezeInput!) {
  migrationFreeze(input: $input) {
    migration {
      ...MigrationState
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment MigrationState on Migration {
  isFrozen
  frozenSince
  frozenBy
  frozenReason
  policyVersion
  isFollowing
  isChangeable
  fileProblem
  steps
}
fragment Refusal on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<MigrationFreezeMutation, MigrationFreezeMutationVariables>;
export const MigrationUnfreezeDocument = new TypedDocumentString(`
    mutation MigrationUnfreeze($input: MigrationFreezeInput!) {
  migrationUnfreeze(input: $input) {
    migration {
      ...MigrationState
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment MigrationState on Migration {
  isFrozen
  frozenSince
  frozenBy
  frozenReason
  policyVersion
  isFollowing
  isChangeable
  fileProblem
  steps
}
fragment Refusal on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<MigrationUnfreezeMutation, MigrationUnfreezeMutationVariables>;
export const OperationDocument = new TypedDocumentString(`
    query Operation($name: String!) {
  upstreamOperations(name: $name) {
    ...OperationDetails
  }
}
    fragment OperationDetails on UpstreamOperation {
  name
  safety
  pinned
  generation
  source
  fallback
  policy {
    ...Policy
  }
  rollout {
    ...RolloutState
  }
  verdict {
    ...Verdict
  }
  declaredDifferences {
    field
    reason
  }
  bindings {
    generation
    missingFields
    endpoints {
      ...Endpoint
    }
  }
}
fragment Verdict on MigrationVerdict {
  word
  reason
  compared
  needed
  comparedInAll
  mismatches
  explained
  leftOut
  inputClasses {
    name
    compared
    mismatches
  }
  mismatchesByField {
    path
    count
    lastAt
  }
  noise {
    compared
    different
  }
  old {
    ...Side
  }
  new {
    ...Side
  }
  errorRateDifference {
    ...Bounded
  }
  latencyDifference {
    ...Bounded
  }
}
fragment Bounded on BoundedEstimate {
  estimate
  lower
  upper
  confidence
}
fragment Endpoint on UpstreamEndpoint {
  operationId
  method
  path
  status
  quotaCalls
  quotaWindowMs
  quotaUsed
  foundRetiredAt
  sunset {
    ...SunsetDate
  }
}
fragment Policy on UpstreamPolicy {
  mode
  source
  reach
  newPercent
  comparedPercent
  fallback
  askAtPercent
  writesUpToPercent
  writesReason
}
fragment RolloutState on Rollout {
  stage
  percent
  since
  nextPercent
  isWaiting
  holding
  callsSeen
  callsNeeded
}
fragment Side on SideStatistics {
  calls
  errors
  errorRate
  p50Ms
  p95Ms
  p99Ms
}
fragment SunsetDate on Sunset {
  date
  source
  isConfirmed
  daysLeft
}`) as unknown as TypedDocumentString<OperationQuery, OperationQueryVariables>;
export const OperationSeriesDocument = new TypedDocumentString(`
    query OperationSeries($name: String!, $minutes: Int!) {
  upstreamOperations(name: $name) {
    name
    series(minutes: $minutes) {
      ...SeriesPoint
    }
  }
}
    fragment SeriesPoint on TrafficPoint {
  at
  seconds
  oldCalls
  newCalls
  oldErrors
  newErrors
  oldP95Ms
  newP95Ms
  compared
  mismatches
}`) as unknown as TypedDocumentString<OperationSeriesQuery, OperationSeriesQueryVariables>;
export const OperationMismatchesDocument = new TypedDocumentString(`
    query OperationMismatches($name: String!, $first: Int!, $field: String) {
  upstreamOperations(name: $name) {
    name
    mismatches(first: $first, field: $field) {
      totalCount
      nodes {
        ...MismatchFound
      }
    }
  }
}
    fragment MismatchFound on Mismatch {
  id
  at
  differences {
    path
    field
    old
    new
  }
  inputClasses
  arguments
  language
  query
}`) as unknown as TypedDocumentString<OperationMismatchesQuery, OperationMismatchesQueryVariables>;
export const OperationHistoryDocument = new TypedDocumentString(`
    query OperationHistory($name: String!, $first: Int!) {
  upstreamOperations(name: $name) {
    name
    policyChanges(first: $first) {
      totalCount
      nodes {
        ...Change
      }
    }
  }
}
    fragment Change on PolicyChange {
  id
  version
  at
  by
  reason
  reach
  from
  to
  operation {
    name
  }
}`) as unknown as TypedDocumentString<OperationHistoryQuery, OperationHistoryQueryVariables>;
export const OperationsDocument = new TypedDocumentString(`
    query Operations {
  upstreamOperations {
    ...OperationRow
  }
}
    fragment OperationRow on UpstreamOperation {
  name
  safety
  generation
  source
  fallback
  policy {
    ...Policy
  }
  rollout {
    ...RolloutState
  }
  verdict {
    word
    compared
    needed
    mismatches
    old {
      ...Side
    }
    new {
      ...Side
    }
  }
  bindings {
    generation
    endpoints {
      operationId
      status
      sunset {
        ...SunsetDate
      }
      foundRetiredAt
      quotaUsed
    }
  }
}
fragment Policy on UpstreamPolicy {
  mode
  source
  reach
  newPercent
  comparedPercent
  fallback
  askAtPercent
  writesUpToPercent
  writesReason
}
fragment RolloutState on Rollout {
  stage
  percent
  since
  nextPercent
  isWaiting
  holding
  callsSeen
  callsNeeded
}
fragment Side on SideStatistics {
  calls
  errors
  errorRate
  p50Ms
  p95Ms
  p99Ms
}
fragment SunsetDate on Sunset {
  date
  source
  isConfirmed
  daysLeft
}`) as unknown as TypedDocumentString<OperationsQuery, OperationsQueryVariables>;
export const PolicyPreviewDocument = new TypedDocumentString(`
    query PolicyPreview($input: UpstreamPolicySetInput!) {
  upstreamPolicyPreview(input: $input) {
    before {
      ...Policy
    }
    after {
      ...Policy
    }
    generation
    fallback
    movedPercent
    addedCallsPerHour
    warnings
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}
fragment Policy on UpstreamPolicy {
  mode
  source
  reach
  newPercent
  comparedPercent
  fallback
  askAtPercent
  writesUpToPercent
  writesReason
}`) as unknown as TypedDocumentString<PolicyPreviewQuery, PolicyPreviewQueryVariables>;
export const PolicySetDocument = new TypedDocumentString(`
    mutation PolicySet($input: UpstreamPolicySetInput!) {
  upstreamPolicySet(input: $input) {
    operation {
      name
      policy {
        ...Policy
      }
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}
fragment Policy on UpstreamPolicy {
  mode
  source
  reach
  newPercent
  comparedPercent
  fallback
  askAtPercent
  writesUpToPercent
  writesReason
}`) as unknown as TypedDocumentString<PolicySetMutation, PolicySetMutationVariables>;
export const PolicyClearDocument = new TypedDocumentString(`
    mutation PolicyClear($input: UpstreamPolicyClearInput!) {
  upstreamPolicyClear(input: $input) {
    operation {
      name
      policy {
        ...Policy
      }
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}
fragment Policy on UpstreamPolicy {
  mode
  source
  reach
  newPercent
  comparedPercent
  fallback
  askAtPercent
  writesUpToPercent
  writesReason
}`) as unknown as TypedDocumentString<PolicyClearMutation, PolicyClearMutationVariables>;
export const RolloutContinueDocument = new TypedDocumentString(`
    mutation RolloutContinue($input: RolloutContinueInput!) {
  rolloutContinue(input: $input) {
    operation {
      name
      rollout {
        ...RolloutState
      }
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
}
fragment RolloutState on Rollout {
  stage
  percent
  since
  nextPercent
  isWaiting
  holding
  callsSeen
  callsNeeded
}`) as unknown as TypedDocumentString<RolloutContinueMutation, RolloutContinueMutationVariables>;