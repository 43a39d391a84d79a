# Old spreadsheets come in: file, columns, preview, accept.
import-title = Bring in a spreadsheet
import-lead = Excel, LibreOffice or CSV, as it is. Nothing is written before you accept, and one undo takes it all back.
import-step-file = 1. The file
import-step-columns = 2. The columns
import-step-preview = 3. Preview
import-step-accept = 4. Accept
import-kind = What the rows are
import-kind-actions = Actions
import-kind-sessions = Sessions
import-kind-indicators = Indicators
import-kind-organisations = Organisations
import-mentorship = Of which mentorship
import-mentorship-choose = Choose a mentorship
import-mentorship-needed = Choose the mentorship first.
import-pick = Choose a file
import-found =
    { $rows ->
        [one] { $rows } row under the headings in row { $header }.
       *[other] { $rows } rows under the headings in row { $header }.
    }
import-note-sheet = The rows are from the sheet “{ $sheet }”. Not from: { $others }.
import-note-too-large = Too large to read, and left aside: { $sheets }.
import-note-formulas =
    { $count ->
        [one] One cell holds a formula: the value that was last computed for it is shown.
       *[other] { $count } cells hold formulas: the values that were last computed for them are shown.
    }
import-note-wide = Only the first { $columns } columns are read. Move the columns you need to the front.
import-cell-error = This cell shows the error { $error }. Mend it in the file, or empty the cell.
import-cell-no-value = This cell holds a formula, and the file does not hold its value. Open the file in your spreadsheet program, save it, and choose it again.
import-cell-long = This cell holds more than 32,767 letters. Shorten it in the file.
import-column = Column { $number }
import-leave = Leave out
import-look = Look at the preview
import-working = Reading the rows
import-counts =
    { $good ->
        [one] { $good } row can come in, { $wrong } cannot.
       *[other] { $good } rows can come in, { $wrong } cannot.
    }
import-first = The first rows as they will be stored
import-faults = What cannot come in, and why
import-row = Row
import-field = Field
import-why = What is wrong
import-skip =
    { $count ->
        [one] Leave this row out
       *[other] Leave these { $count } rows out
    }
import-accept-about = Your file stays as it is.
import-accept =
    { $count ->
        [one] Take over { $count } row
       *[other] Take over { $count } rows
    }
import-added =
    { $count ->
        [one] One row came in.
       *[other] { $count } rows came in.
    }
import-undo = Take it all back
error-not-allowed-import-large = This file is too large to read safely. Save the sheet you need in a file of its own.
error-not-allowed-import-rows = This sheet has more than 50,000 rows. Split it into smaller files.
error-not-allowed-import-locked = This file is protected by a password. Open it in your spreadsheet program and save a copy without one.
error-not-allowed-import-damaged = This file is damaged or cut off. Open it in your spreadsheet program and save it again.
error-not-allowed-import-binary = This is a binary workbook (.xlsb). Open it in your spreadsheet program and save it as .xlsx.
error-not-allowed-import-old = This workbook was written by Excel 95 or older. Open it in your spreadsheet program and save it as .xlsx.
error-not-allowed-import-empty = There are no rows in this file.
error-not-allowed-import-unknown = This is no spreadsheet: choose an Excel, LibreOffice or CSV file.
error-not-allowed-import-mentorship = Choose the mentorship to which these rows belong.
error-not-allowed-import-wrong = Some rows cannot come in. Mend them in the file, or choose to leave them out.
