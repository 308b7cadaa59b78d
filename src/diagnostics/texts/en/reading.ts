import type { Catalogue } from '../text.ts'

/** What stops when nothing of a file can be used. */
const UNREAD = `Until it is mended, the file is not used. If it is campaign.yaml, both the letter and the
scores stop. If it is units.yaml or criteria.yaml, only the scores stop and the letter is still written. If it
is the report or the review of one unit, that unit alone is invalid and the ranking of its cluster
provisional; the other units are still scored.`

export const reading = {
  TD1001: {
    title: 'a file that is not UTF-8 text',
    message: 'the file is not UTF-8 text ({encoding})',
    reason: 'Read in the wrong encoding, letters with marks print as strange signs.',
    remedy: 'Use Save As in Notepad with the encoding UTF-8; convert TCVN3 or VNI text first.',
    explanation: `All files of a campaign are plain text in UTF-8, the way of writing Unicode that Notepad and
the editors of today use. This file has bytes that cannot be UTF-8. The encoding in brackets is what the tool
could guess, so that it is easier to find a way to convert the file.

This happens with files that were saved on an old machine with TCVN3 (fonts such as .VnTime) or VNI, with the
choice “Unicode” of an old Notepad or of Excel (which is UTF-16), or when a Word, Excel or PDF file was
renamed to .yaml.

To mend it, open the file in Notepad, choose Save As and the encoding UTF-8. If the letters look wrong in
Notepad already, convert the text to Unicode first, for example with the converter of UniKey, or ask the unit
to send the file again.

${UNREAD}`,
  },
  TD1002: {
    title: 'text that cannot be read as YAML',
    message: 'cannot read YAML from here on',
    reason: 'From here on it is no longer certain what is a key and what is a value.',
    remedy: 'Check brackets, quotes and indentation on this line and the one above.',
    explanation: `YAML tells keys, values and lists apart by colons, dashes, brackets and indentation. Where a
sign does not fit, the tool shows the first place that it can no longer understand. The slip itself may be
there, or further up: a quote that was never closed often shows only at the end of the file.

Frequent causes: a bracket that is opened and not closed; quotes inside a sentence that stands in quotes
itself, such as the name of a campaign; a value that begins with \`@\`, \`%\` or a back quote; the dash of a
list on the same line as the key.

To mend it, close the bracket; put the whole value in straight double quotes and make the quotes inside curly
ones (“ ”); begin a list on the next line, one item a line. The tool stops at the first slip of this kind, so
run it again afterwards: there may be more below.

${UNREAD}`,
  },
  TD1003: {
    title: 'a file that is too large',
    message: 'the file has {size} bytes, more than the limit of {limit}',
    reason: 'The files of a campaign have some dozen KB; one this large is mostly a wrong file.',
    remedy: 'Put the right file here, or delete what was pasted by mistake.',
    explanation: `The tool looks at the size before it reads, and does not read files of more than a million
bytes. A report on some hundred criteria has about 50 KB, so a file this large is almost certainly no report
and no scoring table.

Mostly it is a picture, a PDF, Word or Excel file that was renamed to .yaml, or a piece of text that was
pasted a great many times. Pictures and scans that serve as evidence belong in the folder evidence; the report
only names them.

To mend it, find the right file and put it here, or delete what was pasted too often.

${UNREAD}`,
  },
  TD1004: {
    title: 'an invisible control character',
    message: 'there is an invisible control character (U+{character})',
    reason: 'It can make Word or Excel call a file damaged, or keep two equal codes from matching.',
    remedy: 'Delete the character, or type the text again.',
    explanation: `Some characters are there to control machines and not to be printed: the null character, the
line break that only Word uses, the colour codes of a terminal. Nobody sees them, but in a letter or a
workbook they can make Word or Excel call the file damaged.

They mostly come along when text is copied from a PDF file, from a web page, from another program, or from
Word where a line was broken with Shift + Enter.

To mend it, put the cursor before the place that is shown and press Delete once; if in doubt, delete the whole
passage and type it again. Each run shows the first such character of a file; if there are others, the next
run shows them.

${UNREAD}`,
  },
  TD1005: {
    title: 'anchors & and aliases * of YAML',
    message: 'anchors (&) and aliases (*) of YAML are not used in these files',
    reason: 'In front of a value, * and & are commands of YAML; the word behind is no longer content.',
    remedy: 'Write the value out; put text that begins with * or & in double quotes.',
    explanation: `In YAML a \`&\` in front of a value gives it a name (an anchor), a \`*\` calls up the value
of that name (an alias), and the key \`<<\` copies a whole part. The files of a campaign do without: whoever
reads them should see every figure at once, and a file of many nested aliases can bring a machine to a halt.

The most frequent cause is a paragraph that begins in italics or bold, such as \`*Lương y như từ mẫu*\`, or a
line with an asterisk as its bullet, copied from Word or Zalo. YAML then takes the word behind the asterisk
for the name of an alias.

To mend it, put the whole paragraph in straight double quotes, or write \`>-\` and the paragraph on the next
line, indented. If it really is an anchor with its aliases, copy the value to every place. Each run shows one
place only, so look at similar ones too.

${UNREAD}`,
  },
  TD1006: {
    title: 'a key that appears twice',
    message: 'the key "{key}" appears twice',
    reason: 'With two lines for one key there is no knowing which of them is right.',
    remedy: 'Keep the line that is right and delete the other.',
    explanation: `In one part of a file each key may stand once. Of two equal keys some programs take the
first, others the last, and the other line is lost without anybody noticing; therefore the tool calls it an
error and shows both lines.

Mostly a line was copied to be changed and the old one was not deleted, such as the day of the first sending
and the day of the second. Or a whole item was copied without the dash that begins it, so that two items
became one and every key of them stands twice.

To mend it, compare the two lines and keep the right one. If they are two items of a list, put a dash in front
of the second.

In order to check the rest, the tool takes the first line for the time being, but the part with the double key
counts as wrong: results that need it stop, a report that has it makes its unit invalid, and the other results
are still made.`,
  },
  TD1007: {
    title: 'a file that cannot be opened',
    message: 'the file cannot be read: {reason}',
    remedy: 'Close the program that holds the file, check its name and permissions, and run again.',
    explanation: `The operating system does not let the tool open this file; the message says why: permission
is denied, another program holds the file, or there is a folder where a file should be.

This happens when the folder is on a network drive, or on a synchronised drive that has not fetched the file
yet, when a file from another machine has brought the permissions of somebody else along, or when a folder was
given the name of a file.

To mend it, close the program that has the file open, try to open the file in Notepad to see whether the
machine allows it, and run again. If that does not help, ask the administrator for permission, or copy the
whole campaign folder to a drive of your own machine.

If campaign.yaml cannot be read, no command can go on. If it is units.yaml or criteria.yaml, only the scores
stop. If it is the report of one unit, that unit is invalid and does not count as one that has not reported;
the other units are still scored.`,
  },
  TD1008: {
    title: 'a file without content',
    message: 'the file is empty, or has nothing but comments',
    reason: 'Such a file does not tell whether it was not saved or there was nothing to write.',
    remedy: 'Write something into the file, or delete it if it is not needed.',
    explanation: `The file is there, but without a line of content: it is quite empty, or every line is a
comment behind a \`#\`. The tool does not take an empty report for one that was not sent, and still less for 0
points.

Mostly a file was made for every unit beforehand and not filled in yet, somebody forgot to save, or copying by
USB or Zalo broke off so that only the name of the file arrived.

To mend it, fill the file in or copy it again. If the unit has really not reported yet, delete the file; the
unit is then listed as one that has not reported.

${UNREAD}`,
  },
  TD1009: {
    title: 'several documents in one file',
    message: 'the file holds several YAML documents (there is a line ---)',
    reason: 'With two parts in one file it is not clear which of them counts.',
    remedy: 'Give each part a file of its own, or delete the line --- if it only divides.',
    explanation: `To YAML a line of just three dashes means that one document ends and another begins. At the
top of a file it does no harm; in the middle or at the end it makes several documents of the file, where each
file of a campaign is one. Text behind a line of just three dots does the same.

Mostly the reports of two units were pasted into one file, or three dashes were typed to divide parts for the
eye, as in Word or Zalo.

To mend it, give the report of each unit its own file, named by the id of the unit. If the line only
decorates, delete it, or put a \`#\` in front of it to make it a comment.

${UNREAD}`,
  },
  TD1010: {
    title: 'directives % and tags ! of YAML',
    message: 'directives (%) and tags (!) of YAML are not used in these files',
    reason: 'There, % and ! are commands of YAML; the word behind is no longer content.',
    remedy: 'Delete the directive or tag; put text that is to stay in double quotes, the whole value.',
    explanation: `In YAML a \`!\` in front of a value is a tag: it says how the value has to be read, and the
word that it is joined to is dropped from the content. A line that begins with \`%\` at the top of a file is a
directive for the program that reads it. The files of a campaign do without both, as the type of every key is
fixed.

Mostly it is plain text, such as a reminder \`!important\`, or something that another program added when it
wrote the file.

To mend it, put text that is to stay in straight double quotes, the whole value; delete the rest.

The place with a tag counts as wrong and results that need it stop, while the other parts of the file are
still checked. With a directive \`%\` the whole file is not used.`,
  },
  TD1011: {
    title: 'indentation with the Tab key',
    message: 'the line is indented with a tab',
    reason: 'Every editor shows a tab in another width, so YAML does not allow it for indentation.',
    remedy: 'Replace the tab by spaces, in line with the other lines of the same level.',
    explanation: `YAML tells by the space at the beginning of a line to which part it belongs, and accepts
nothing but spaces there. A tab looks like some spaces, but how wide it is depends on the editor, so it cannot
be used.

Mostly somebody pressed Tab as in Word, or pasted from Excel or Word: between the cells of a table there are
tabs.

To mend it, delete the tab at the beginning of the line and type spaces until it is in line with the other
lines of its level; a level mostly takes two spaces. Many editors can turn tabs into spaces by themselves,
which is worth switching on. One run shows every line of this kind, but slips of another kind in the file have
to wait for the next run.

${UNREAD}`,
  },
  TD1012: {
    title: 'a colon in a sentence',
    message: 'YAML takes the colon here for the one between key and value',
    reason: 'Read like that, the sentence is cut in two and its first half becomes a key.',
    remedy:
      'Put the whole sentence in double quotes, or write >- and the sentence on the next line, indented.',
    explanation: `In YAML a colon with a space behind it stands between a key and its value. A sentence with
such a colon is taken for a key and a value. A time such as 14:30 does no harm, as no space follows its colon.

This happens in names of clusters, in subjects, in evidence and in paragraphs copied from Word. The curly
quotes of Word (“ ”) do not help: YAML knows only straight ones.

To mend it, put the whole sentence in straight double quotes; where it can, the tool prints the mended line to
copy. For a long paragraph write \`>-\` behind the key and the paragraph on the next line, indented; there a
colon is not mistaken.

If the sentence stands behind a key on the same line, YAML cannot read the file: with campaign.yaml the letter
and the scores stop, with units.yaml or criteria.yaml the scores stop, and with a report its unit is invalid.
If the sentence is an item of a list, only the part around it is wrong and the other parts are still
checked.`,
  },
  TD1013: {
    title: 'indentation that does not line up',
    message: 'uneven indentation',
    reason: 'YAML tells by the indentation which line belongs to which part.',
    remedy: 'Put items of one level in one column; see whether the line above lacks a space after its colon.',
    explanation: `Keys of the same level, and the dashes of one list, must begin in the same column. One space
more or less, and the line is taken for something in another part, or is joined to the sentence above.

Mostly a space at the beginning of a line was deleted or added by mistake, spaces were lost in pasting from
Word or Zalo, or two pieces of different indentation were put together. Sometimes the slip is in the line
above: without a space after its colon that line is no longer a key, and the error shows one line later.

To mend it, compare the line with one of its level above and put both in one column, with two spaces for each
level. The tool stops at the first slip of this kind, so run it again afterwards.

${UNREAD}`,
  },
  TD1014: {
    title: 'a file with too many levels',
    message: 'the parts of the file are nested too deeply',
    reason: 'A real file has few levels; so many come from a key held down or a wrong file.',
    remedy: 'Drop brackets or levels of indentation.',
    explanation: `Each step of indentation and each pair of square or curly brackets is a level. The files of
a campaign have few. With as many as here the tool stops reading, lest the machine come to a halt.

Mostly the key of a bracket was held down, a piece of text was pasted again and again, or the file does not
belong to a campaign at all. There is no line number because the limit depends on the machine.

To mend it, look for a row of opening brackets and delete it; if there is none, go back to an earlier copy of
the file.

${UNREAD}`,
  },
  TD1015: {
    title: 'a # that cuts off text',
    message: 'what follows the # is dropped: YAML takes it for a comment',
    reason: 'That text will be missing from the letter, the scores and the workbook.',
    remedy: 'Put the whole text in double quotes; if it is a comment, put a space after the #.',
    explanation: `In YAML a \`#\` behind a space begins a comment: from there to the end of the line nothing
is read. The tool points it out where a letter or digit follows the \`#\` directly, because then it was mostly
meant as content.

This happens with numbers of rooms and articles such as \`#3\`, or with hashtags such as \`#thidua2026\`
copied from Facebook or Zalo.

To mend it, put the whole value in straight double quotes, from its beginning to the end of what follows the
\`#\`. If it really is a comment, put a space after the \`#\` and the tool is silent.

This is a warning and stops nothing: the letter, the scores and the workbook are made, only without the text
behind the \`#\`. With the option \`--strict\` the command ends as it does with errors.`,
  },
  TD1016: {
    title: 'a link out of the campaign folder',
    message: 'the file is a link that leads out of the campaign folder',
    reason: 'Copied to another machine, the folder lacks the real file and no result can be redone.',
    remedy: 'Copy the file itself into the campaign folder.',
    explanation: `There is no real file here, only a link to one outside the campaign folder. The tool reads
nothing but what is in the folder: so a backup or a handover is always complete, and nobody can change figures
from elsewhere without the keeper of the folder knowing.

Mostly somebody set a link to a shared drive, or wanted two campaigns to use the same units.yaml.

To mend it, delete the link and copy the real file to this place under the same name. A link to another file
within the same campaign folder can be used.

${UNREAD}`,
  },
  TD1017: {
    title: 'text typed in an old encoding',
    message: 'this text is typed in {encoding}, not in Unicode; it probably says "{reading}"',
    reason: 'Left as it is, it would print as strange letters in the letter and the workbook.',
    remedy: 'Convert the text to Unicode, for example with the converter of UniKey, or type it again.',
    explanation: `These are the letters of an old font such as .VnTime (TCVN3) or VNI-Times (VNI): they look
right in that font only, and strange in a text file or in Times New Roman. The tool notices because several
words in a row become Vietnamese when they are converted to Unicode. It prints how the text probably reads, to
be compared, but does not change the file.

Mostly the text was copied from an old Word or Excel file of a unit that still types in TCVN3 or VNI.

To mend it, copy the text, open the converter of UniKey (Ctrl + Shift + F6), choose the encoding that the
message names as the source and Unicode as the target, convert, and paste the text back; or type it again. One
place is shown for each file, so look at whatever else was copied at the same time.

The other parts of the file are still checked in the same run. ${UNREAD}`,
  },
  TD1018: {
    title: 'no space behind a colon',
    message: 'the colon of a key needs a space behind it',
    reason: 'Without it YAML takes the whole line for a piece of text, not for a key and its value.',
    remedy: 'Put a space behind the colon.',
    explanation: `In YAML a key and its value are parted by a colon and at least one space, or a new line. Written
together, as in \`submitted:2026-11-13\`, there is no key at all, and the error often shows on the line below.

It happens when typing fast, or when copying from Excel or Zalo. The tool looks for such a key on the line of the
error and on the one above.

${UNREAD}`,
  },
  TD1019: {
    title: 'a bracket or quote that is never closed',
    message: 'the {sign} is opened here and never closed',
    reason: 'Without its counterpart everything behind it is read as if it stood inside.',
    remedy: 'Close it at the end of this part, or delete it.',
    explanation: `Square brackets, braces and quotes come in pairs. Where the closing one is missing, YAML reads the lines
below as if they still stood inside, and the place where it gives up may be far away; the tool points back to the
opening one.

Often the last item of a list such as \`[VT, VP]\` was deleted together with the bracket, or a sentence was pasted
with a quote at one end only. The curly quotes of Word (“ ”) do not stand in for straight ones.

${UNREAD}`,
  },
  TD1020: {
    title: 'quotes inside quotes',
    message: 'a value in double quotes has double quotes inside',
    reason: 'YAML takes the second quote for the end of the value, so the rest has no place.',
    remedy: 'Turn the quotes inside into curly ones “ ”, or put \\ before each of them.',
    explanation: `A value that begins with a straight double quote ends at the next one. A sentence that names a campaign in
quotes, and was put in quotes as a whole, is cut in its middle.

The shortest way is to drop the outer quotes, if the sentence has no colon with a space behind it and does not begin
with a special sign. Official papers use curly quotes (“ ”), so curly quotes inside are right for the paper as well.

${UNREAD}`,
  },
  TD1021: {
    title: 'the dash of an item is missing',
    message: 'this item is not kept apart from the one above: its dash is missing or in the wrong place',
    reason: 'Two items are read as one, and what they say is mixed up.',
    remedy: 'Begin every item with a dash and a space, in one column with the other items.',
    explanation: `Every item of a list begins with a dash \`-\` and a space, and all dashes of one list stand in one
column. Indented further, the line is joined to the text of the item above; without its dash, the keys of two items
stand together and seem to be written twice.

Often the first line of an item was deleted by mistake, Word or Zalo turned the dash into a long one (–) or a bullet
(•), or the lines were indented unevenly by hand.

${UNREAD}`,
  },
} satisfies Partial<Catalogue>
