/** What a PDF says of itself, for archives and catalogues. */
export interface DocumentMetadata {
  /** By language tag, the document's first language first; so are the next two. */
  readonly title: ReadonlyMap<string, string>;
  readonly description: ReadonlyMap<string, string>;
  readonly rights: ReadonlyMap<string, string>;
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  readonly languages: readonly string[];
  readonly subjects: readonly string[];
  /** Day of the meeting, `2023-06-20`. */
  readonly date: string;
  /** When the file counts as made, `2023-06-20T09:15:00`, with `Z` where it is universal time. */
  readonly created: string;
  /** The reference that the organization gives; null where it gives none. */
  readonly reference: string | null;
  readonly producer: string;
  /** Name of the file that it was made from; null where that has none. By it the PDF of a meeting that is gone is known. */
  readonly source: string | null;
}

/** Of the file; 32 hexadecimal digits each. */
export interface Identifiers {
  /** The same for every version of the document. */
  readonly document: string;
  /** The same only for the same version. */
  readonly instance: string;
}

/** The metadata as an XMP packet (ISO 16684-1), with what PDF/A-3a and PDF/UA-1 ask of it. */
export function formatXmp(metadata: DocumentMetadata, identifiers: Identifiers): string {
  const { title, description, rights, created, reference } = metadata;
  const properties = [
    '<dc:format>application/pdf</dc:format>',
    alternatives('dc:title', title),
    alternatives('dc:description', description),
    alternatives('dc:rights', rights),
    list('dc:creator', 'Seq', metadata.authors),
    list('dc:publisher', 'Bag', metadata.publishers),
    list('dc:language', 'Bag', metadata.languages),
    list('dc:subject', 'Bag', metadata.subjects),
    list('dc:date', 'Seq', [metadata.date]),
    reference === null ? '' : `<dc:identifier>${escapeXml(reference)}</dc:identifier>`,
    metadata.source === null ? '' : `<dc:source>${escapeXml(metadata.source)}</dc:source>`,
    '<xmp:CreatorTool>minutes</xmp:CreatorTool>',
    `<xmp:CreateDate>${created}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${created}</xmp:ModifyDate>`,
    `<pdf:Producer>${escapeXml(metadata.producer)}</pdf:Producer>`,
    `<xmpMM:DocumentID>${toUrn(identifiers.document)}</xmpMM:DocumentID>`,
    `<xmpMM:InstanceID>${toUrn(identifiers.instance)}</xmpMM:InstanceID>`,
    '<pdfaid:part>3</pdfaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
    '<pdfuaid:part>1</pdfuaid:part>',
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${namespaces}>`,
    ...properties.filter((property) => property !== ''),
    '</rdf:Description>',
    extensionSchema,
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

const namespaces = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  ['xmpMM', 'http://ns.adobe.com/xap/1.0/mm/'],
  ['pdf', 'http://ns.adobe.com/pdf/1.3/'],
  ['pdfaid', 'http://www.aiim.org/pdfa/ns/id/'],
  ['pdfuaid', 'http://www.aiim.org/pdfua/ns/id/'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** PDF/A wants properties explained that it does not know (ISO 19005-3, 6.6.2.3). */
const extensionSchema = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
].join('');

function toUrn(digits: string): string {
  return `uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

function alternatives(property: string, forms: ReadonlyMap<string, string>): string {
  const [first] = forms.values();
  if (first === undefined) return '';
  const item = (language: string, text: string) =>
    `<rdf:li xml:lang="${escapeXml(language)}">${escapeXml(text)}</rdf:li>`;
  const items = [item('x-default', first), ...[...forms].map(([language, text]) => item(language, text))];
  return `<${property}><rdf:Alt>${items.join('')}</rdf:Alt></${property}>`;
}

function list(property: string, kind: 'Bag' | 'Seq', values: readonly string[]): string {
  if (values.length === 0) return '';
  const items = values.map((value) => `<rdf:li>${escapeXml(value)}</rdf:li>`).join('');
  return `<${property}><rdf:${kind}>${items}</rdf:${kind}></${property}>`;
}

/** Text of XML; characters that XML can't hold go. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
