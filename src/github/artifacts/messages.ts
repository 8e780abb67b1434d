// Every sentence about artifacts that could not be read or written.

import type { StoredEntry } from '../../run/store.ts';

export function notStored(name: string, reason: string): string {
  return `artifact ${name} was not stored: ${reason}.`;
}

export function notRead(entry: StoredEntry, reason: string): string {
  return `artifact ${entry.name} was not read: ${reason}.`;
}

export function notRemoved(entry: StoredEntry, reason: string): string {
  return `artifact ${entry.name} was not deleted: ${reason}.`;
}

export function notListed(reason: string): string {
  return `the artifacts of this run were not listed: ${reason}.`;
}

export function othersNotListed(repository: string, reason: string): string {
  return `the artifacts of ${repository} were not listed: ${reason}.`;
}

export function tookTooLong(seconds: number): string {
  return `the service did not finish within ${seconds} s`;
}

export function needsPermission(permission: 'actions: read' | 'actions: write', status: number): string {
  return (
    `GitHub answered ${status}. The token needs the permission "${permission}": ` +
    'add it to `permissions:` of this job, and of the workflow that calls it'
  );
}

export function otherRunsAreClosed(entry: StoredEntry): string {
  return (
    `artifact ${entry.name} belongs to workflow run ${entry.otherRun}, and this store was opened for one run only. ` +
    'Give it a token with "actions: read".'
  );
}
