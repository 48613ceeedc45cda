import { Ajv, type ErrorObject, type Options } from 'ajv';
import { default as Ajv4 } from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** Makes the function that lists what a value has against a schema of draft 7; '' is none. Strict: a slip in the schema throws. */
export function compileSchema(schema: object): (value: unknown) => string {
  const ajv = new Ajv({ ...options, strict: true, allowUnionTypes: true, strictRequired: false });
  return validateWith(addFormats.default(ajv), schema);
}

/** The same of a foreign schema of draft 4, whose patterns may be those of old. */
export function compileSchema4(schema: object): (value: unknown) => string {
  return validateWith(
    addFormats.default(new Ajv4.default({ ...options, strict: false, unicodeRegExp: false })),
    schema,
  );
}

const options: Options = { allErrors: true };

function validateWith(ajv: Ajv, schema: object): (value: unknown) => string {
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? '' : (validate.errors ?? []).map(describe).join('\n'));
}

function describe({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath} ${message} ${JSON.stringify(params)}`;
}
