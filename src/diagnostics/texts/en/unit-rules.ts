import type { Catalogue } from '../text.ts'

/** Classes, ranks, gates and quotas of campaign.yaml. */
export const unitRules = {
  TD1430: {
    title: 'a class or award that does not exist',
    message: 'there is no "{id}"; what can be named here: {known}',
    reason: 'A condition or number tied to something that does not exist does nothing.',
    suggestion: 'Did you mean "{suggestion}"?',
    remedy: 'Write the id of a class in classification, or of an award in quotas.',
    explanation: `The keys \`class\` and \`from_class\` name a class; \`awards\`, \`within\` and \`unless\` name an item of
\`quotas\`. Quotas are filled from the top of the list, so \`within\` and \`unless\` can only name those above.

Usually a letter is wrong, or the name was written instead of the id.`,
  },
  TD1431: {
    title: 'the number of which award is the base',
    message: 'the base is quota, and within is missing',
    reason: 'It is unclear of which number the share is taken.',
    remedy: 'Write within with the id of that award, or choose another base.',
    explanation: `Nested shares, such as 15% of those proposed for the lower award, are written as \`of: quota\`
together with \`within\`, the id of the lower award, which stands above in the list.

Usually the key \`within\` was forgotten.`,
  },
  TD1432: {
    title: 'one ranking over tables of different scales',
    message: 'units are compared with one another by points, but their scales differ: {scales}',
    reason: 'Points of different scales cannot be compared.',
    remedy: 'Compare by percent (ranking.by: percent), or within each cluster only (cluster).',
    explanation: `To rank (\`ranking.among\`) or award (\`quotas.per\`) several clusters together by points, all their tables must
have the same scale. Where they differ, use the percent of the assigned points.

Until this is mended no cluster has points.`,
  },
  TD1433: {
    title: 'nested awards that are counted differently',
    message: 'the number of "{outer}" is not counted per {per}, so it cannot be the base here',
    reason: 'One number for all cannot be divided among clusters or types of units.',
    remedy: 'Give both awards the same per, or write per: all here.',
    explanation: `Where the base is the number of the award in \`within\` (\`of: quota\`), both are counted in the same way:
both per cluster, both per type, or both over all. An award over \`all\` takes the sum of the other one, however
that is counted.

Usually \`per\` was forgotten in one of them; without it numbers are counted per cluster.

Until this is mended no cluster has points.`,
  },
  TD1434: {
    title: 'counted by type, and some units have none',
    message: '{count} units have no type, and here units are told apart by it; the first is {first}',
    reason: 'It is unclear with which units these are to be compared.',
    remedy: 'Write type for every unit in units.yaml, or count by cluster or over all.',
    explanation: `Ranks (\`ranking.among\`) and numbers of awards (\`quotas.per\`) may be counted among units of one type.
Then every unit needs a type, else it stands outside of every comparison.

Usually a unit was added and its \`type\` forgotten.

Until this is mended no cluster has points.`,
  },
  TD1435: {
    title: 'classes are named, and the campaign has none',
    message: 'this needs classes, and campaign.yaml has no classification',
    reason: 'Without classes it does nothing.',
    remedy: 'Add classification with its classes, or drop this.',
    explanation: `The effects \`class_at_most\`, \`classes_lower\` and \`unclassified\`, the key \`from_class\` of quotas and the key
\`class_first\` of the ranking all rest on the classes in \`classification\`.

Usually rules were copied from another campaign without its classes.

Until this is mended no cluster has points.`,
  },
  TD1436: {
    title: 'the last class has conditions',
    message: 'the last class cannot have conditions (requires)',
    reason: 'Below it there is no class for a unit that fails them.',
    remedy: 'Drop requires from the last class, or add a class without conditions below it.',
    explanation: `A unit that fails the conditions of a class is considered for the next one down, so the last class takes
all that are left. For a unit that is to have no class, use \`gates\` with the effect \`unclassified\`.

Usually the conditions of a higher class were copied to all of them.

Until this is mended no cluster has points.`,
  },
  TD1481: {
    title: 'a limit on the last class',
    message: 'the last class cannot be limited to a number of units (at_most)',
    reason: 'Below it there is no class for the units beyond that number.',
    remedy: 'Drop at_most from the last class, or add a class without a limit below it.',
    explanation: `A unit beyond the number of a class (\`at_most\`) is considered for the next one down, so the last class takes all that
are left.

Usually the limit stands at the wrong class. Until this is mended no cluster has points.`,
  },
  TD1376: {
    title: 'a bound of a class that has no value for a unit',
    message: 'the bound of the class "{class}" cannot be computed for {unit}',
    reason: 'Without a bound it is not known whether the unit reaches the class.',
    remedy:
      'Write the trait that the formula names for every unit in units.yaml, or use default(traits.id, value).',
    explanation: `The bound of a class (\`from\`, \`above\`) can be a formula over type, cluster and traits of the unit, so that
small or remote units have bounds of their own. It must give a number for each unit.

Usually a unit lacks a trait that the formula names. Add the trait, or say with \`default\` what then holds.

Until this is mended no cluster has points. The launch letter is written and the other files are checked.`,
  },
  TD1498: {
    title: 'a percentage of nothing in particular',
    message: '"{text}" is a percentage, but it is not clear of what',
    reason: 'Read as 0.05 or as 5 the result differs by a factor of one hundred, so nothing is guessed.',
    remedy:
      'To add or take a share of the total write the product, as in -0.05 * total; bounds of classes and share are numbers without the % sign.',
    explanation: `In a formula \`5%\` is 0.05. The points that a gate adds to the total, the bound of a class and the number of a
quota have nothing to take a share of, so a percentage that stands alone there has no meaning.

To take 5% of the total write \`points: -0.05 * total\`; to take 5% of a scale of 100 write \`points: -5\`. A class
from 80% is \`from: 80\`, with \`by: percent\`. An award for 20% of the units is \`share: 20\`.

Until this is mended no cluster has points. The launch letter is written and the other files are checked.`,
  },
  TD1499: {
    title: 'bounds of two classes in the wrong order for a unit',
    message: 'for {unit} the bound of the class "{class}" is not below that of the class "{higher}" above it',
    reason: 'That unit could never be in this class.',
    remedy: 'Change the formula so that for every unit the bounds go down from class to class.',
    explanation: `Classes are written from high to low. Where bounds are formulas over type, cluster and traits of the unit,
the order must hold for each unit: the bounds of all units in \`units.yaml\` are computed, and neighbours compared.

Usually the bound of one class was lowered for a type of unit, and the class below was forgotten.

Until this is mended no cluster has points. The launch letter is written and the other files are checked.`,
  },
} as const satisfies Partial<Catalogue>
