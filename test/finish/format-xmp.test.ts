import { expect, it } from 'vitest';
import { formatXmp } from '../../src/finish/format-xmp.js';

it('writes each text in its languages, and the identifications of PDF/A and PDF/UA', () => {
  const xmp = formatXmp(
    {
      title: new Map([
        ['fr', 'Comité « Eau & sol »'],
        ['en', 'Water <and> soil\u0000 committee'],
      ]),
      description: new Map(),
      rights: new Map([['fr', 'Interne']]),
      authors: ['Awa Diallo'],
      publishers: [],
      languages: ['fr', 'en'],
      subjects: ['Budget', 'Divers'],
      date: '2025-03-04',
      created: '2025-03-04T18:00:00',
      reference: 'CQ-2025-3',
      producer: 'minutes 1.0.0',
      source: 'eau & sol.md',
    },
    { document: '00112233445566778899aabbccddeeff', instance: 'ffeeddccbbaa99887766554433221100' },
  );
  const [own = ''] = xmp.split('\n<rdf:Description rdf:about="" xmlns:pdfaExtension');
  expect(own.split('\n').slice(3)).toEqual([
    '<dc:format>application/pdf</dc:format>',
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Comité « Eau &amp; sol »</rdf:li><rdf:li xml:lang="fr">Comité « Eau &amp; sol »</rdf:li><rdf:li xml:lang="en">Water &lt;and&gt; soil committee</rdf:li></rdf:Alt></dc:title>',
    '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Interne</rdf:li><rdf:li xml:lang="fr">Interne</rdf:li></rdf:Alt></dc:rights>',
    '<dc:creator><rdf:Seq><rdf:li>Awa Diallo</rdf:li></rdf:Seq></dc:creator>',
    '<dc:language><rdf:Bag><rdf:li>fr</rdf:li><rdf:li>en</rdf:li></rdf:Bag></dc:language>',
    '<dc:subject><rdf:Bag><rdf:li>Budget</rdf:li><rdf:li>Divers</rdf:li></rdf:Bag></dc:subject>',
    '<dc:date><rdf:Seq><rdf:li>2025-03-04</rdf:li></rdf:Seq></dc:date>',
    '<dc:identifier>CQ-2025-3</dc:identifier>',
    '<dc:source>eau &amp; sol.md</dc:source>',
    '<xmp:CreatorTool>minutes</xmp:CreatorTool>',
    '<xmp:CreateDate>2025-03-04T18:00:00</xmp:CreateDate>',
    '<xmp:ModifyDate>2025-03-04T18:00:00</xmp:ModifyDate>',
    '<pdf:Producer>minutes 1.0.0</pdf:Producer>',
    '<xmpMM:DocumentID>uuid:00112233-4455-6677-8899-aabbccddeeff</xmpMM:DocumentID>',
    '<xmpMM:InstanceID>uuid:ffeeddcc-bbaa-9988-7766-554433221100</xmpMM:InstanceID>',
    '<pdfaid:part>3</pdfaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
    '<pdfuaid:part>1</pdfuaid:part>',
    '</rdf:Description>',
  ]);
});
