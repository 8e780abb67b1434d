import { describe, expect, it } from 'vitest';
import { runtimeTokenExpiry } from '../../../src/github/artifacts/runtime-token.ts';

function tokenOf(claims: unknown): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
}

describe('the expiry of a runtime token', () => {
  it('is its claim', () => {
    expect(runtimeTokenExpiry(tokenOf({ exp: 1_900_000_000, who: 'ünï' }))).toBe(1_900_000_000);
  });

  it.each([
    ['no token', undefined],
    ['an empty one', ''],
    ['not a token', 'ghs_abc'],
    ['no JSON', 'e30.bm90IGpzb24.x'],
    ['no claim', tokenOf({})],
    ['a claim that is no number', tokenOf({ exp: 'soon' })],
    ['null', tokenOf(null)],
  ])('is unknown for %s', (_, token) => {
    expect(runtimeTokenExpiry(token)).toBeNull();
  });
});
