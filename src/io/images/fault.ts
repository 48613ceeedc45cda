/** A picture is damaged or not all there; or what it would take to draw it is not known before it is drawn. */
export type Fault = 'broken' | 'unmeasured';
