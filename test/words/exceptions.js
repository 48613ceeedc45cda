/** What is allowed to print otherwise than it is written. */

/** A heading in one language that the catalogue has. */
export function isLabel(/** @type {string} */ text) {
  if (text.includes(' // ')) return false;
  return /^(présences?|present|attendance|agenda|action items|mesures de suivi|(points d')?actions?|owner|due|status|n°|no\.?|#|statut|(personnes\/agences )?responsables?|échéance|date limite|décisions?|decisions?|(key )?discussion( points)?|points de discussion clés|l['’]ordre (du|de) jour.*|ordre du jour)$/i.test(
    text.trim(),
  );
}

export function isDate(/** @type {string} */ text) {
  return text
    .split(' // ')
    .every((part) =>
      /^(?:le )?(?:\p{L}+,? )?(\d{1,2}(?:er|st|nd|rd|th)?\.? \p{L}+,? \d{4}|\p{L}+ \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|[٠-٩]+ \p{L}+ [٠-٩]+)$/u.test(
        part.trim(),
      ),
    );
}

/** A status that the catalogue replaces. */
export function isStatus(/** @type {string} */ text) {
  return /^(?:ouverte?|open|faite?|done|en cours|in progress)$/i.test(text.trim());
}

/** Marks for none in a table cell. */
export function isNone(/** @type {string} */ text) {
  return /^(?:n\/a|s\.o\.|n\.v\.t\.|\/|-|–|—|)$/i.test(text.trim());
}
