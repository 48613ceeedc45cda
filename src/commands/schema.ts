import type { Host } from '../host.js';
import type { SchemaSubject } from '../options.js';
import { writeForMachine } from '../report/write-text.js';
import { formatSchema } from '../schema/json-schema.js';

/** Prints a JSON Schema, or the label catalogue. */
export async function schema(subject: SchemaSubject, host: Host): Promise<number> {
  await writeForMachine(host.stdout, await makers[subject]());
  return 0;
}

/** Each loads no more than it needs. */
const makers: Readonly<Record<SchemaSubject, () => Promise<string>>> = {
  async 'front-matter'() {
    const { frontMatterJsonSchema } = await import('../schema/front-matter-json-schema.js');
    return formatSchema(frontMatterJsonSchema());
  },
  async config() {
    const { configJsonSchema } = await import('../schema/config-json-schema.js');
    return formatSchema(configJsonSchema());
  },
  async labels() {
    const { formatLabelCatalogue } = await import('../schema/label-catalogue.js');
    return formatLabelCatalogue();
  },
  async report() {
    const { reportJsonSchema } = await import('../schema/report-json-schema.js');
    return formatSchema(reportJsonSchema());
  },
};
