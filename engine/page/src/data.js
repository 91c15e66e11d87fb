// The data that the engine wrote into the page, made ready to be looked up. docs/decisions/0008-html-report.md has its shape.

export const data = JSON.parse(document.getElementById('data').textContent);

export const STATUS = { met: 0, notMet: 1, pending: 2, open: 3, review: 4, notApplicable: 5, waived: 6 };
export const STATUS_IDS = ['met', 'not_met', 'pending', 'open', 'review', 'not_applicable', 'waived'];
export const SIGNS = ['✓', '✗', '○', '?', '?', '–', '◇'];
export const FLAG = { near: 1, bareValues: 2, late: 4, justified: 8, attained: 16, unattained: 32 };

/// Units: {id, name, type, parent, conclusions, tables}; verdicts: {requirement, unit, status, severity, flags, period, values, words, sentence, why}.
export const units = [];
export const verdicts = [];
/// Verdicts of a unit, by its place in `units`.
export const byUnit = [];
export const requirements = data.requirements;
const requirementNumbers = new Map(requirements.map((one, number) => [one.id, number]));

for (const body of data.bodies) {
  const first = units.length;
  for (const [id, name, type, parent, rows, conclusions, tables] of body) {
    const unit = units.length;
    units.push({ id, name, type, parent: parent < 0 ? -1 : first + parent, conclusions, tables: tables || [] });
    const own = [];
    for (const row of rows) {
      own.push(verdicts.length);
      verdicts.push({
        number: verdicts.length,
        requirement: row[0],
        unit,
        status: row[1] || 0,
        severity: row[2] || 0,
        flags: row[3] || 0,
        period: row[4] || 0,
        values: row[5] || 0,
        words: row[6] || 0,
        sentence: row[7] || 0,
        why: row[8] || null,
      });
    }
    byUnit.push(own);
  }
}
data.bodies = null;

export const requirementNumber = (id) => requirementNumbers.get(id);
export const requirementOf = (verdict) => requirements[verdict.requirement];
export const rulesetOf = (verdict) => data.rulesets[requirementOf(verdict).ruleset];

/// A class is called by its number, which says little without its school.
export function unitName(number) {
  const unit = units[number];
  const own = unit.name || unit.id;
  const above = unit.parent >= 0 ? units[unit.parent] : null;
  return above && unit.id.startsWith(above.id) && !own.startsWith(above.name) && above.parent >= 0 ? `${above.name} ${own}` : own;
}

export function keyOf(verdict) {
  const period = verdict.period ? `/${verdict.period[0]}` : '';
  return `${requirementOf(verdict).id}@${rulesetOf(verdict).version}/${units[verdict.unit].id}${period}`;
}

/// What ranks first on a screen: problems.
const RANKS = [5, 0, 3, 1, 2, 6, 4];
export const rankOf = (verdict) => RANKS[verdict.status] * 8 - verdict.severity;
