import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotation, mask } from '../../src/github/workflow-commands.ts';
import { logCommandNames, parseLogCommand } from '../rig/runner/log-commands.ts';

const known = new Set<string>(logCommandNames);
const level = fc.constantFrom('error', 'warning', 'notice');
const anything = fc.oneof(
  fc.string(),
  // What would end a property, a head or a line.
  fc
    .array(fc.constantFrom('::', ':', ',', '=', '%', '%0A', '%25', '\n', '\r', ']', ';', 'a', ' '))
    .map((parts) => parts.join('')),
);

describe('a command to the runner', () => {
  it.each([
    [annotation('error', 'it leaks', {}), '::error::it leaks'],
    [annotation('warning', 'a\r\nb', { title: 'soak' }), '::warning title=soak::a%0D%0Ab'],
    [annotation('notice', '100 %: fine', {}), '::notice::100 %25: fine'],
    [
      annotation('error', 'x', { title: 'soak: load.rate, or', file: 'a,b:c%.toml' }),
      '::error title=soak%3A load.rate%2C or,file=a%2Cb%3Ac%25.toml::x',
    ],
    [mask('se%cret\n2'), '::add-mask::se%25cret%0A2'],
  ])('%s', (line, expected) => {
    expect(line).toBe(expected);
  });

  it('is one line, whatever it says', () => {
    fc.assert(
      fc.property(level, anything, anything, anything, (of, message, title, file) => {
        expect(annotation(of, message, { title, file })).not.toMatch(/[\r\n]/);
        expect(mask(message)).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('is read by the runner as it was meant', () => {
    fc.assert(
      fc.property(level, anything, anything, anything, (of, said, ofTitle, file) => {
        // The runner trims a line; and a property without a value is none.
        const message = `${said}.`;
        const title = `${ofTitle}!`;
        const line = annotation(of, message, { title, file });
        const properties = file === '' ? { title } : { title, file };
        expect(parseLogCommand(line, known)).toEqual({ name: of, properties, value: message });
      }),
    );
  });
});
