import { join, resolve } from 'node:path';
import type { Weigh } from '../basics/weight.js';
import type { CheckedMeeting } from '../check.js';
import type { FontLibrary } from '../fonts/font-library.js';
import type { Host } from '../host.js';
import { findTemplate } from '../io/find-template.js';
import { loadStyle } from '../io/load-style.js';
import { boundsOf } from '../io/places.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import type { PrintableMeeting } from '../model/meeting.js';
import { UserError } from '../model/user-error.js';
import type { BuildOptions } from '../options.js';
import type { Pipeline } from '../pipeline.js';
import { loadBuiltInTemplate, loadTemplate, type NamedTemplate } from '../render/load-template.js';
import type { RenderedPage } from '../render/render-meeting.js';
import type { Template } from '../render/template.js';
import { chooseLanguages } from './choose-languages.js';

/**
 * Makes the page of a meeting: HTML with all that it needs in it.
 *
 * @throws TooHeavy
 */
export type MakePage = (
  input: MeetingInput,
  meeting: PrintableMeeting,
  checked: Pick<CheckedMeeting, 'images' | 'style'> & { readonly weigh: Weigh },
) => Promise<RenderedPage>;

type PageOptions = Pick<BuildOptions, 'languages' | 'layout' | 'template' | 'style'>;

/** Reads templates, once for all meetings. */
export async function createPageMaker(
  { host, fonts, pipeline }: { host: Host; fonts: FontLibrary; pipeline: Pick<Pipeline, 'render'> },
  options: PageOptions,
): Promise<MakePage> {
  const builtIn = await loadBuiltInTemplate(host.files, join(host.packageFolder, 'templates'));
  const chosen = await loadChosen(host, options.template, builtIn);
  const { style: named } = options;
  const chosenStyle = named === null ? null : await loadStyle(host.files, resolve(host.cwd, named), named);
  const loaded = new Map<string, Promise<Template>>();
  function load(template: NamedTemplate): Promise<Template> {
    const key = JSON.stringify([template.path, template.name, template.bounds?.root]);
    const loading = loaded.get(key) ?? loadTemplate(host.files, template, builtIn);
    loaded.set(key, loading);
    return loading;
  }
  return async (input, meeting, { images, style, weigh }) => {
    // The loops of a template have no bound.
    if (meeting.template !== null) weigh(Number.POSITIVE_INFINITY);
    return pipeline.render(meeting, {
      languages: chooseLanguages(options.languages, meeting.languages, input.path),
      layout: options.layout ?? meeting.layout,
      paper: input.configuration.config.paper,
      labels: Object.fromEntries(input.configuration.config.labels),
      template: chosen ?? (await loadOwn(host, input, meeting.template, load)) ?? builtIn,
      templateName: options.template ?? meeting.template,
      style: chosenStyle ?? style,
      images,
      fonts,
    });
  };
}

/** The template given with `--template`. */
async function loadChosen(host: Host, name: string | null, builtIn: Template): Promise<Template | null> {
  if (name === null) return null;
  return loadTemplate(host.files, { path: resolve(host.cwd, name), name, bounds: null }, builtIn);
}

/** The template that a document names: it stands in the repository. */
async function loadOwn(
  host: Host,
  input: MeetingInput,
  name: string | null,
  load: (template: NamedTemplate) => Promise<Template>,
): Promise<Template | null> {
  if (name === null) return null;
  const bounds = boundsOf(input.place);
  const found = await findTemplate(host.files, bounds, name);
  // The check told of it, unless it has changed since.
  if (!found.ok) throw new UserError(`The template \`${name}\` of \`${input.path}\` cannot be had`, { exitCode: 2 });
  return load({ path: found.path, name, bounds });
}
