/** Whether the headings of a table are those of an action table. */
export function isActionTable(head) {
  return head.slice(0, 2).some((heading) => /^(?:actions?|الإجراء)\b|^الإجراء/iu.test(heading.trim()));
}

export function isOwnerHeading(heading) {
  return /responsable|owner|الجهة المسؤولة/iu.test(heading);
}
