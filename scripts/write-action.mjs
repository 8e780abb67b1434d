// Writes action.yml and the README's tables of inputs and outputs, from the table that the action itself reads.
import { readFileSync, writeFileSync } from 'node:fs';
import { actionManifest, inputsTable, outputsTable, replaceSection } from '../out/github/action-manifest.js';

writeFileSync('action.yml', actionManifest());
let readme = readFileSync('README.md', 'utf8');
readme = replaceSection(readme, 'inputs', inputsTable());
readme = replaceSection(readme, 'outputs', outputsTable());
writeFileSync('README.md', readme);
