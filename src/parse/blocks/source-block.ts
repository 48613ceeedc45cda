import type { FlowContent } from '../../model/meeting.js';
import type { ContainerGroup } from './build-group.js';

/** A block of the source file, or a group of containers. */
export type SourceBlock =
  | { readonly kind: 'node'; readonly node: FlowContent }
  | { readonly kind: 'group'; readonly group: ContainerGroup };
