import type { Catalogue } from '../text.ts'

export const files = {
  TD1601: {
    title: 'no campaign.yaml in the folder',
    message: 'there is no campaign.yaml in the folder {folder}',
    reason: 'It says which campaign this is; without it there is nothing to work on.',
    suggestion: 'Rename the file {suggestion} to campaign.yaml.',
    remedy:
      'Run the command inside the campaign folder, or name that folder with -C <folder>. For a new campaign: thidua init <folder>.',
    explanation: `Every campaign is a folder with a file \`campaign.yaml\`. The tool looks for it in the
folder where you are, or in the one after \`-C\`; it does not look in folders below or above.

Usually you are in another folder, a path with spaces is not in double quotes, or the file has another name:
Notepad likes to save \`campaign.yaml.txt\` while Windows hides the \`.txt\`, a file from Zalo may have
become \`campaign (1).yaml\`, and \`campaign.yml\` is not taken either. Let File Explorer show file name
extensions to see the real name. For a new campaign use \`thidua init\`.

The command stops at once with exit code 3; nothing is written.`,
  },
  TD1602: {
    title: 'a file or folder that cannot be read',
    message: '{file} cannot be read: {reason}',
    reason: 'Without it the results could be wrong unnoticed, so the tool stops here.',
    remedy: 'Close the program that holds it, check the permissions, then run again.',
    explanation: `The file \`campaign.yaml\`, or the folder \`reports\` or \`reviews\`, is there, but the
system does not let it be read; the reason stands after the colon. A single report that cannot be read
concerns its unit alone (TD1007), but without the common file, or without knowing which reports there are,
no result can be trusted.

Usually another program holds the file, the folder is on a network drive or in OneDrive and not on this
machine yet, somebody else made it and you have no permission, or there is a folder of that name where a
file should be (or the other way round). Close the program, copy the campaign folder to a local disk, or ask
the administrator for the right to read.

The command stops with exit code 3; nothing is written. If only \`reports\` or \`reviews\` cannot be read,
\`thidua dispatch\` still writes the letter.`,
  },
  TD1603: {
    title: 'files that scoring needs',
    message: 'scoring needs {files}',
    reason: 'A score takes both the roster (units.yaml) and the table of criteria (criteria.yaml).',
    remedy: 'Add what is missing to the campaign folder, under that very name.',
    explanation: `\`thidua score\` and \`thidua sheets\` need both \`units.yaml\` (clusters, units, targets)
and \`criteria.yaml\` (the scoring table) beside \`campaign.yaml\`.

Early in the year, when the campaign is just being launched, it is normal to have neither: use
\`thidua dispatch\` or \`thidua build\`, as the letter needs \`campaign.yaml\` alone. If the file is there
and still said to be missing, look at its name: not \`.yml\`, not \`.yaml.txt\`, not in a folder below. For
sample files run \`thidua init\` in a new folder and copy them.

The command ends with exit code 3; there are no scores and nothing is written. The files that are there are
still checked.`,
  },
  TD1604: {
    title: 'an output edited by hand',
    message: '{file} has been edited by hand and is kept; the new version is {written}',
    reason: 'To overwrite it would lose what was edited, such as the changes a director made in Word.',
    remedy: 'Compare the two and keep what you need, or run again with --replace.',
    explanation: `The tool keeps a mark of every file that it writes in \`manifest.json\` of the output
folder. When a file is no longer as it was written, somebody has edited it: that file is kept, and the new
one stands beside it with \`-moi\` in its name.

Usually the director made changes in Word or the council in Excel, or the file was just opened and saved.
Without \`manifest.json\` every file that differs from the new one is taken for edited.

Compare the two. What is worth keeping belongs into the YAML files, so that it is there next time. If only
the new one is wanted, run again with \`--replace\`, which replaces every output that was edited. This is a
warning: the other files are written as always, and running again makes no further copies while nobody has
edited the \`-moi\` file.`,
  },
  TD1605: {
    title: 'a file that cannot be written',
    message: '{file} cannot be written: {reason}',
    reason: 'What stands there, if anything, is still the old version and not of the latest data.',
    remedy:
      'Close the file if it is open in Word or Excel, check the permissions, then run again. The old file is intact.',
    explanation: `The system does not let it be written; the reason stands after the colon. Most often the
file is open in Word or Excel, perhaps on another machine through a shared folder. Or else the folder is
read-only, the disk or USB stick is full, OneDrive or an antivirus program holds the file, or there is a
folder of that name.

Close the file, check the free space and the permissions, then run again. To write to another place use
\`-o <folder>\`.

Every file is written under a temporary name and then renamed, so none is ever half written. The other
outputs are still written; the command ends with exit code 3.`,
  },
  TD1606: {
    title: 'a new folder that is not empty',
    message: 'the folder {folder} is not empty',
    reason: 'Sample files written here would be mixed with what you have.',
    remedy: 'Choose a new folder: thidua init <folder>. The files that are there are untouched.',
    explanation: `\`thidua init\` makes a campaign only in a folder that holds nothing, so that it never
touches a file of yours. Hidden files count too, such as \`desktop.ini\` or \`Thumbs.db\`.

Usually the name of the new folder was forgotten, so that the folder where you are was taken, or the
campaign had been made before. Choose another name, as in \`thidua init phong-trao-2027\`. A campaign that
exists needs no \`init\`: go into its folder and run \`thidua check\`.

The command ends with exit code 3; nothing is written.`,
  },
  TD1607: {
    title: 'a fault inside the tool',
    message: 'thidua {version} has broken down',
    reason: 'The fault is in the tool, not in your files or in anything that you did.',
    remedy: 'Run again with --debug and send the output to the maintainers. Your files are untouched.',
    explanation: `The tool met a case that it was not prepared for. It is not for you to mend; if time
presses, take out what you added to the files last and run again, which may also show where the fault lies.

Run the same command with \`--debug\`, copy everything that appears together with the version, and send it
to the maintainers; if you can, add a copy of the campaign folder without what should not be sent. The tool
itself sends nothing anywhere.

The command ends with exit code 3. Your data files are never changed; an output is either the old one,
untouched, or the new one, complete.`,
  },
} satisfies Partial<Catalogue>
