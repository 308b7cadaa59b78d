import type { Catalogue } from './text.ts'

const DID_YOU_MEAN = 'Did you mean "{suggestion}"?'
const SEE_HELP = 'See: thidua --help'

/** English texts of all messages. */
export const en: Catalogue = {
  TD1001: {
    message: 'the file is not UTF-8 text ({encoding})',
    remedy: 'Open the file and save it again as UTF-8.',
  },
  TD1002: {
    message: 'cannot read YAML from here on',
    remedy: 'Check brackets, quotes and indentation on this line and the one above.',
  },
  TD1003: {
    message: 'the file has {size} bytes, more than the limit of {limit}',
    remedy: 'Split the content of the file.',
  },
  TD1004: {
    message: 'there is an invisible control character (U+{character})',
    remedy: 'Delete the character, or type the text again.',
  },
  TD1005: {
    message: 'anchors (&) and aliases (*) of YAML are not used in these files',
    remedy: 'Write the value out; put text that begins with * or & in double quotes.',
  },
  TD1006: { message: 'the key "{key}" appears twice', remedy: 'Keep one of them.' },
  TD1007: { message: 'the file cannot be read: {reason}', remedy: 'Check the permissions of the file.' },
  TD1008: { message: 'the file is empty', remedy: 'Write something into the file.' },
  TD1009: {
    message: 'the file holds several YAML documents (there is a line ---)',
    remedy: 'Keep one document in each file.',
  },
  TD1010: {
    message: 'directives (%) and tags (!) of YAML are not used in these files',
    remedy: 'Delete the directive or tag.',
  },
  TD1011: { message: 'the line is indented with a tab', remedy: 'Replace the tab by spaces.' },
  TD1012: {
    message: 'YAML takes the colon here for the one between key and value',
    remedy: 'Put the whole sentence in double quotes, or write it after >- on the next line.',
  },
  TD1013: { message: 'uneven indentation', remedy: 'Items of the same level must stand in one column.' },
  TD1014: {
    message: 'the parts of the file are nested too deeply',
    remedy: 'Drop brackets or levels of indentation.',
  },

  TD1101: {
    message: 'the number "{source}" can be read as {first} or as {second}',
    remedy: 'Write {firstWritten} or {secondWritten}.',
  },
  TD1102: { message: 'understood "{source}" as {value}' },
  TD1103: { message: 'understood "{source}" as the date {value}' },
  TD1104: {
    message: '"{source}" is not a day that exists',
    remedy: 'Write the date as 31/12/2026 or 2026-12-31.',
  },
  TD1105: {
    message: 'the number "{source}" is not written in a way that can be used',
    remedy: 'Use plain digits, at most 15, such as 9.5 or 1250.',
  },
  TD1106: { message: 'understood "{source}" as {value}' },

  TD1201: {
    message: 'there is no key "{key}" here',
    suggestion: DID_YOU_MEAN,
    remedy: 'Keys that can stand here: {allowed}.',
  },
  TD1202: { message: 'the key "{key}" is missing', remedy: 'Add a line "{key}: …" to this part.' },
  TD1203: { message: 'this must be {expected}, but the file has {actual}', remedy: 'Correct the value.' },
  TD1204: {
    message: 'the value "{value}" is not one of those that can stand here',
    suggestion: DID_YOU_MEAN,
    remedy: 'Values that can stand here: {allowed}.',
  },
  TD1205: {
    message: '"{value}" does not have the right form',
    remedy: 'A right example: {example}.',
  },
  TD1206: { message: 'the value {value} must be {comparison} {limit}', remedy: 'Correct the value.' },
  TD1207: {
    message: 'there are {actual} items; it must be {comparison} {limit}',
    remedy: 'Keep within the limit.',
  },
  TD1208: {
    message: 'YAML reads {source} as the number {value}, but this must be text',
    remedy: 'Put it in double quotes: "{source}".',
  },
  TD1209: {
    message: 'the kind is not known: the key "{key}" is missing',
    remedy: 'Add "{key}" with one of these values: {allowed}.',
  },
  TD1210: {
    message: 'there are {actual} characters; it must be {comparison} {limit}',
    remedy: 'Keep within the limit.',
  },

  TD1301: {
    message: 'there is no unit "{unit}" in units.yaml',
    suggestion: DID_YOU_MEAN,
    remedy: 'Correct the id of the unit, or add the unit to units.yaml.',
  },
  TD1302: {
    message: 'the file says unit "{unit}", but it is named "{file}"',
    remedy: 'Rename the file to {unit}.yaml, or correct the key unit.',
  },
  TD1303: {
    message: 'the unit "{unit}" appears twice',
    remedy: 'A unit belongs to one cluster only; delete one of the two.',
  },
  TD1304: { message: 'the id "{id}" appears twice', remedy: 'Change one of the two.' },
  TD1305: {
    message: 'the table "{table}" has no criterion "{code}"',
    suggestion: DID_YOU_MEAN,
    remedy: 'Correct the code after criteria.yaml.',
  },
  TD1306: { message: 'the criterion "{code}" is reported twice', remedy: 'Keep one entry.' },
  TD1307: {
    message: 'there is no scoring table "{table}" in criteria.yaml',
    suggestion: DID_YOU_MEAN,
    remedy: 'Correct the id of the table, or add the table to criteria.yaml.',
  },
  TD1308: {
    message: 'the criterion "{code}" has no input "{input}"',
    suggestion: DID_YOU_MEAN,
    remedy: 'See the inputs of the criterion in criteria.yaml.',
  },
  TD1309: {
    message: '"{label}" must be a whole number, not negative, but the file has {value}',
    remedy: 'Correct the figure.',
  },
  TD1310: {
    message: '"{label}" must be true (yes) or false (no), but the file has {value}',
    remedy: 'Correct the figure.',
  },
  TD1311: {
    message: 'the criterion "{code}" has a status as well as facts or points',
    remedy: 'Drop the status where there are facts; drop the facts where nothing was assigned or happened.',
  },
  TD1312: {
    message: 'the criterion "{code}" is corrected, but the unit has not reported it',
    remedy: 'Check the code, or add it to the report.',
  },
  TD1313: {
    message: 'there is no input "{input}" in the table "{table}"',
    suggestion: DID_YOU_MEAN,
    remedy: 'Correct the id of the input after criteria.yaml.',
  },
  TD1314: {
    message: 'the cluster head "{unit}" is not in this cluster',
    suggestion: DID_YOU_MEAN,
    remedy: 'Name a unit of the cluster.',
  },
  TD1315: {
    message: 'the change has neither points nor facts',
    remedy: 'Write the points, or the right facts.',
  },
  TD1316: { message: 'the end {to} is before the beginning {from}', remedy: 'Correct the date.' },
  TD1317: { message: '"{label}" must be a number, but the file has {value}', remedy: 'Correct the figure.' },
  TD1318: {
    message: 'there is a review, but the unit "{unit}" has no report',
    remedy: 'Put the report of the unit into reports/{unit}.yaml.',
  },
  TD1319: {
    message:
      'the criterion "{code}" is not assigned or does not apply to the unit, so it cannot be corrected',
    remedy: 'Drop the change, or drop the status of the criterion in the report.',
  },
  TD1320: {
    message: 'the criterion "{code}" does not count events, so it cannot have status: none',
    remedy:
      'Write the facts or points, even if 0; what was not assigned or does not apply is not_assigned, not_applicable.',
  },
  TD1321: { message: 'the unit "{unit}" has two files', remedy: 'Keep one of them.' },
  TD1322: {
    message: 'this file or folder is not read',
    remedy: 'One file <unit id>.yaml for each unit, right inside reports or reviews.',
  },

  TD1401: { message: 'the code "{code}" appears twice in the table', remedy: 'Change one of the two.' },
  TD1402: {
    message: 'the criterion "{criterion}" does not declare the input "{input}"',
    remedy: 'Add it to the inputs of the criterion.',
  },
  TD1403: {
    message: 'the input "{input}" is of type {type}; this rule needs {expected}',
    remedy: 'Change the type of the input, or the rule.',
  },
  TD1404: {
    message: 'this band must have exactly one of the keys from, above',
    remedy: 'Write from (≥) or above (>).',
  },
  TD1405: {
    message: 'the last band must take every value that is left',
    remedy: 'Drop from and above, or add a last band with points only.',
  },
  TD1406: {
    message: 'the maximum {max} is not a multiple of the step {step}',
    remedy: 'Correct the step or the maximum.',
  },
  TD1407: {
    message: 'the bound {bound} is not below the bound {previous} of the band above',
    remedy: 'Order the bands from high to low.',
  },
  TD1408: {
    message: 'the maxima of the criteria add up to {sum}, not to the {max} of group "{code}"',
    remedy: 'Correct the maximum of the group or of a criterion.',
  },
  TD1409: {
    message: 'the maxima of the groups add up to {sum}, not to the scale {scale}',
    remedy: 'Correct the scale or the maximum of a group.',
  },
  TD1410: { message: 'the input id "{input}" appears twice in the table', remedy: 'Change one of the two.' },
  TD1411: {
    message: '{points} points are more than the maximum {max} of criterion "{code}"',
    remedy: 'Give at most {max} points.',
  },
  TD1412: {
    message: '{points} points of criterion "{code}" are not a multiple of the step {step}',
    remedy: 'Give points in steps of {step}.',
  },
  TD1413: {
    message: 'the unit claims {claimed} for criterion "{code}", but its facts give {computed}',
    remedy: 'The points from the facts count; the unit should check its facts.',
  },
  TD1414: {
    message: 'the unit "{unit}" has no target above 0 for "{input}"',
    remedy: 'Write it into the targets of the unit, or as target of the input.',
  },
  TD1415: {
    message: 'the bound {from} is not below the bound of the class above',
    remedy: 'Order the classes from high to low.',
  },
  TD1416: {
    message: 'the last class, and only the last, has no from',
    remedy: 'Write from for the classes above, drop it from the last.',
  },
  TD1417: {
    message: '{points} points are less than the lowest value {min} of criterion "{code}"',
    remedy: 'Give at least {min} points.',
  },
  TD1418: {
    message: 'the points of "{code}" can pass the maximum {max}, and the table does not say so',
    remedy: 'Write ceiling, or the cap of the bonuses; if it is meant, write open: true.',
  },
  TD1419: {
    message: 'the points of "{code}" can fall below 0, and the table does not say so',
    remedy: 'Write floor: 0, or the cap of the deductions; if it is meant, write open: true.',
  },
  TD1420: {
    message: 'criterion "{code}" was given points before, so the facts corrected here do not change them',
    remedy: 'These facts would give {computed}; to use that, write points as well.',
  },
  TD1421: {
    message: 'criterion "{code}" is in a group of deductions, but can add points',
    remedy: 'Use deductions in place of bonuses, or move the criterion to a bonus group.',
  },
  TD1422: {
    message: 'the floor {floor} of "{code}" is above its ceiling {ceiling}',
    remedy: 'Correct floor or ceiling.',
  },

  TD1501: {
    message: 'a * without its counterpart is left in the text',
    remedy: 'Write *italic*, **bold** or ***bold italic***; a plain asterisk is \\*.',
  },

  TD1601: {
    message: 'there is no campaign.yaml in the folder {folder}',
    remedy:
      'Run the command inside the campaign folder, or name that folder with -C <folder>. For a new campaign: thidua init <folder>.',
  },
  TD1602: {
    message: '{file} cannot be read: {reason}',
    remedy: 'Check the file and its permissions, then run again.',
  },
  TD1603: { message: '{files} is needed for scoring', remedy: 'Add the file to the campaign folder.' },
  TD1604: {
    message: '{file} has been edited by hand and is kept; the new version is {written}',
    remedy: 'Compare the two and keep what you need, or run again with --replace.',
  },
  TD1605: {
    message: '{file} cannot be written: {reason}',
    remedy:
      'Close the file if it is open in Word or Excel, check the permissions, then run again. The old file is intact.',
  },
  TD1606: {
    message: 'the folder {folder} is not empty',
    remedy: 'Choose a new folder: thidua init <folder>. The files that are there are untouched.',
  },
  TD1607: {
    message: 'thidua {version} has broken down',
    remedy: 'Run again with --debug and send the output to the maintainers. Your files are untouched.',
  },

  TD1701: { message: 'there is no command "{command}"', suggestion: DID_YOU_MEAN, remedy: SEE_HELP },
  TD1702: { message: 'there is no option "{option}"', suggestion: DID_YOU_MEAN, remedy: SEE_HELP },
  TD1703: { message: 'the option "{option}" needs a value', remedy: SEE_HELP },
  TD1704: { message: 'the option "{option}" does not take the value "{value}"', remedy: SEE_HELP },
  TD1705: { message: 'too many arguments', remedy: SEE_HELP },
  TD1706: { message: 'the command is missing', remedy: SEE_HELP },
}
