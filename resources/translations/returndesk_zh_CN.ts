<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ImportProblem</name>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too many decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the store&apos;s currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has another number of columns than the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one receipt, two customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a line number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row names no article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers are written in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates are written in two ways</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::AboutBox</name>
    <message>
        <source>About Return Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return Desk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes goods back and pays refunds, from the counter to the month-end file.

Free software under the GNU General Public License, version 3 or later.
Qt %1 (LGPL/GPL), SQLite (public domain), libsodium (ISC), ICU (Unicode), libphonenumber (Apache 2.0), zint (BSD), Lucide icons (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ActionWords</name>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override the rules for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive the goods of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods of %1 are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the goods of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the goods of %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign the refund of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay the refund of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money of %1 arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payout of %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a step of %1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stays in the history with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined goods cannot be approved again; goods on the counter are to be handed back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These units end here; they are not waited for any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount of the refund follows from the result and does not change afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer takes the goods back and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your name the money may leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money leaves the shop. It can only be entered as failed, never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund is due again and can be paid another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer withdraws. A cancelled return is not opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands still until you press Resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost goods noted on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersigned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout of %1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout of %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that the customer of %1 asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::AssignForm</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person and their roles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::Bench</name>
    <message>
        <source>not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt + number, suggested by the condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt + number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of different condition: lower the number above and confirm; the rest stays in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::BenchHead</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::BrandBand</name>
    <message>
        <source>Return Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::CareJobs</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job that runs now must end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cancel, nothing is kept of this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries were checked: file, keys, rules and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store checked: in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not as they were written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::ChecklistBox</name>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n must be ticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ColumnForm</name>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ConfirmPanel</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::CountTabBar</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::CustomerView</name>
    <message>
        <source>First return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier return(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::DayChart</name>
    <message>
        <source>a step was late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::DeskActions</name>
    <message>
        <source>New return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New return, sale typed from the paper receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sales...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large buttons for a touch screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or change person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Return Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::DeskBand</name>
    <message>
        <source>New return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or change person (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: change person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::DeskFrame</name>
    <message>
        <source>Type the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps today&apos;s sales are not imported yet. A sale can also be typed from the paper receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: this store can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::DetailPane</name>
    <message>
        <source>No return chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list, or scan its slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to work on this return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What went before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::EntrySide</name>
    <message>
        <source>This number looks incomplete. It can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known as soon as a line is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject to inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to %1 · subject to inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay %1 and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ErrorText</name>
    <message>
        <source>Days since the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount without a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what, why</comment>
        <extracomment>A refusal: what happened, then why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A refusal as a sentence, followed by the way on
----------
Why something was refused, and the way on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} cannot be read as {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: a field is longer than 64 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: a quote is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: a quote stands where none can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has too many columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many rows for one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported (row {row})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates can be read in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example {value}; nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a format that says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers can be read in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column gives {missing}; nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The returns of this file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {profile} does not know them; nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sales file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}, row {row}; nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend them, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {left} more can come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold {sold}, already in returns {returned} ({returns}), asked {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that return, or ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold {sold}, already in returns {returned}, asked {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More would come back than was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the other returns of this receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {due} is still due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay at most what is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refund is already paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due} is still due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not pay again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More would be paid than is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the payouts of this return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods have not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {asked} asked, {outstanding} received and waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive the goods first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {asked} asked, {outstanding} approved and waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager approves first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inspected and accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {asked} asked, {outstanding} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the goods first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {asked} asked, {outstanding} outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payout cannot fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout {payout} went out as {tender}; what was handed over does not come back by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do with this payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout {payout} is {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund {settlement} is {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step {step} has nothing open in this return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It already waits for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {hold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not wait for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return can be cancelled only before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand them back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This return is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only notes can be added; log a new return if there is more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only notes can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}: {value}, the limit is {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager may override with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{resolution} is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store offers: {offered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line cannot be returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {sale_line} is no goods: a fee, postage or a price of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the store do not accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tender} is not possible for this refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another tender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tender is not possible for this refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager must look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store needs at least one manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{login} is the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another manager first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a manager to enter the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person must take one of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} of {needed} people stand behind this refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody who has not worked on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You logged this return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{logged_by} cannot override it as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another manager must override.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person must countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever logged or inspected it cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: at most {digits} decimals, with a dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 9.90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits with a dot, like 9.90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount must be larger than zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was asked, {due} is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 1 or 0.455.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each line once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quantity cannot be returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {value}; quantities are larger than zero, and whole where the article is sold by the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quantity cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the store do not know {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the store do not know {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the store do not know {disposition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the store do not know this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment card number must not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last four digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which refund?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several wait: {candidates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tick} must be ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick it, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in all fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sales have this receipt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{receipt}: {candidates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the day of the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form was already sent with other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules have faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct them and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{assignee} cannot take the step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is missing or the person is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {right} you need the role: {roles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody who has it to enter the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} tries are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked until a manager unlocks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name and enter the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {receipt} has no line {sale_line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt {receipt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s sales may not be imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sales, or log without a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the phone number or the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return has no line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return has no refund {settlement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return has no payout {payout}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has just changed this return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new state is shown; what you typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, and go back to the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store file was changed from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than this program wrote to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check in the settings to see where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a file of Return Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {found}, this program {supported}; the file was not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No right to this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read or written; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the owner of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this store is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading works, writing does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the key back in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was interrupted in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hand out money again; look at the return first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::EventWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What happened, and the reason or note that was written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>&quot;Assigned&quot; is followed by the step and the person: &quot;Inspect to Li Na&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ExportPanel</name>
    <message>
        <source>%1 / %2 returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returns_%1_%2.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling leaves no file behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 with payouts and open returns beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::FaultPage</name>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another store...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::FirstRunPage</name>
    <message>
        <source>Save a copy of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Keep it apart from the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store and manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, currency, first manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy, keep it safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sales, or just begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what must be known now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be opened without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key seals the history and the PINs of this store. It lies on this computer, outside the store file and its backups. If the computer is lost, only a copy of the key opens a backup again. Save one on a stick and lock it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the key...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns are logged from sales. Import the sales file of the till first, or begin and type single sales from their paper receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a made-up store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another store...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::Formatter</name>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in lists, as QLocale patterns: &quot;25 Nov&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year in lists, as QLocale patterns: &quot;25 Nov 2025&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM, ddd</source>
        <extracomment>The day promised to a customer, as QLocale patterns: &quot;26 Nov, Thu&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month of the reports, as QLocale patterns: &quot;November 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer; the clock stands still (due %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late, was due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report goods as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm a payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report a payout as failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel what you logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel what others logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record that the customer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type in a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager must look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the rules, a manager may override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>what the customer wants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched with the sale of the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::FoundList</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all returns that fit &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::GoodsModel</name>
    <message>
        <source>%1, article %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Units asked back of units sold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods · reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked / sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ImportAssistant</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported by looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling keeps what is already in; import the file again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been imported stays. Import the file again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new receipts, %2 past returns, %3 already here, %4 typed receipts matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager imports sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has problems: correct it, or leave those receipts out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ImportChoices</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise by the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are returns become closed returns of the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out receipts with bad rows and import the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales file of the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ImportReportView</name>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 lines sold, %3 returned, %4 neither, %5 skipped, %6 with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new receipts, %2 past returns, %3 already here · sold %4, returned %5 · layout %6, %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is here already with other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::InspectForm</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (compulsory)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::InspectionPage</name>
    <message>
        <source>%1 does not wait at the bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its step: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to inspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive and inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count at least one that came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bench is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a slip, or choose a return at the left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::InspectionWords</name>
    <message>
        <source>Accept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not accept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept %1, do not accept %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restocking fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restocking fee, none for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of what was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not accepted waits to be handed back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above %1 a manager countersigns before it is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go on to the inspection at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the condition first: keys 1 to 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tick: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ItemCard</name>
    <message>
        <source>Customer says: %1, &quot;%2&quot;</source>
        <extracomment>What the customer said: the reason and the note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes: %1 · paid %2 for %3</source>
        <extracomment>The wish, then what was paid for how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved %1   Received %2   Inspected %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received and not inspected yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::LateActions</name>
    <message>
        <source>Hand over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a return first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager hands work over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now owes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that the customer asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::LatePane</name>
    <message>
        <source>Why it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chased %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2 + paused %3 = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::LoadBars</name>
    <message>
        <source>%1: %2 late, %3 due today, %4 others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::LoginPage</name>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt + number chooses a person; digits go to the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks by itself after 10 minutes (managers: 5). What was typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the key back...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::MainWindow</name>
    <message>
        <source>A made-up store: everybody&apos;s PIN is %1. It is thrown away at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved copy of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Return Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::MakingPage</name>
    <message>
        <source>Making a store with three months of sales and returns...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::MessageBar</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A message: first clause, then the rest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::MoneyView</name>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deducted · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3, paid %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restocking fee · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: up to %2 of %3, paid %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::MonthBar</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the month as three CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::NewReturnPage</name>
    <message>
        <source>Draft kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list; the draft is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason needs a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the sale first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this receipt is left to return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the condition and where the goods go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::NowWords</name>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>The step that is to be done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::OnTheSpot</name>
    <message>
        <source>Pay back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not pay yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goods are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received when logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect and pay now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::OverdueModel</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::OverduePage</name>
    <message>
        <source>88 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything open is still within its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return waits for its customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late / due today / others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::Pages</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::PathNodes</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>The time by which a step must be done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::PayForm</name>
    <message>
        <source>Back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::PayoutForm</name>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it failed (compulsory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::PinPad</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::QuantityForm</name>
    <message>
        <source>What should be remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (compulsory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is all that is outstanding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::QuantitySpin</name>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::QueueModel</name>
    <message numerus="yes">
        <source>%1 (%n lines)</source>
        <extracomment>The first article of a return and how many lines there are in all</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::QueueView</name>
    <message>
        <source>Earliest due first · %1 late, %2 due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue of the bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to inspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is to inspect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ReceiptBox</name>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of sale unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines, %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ReceiptLine</name>
    <message>
        <source>%1, %2 can come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold %1, already in returns %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot come back: no goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ReceiveBench</name>
    <message>
        <source>%1 · expected %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ReportTables</name>
    <message>
        <source>%1 on the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payouts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median time to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of sales came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90th percentile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 + new %2 %5 closed %3 = open %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ReportsPage</name>
    <message>
        <source>Returns logged per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ResultPane</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ReturnHead</name>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to the customer by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this pane (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ReturnList</name>
    <message>
        <source>&quot;%1&quot;</source>
        <extracomment>A search text in quotes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the last four digits of the phone, or the receipt number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return matches the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a receipt to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emma Wright</source>
        <comment>a sample that is as wide as most names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wang Fang</source>
        <comment>a sample that is as wide as most names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ReturnListModel</name>
    <message>
        <source>%1 + %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ReturnsPage</name>
    <message>
        <source>Logged and paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::SaleFinder</name>
    <message>
        <source>No sale %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps today&apos;s sales have not been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it from the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt, phone, name or article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::ScanBox</name>
    <message>
        <source>Scan or search: return, receipt, phone, name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::SidePanel</name>
    <message>
        <source>Return Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything lies in one file on this computer. No network is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::SlipDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the intake slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake slip as PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the refund voucher %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund voucher %1 as PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved. Save the slip as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent to the printer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer %1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved. Print again, or save the slip as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::SlipLayout</name>
    <message>
        <source>Return slip · customer copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this code to ask or to collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint no. %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::SlipWords</name>
    <message>
        <source>%1 of %2, paid %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1   Wish: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fee %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject to inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1. Subject to inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Returns within %n day(s) of the purchase. Please bring this slip.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this voucher until the money has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::StatusLine</name>
    <message>
        <source>Backup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open returns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::StoreForm</name>
    <message numerus="yes">
        <source>%n digits, both times the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>6 to 12 digits, typed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager needs a name to log in with, in letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN needs 6 to 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on every slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency, time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name, and the short name to log in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of the manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB free. Network drives are refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::StripButton</name>
    <message>
        <source>%1: %2, %3 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::TypedLine</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid for the line, after all discounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::TypedSalePage</name>
    <message>
        <source>Type a sale from the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::Verbs</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods lost...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout failed...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel return...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for customer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>A button that cannot be pressed, and why</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::VerdictStrip</name>
    <message>
        <source>Rules, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of sale is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the limit is %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rd::ui::WorkFigures</name>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open returns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
