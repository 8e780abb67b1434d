// Writes the JSON Schemas that ship, from the code that decodes: schema/scenario.json, schema/verdict.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { verdictJsonSchema } from '../out/report/json.js';
import { scenarioJsonSchema } from '../out/scenario/schema.js';

mkdirSync('schema', { recursive: true });
writeFileSync('schema/scenario.json', `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
writeFileSync('schema/verdict.json', `${JSON.stringify(verdictJsonSchema(), null, 2)}\n`);
