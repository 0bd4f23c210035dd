<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rd::ui::ArticleBox</name>
    <message numerus="yes">
        <source>each is worth at most its lowest price of the last %n day(s)</source>
        <translation>
            <numerusform>each is worth at most its lowest price of the last day</numerusform>
            <numerusform>each is worth at most its lowest price of the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleLine</name>
    <message numerus="yes">
        <source>not sold in the last %n day(s)</source>
        <translation>
            <numerusform>not sold in the last day</numerusform>
            <numerusform>not sold in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::CameraDialog</name>
    <message numerus="yes">
        <source>%n photos taken</source>
        <translation>
            <numerusform>%n photo taken</numerusform>
            <numerusform>%n photos taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::CareJobs</name>
    <message numerus="yes">
        <source>%n entries are not as they were written</source>
        <translation>
            <numerusform>%n entry is not as it was written</numerusform>
            <numerusform>%n entries are not as they were written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::ChecklistBox</name>
    <message numerus="yes">
        <source>%n must be ticked</source>
        <translation>
            <numerusform>%n must be ticked</numerusform>
            <numerusform>%n must be ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::CustomerView</name>
    <message numerus="yes">
        <source>%n earlier return(s)</source>
        <translation>
            <numerusform>%n earlier return</numerusform>
            <numerusform>%n earlier returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::FoundList</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::LoginPage</name>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n try left</numerusform>
            <numerusform>%n tries left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n seconds.</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::QueueModel</name>
    <message numerus="yes">
        <source>%1 (%n lines)</source>
        <extracomment>The first article of a return and how many lines there are in all</extracomment>
        <translation>
            <numerusform>%1 (%n line)</numerusform>
            <numerusform>%1 (%n lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::SlipWords</name>
    <message numerus="yes">
        <source>Returns within %n day(s) of the purchase. Please bring this slip.</source>
        <translation>
            <numerusform>Returns within %n day of the purchase. Please bring this slip.</numerusform>
            <numerusform>Returns within %n days of the purchase. Please bring this slip.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n open returns</source>
        <translation>
            <numerusform>%n open return</numerusform>
            <numerusform>%n open returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::StoreForm</name>
    <message numerus="yes">
        <source>%n digits, both times the same.</source>
        <translation>
            <numerusform>%n digit, both times the same.</numerusform>
            <numerusform>%n digits, both times the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::LatePane</name>
    <message numerus="yes">
        <source>chased %n times</source>
        <translation>
            <numerusform>chased %n time</numerusform>
            <numerusform>chased %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::ExpiryRound</name>
    <message numerus="yes">
        <source>%n return(s) given up: the goods never came</source>
        <translation>
            <numerusform>%n return given up: the goods never came</numerusform>
            <numerusform>%n returns given up: the goods never came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) will be given up soon: tell the customers</source>
        <translation>
            <numerusform>%n return will be given up soon: tell the customer</numerusform>
            <numerusform>%n returns will be given up soon: tell the customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goods of %n return(s) wait for long: follow them up</source>
        <translation>
            <numerusform>goods of %n return wait for long: follow it up</numerusform>
            <numerusform>goods of %n returns wait for long: follow them up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::NoticeRound</name>
    <message numerus="yes">
        <source>%n task(s) late</source>
        <translation>
            <numerusform>%n task is late</numerusform>
            <numerusform>%n tasks are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due soon</source>
        <translation>
            <numerusform>%n task is due soon</numerusform>
            <numerusform>%n tasks are due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) given to you</source>
        <translation>
            <numerusform>%n task given to you</numerusform>
            <numerusform>%n tasks given to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that nobody took</source>
        <translation>
            <numerusform>%n task that nobody took</numerusform>
            <numerusform>%n tasks that nobody took</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) from the manager</source>
        <translation>
            <numerusform>%n reminder from the manager</numerusform>
            <numerusform>%n reminders from the manager</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::DeskBand</name>
    <message numerus="yes">
        <source>%n new reminder(s) (Ctrl+B)</source>
        <translation>
            <numerusform>%n new reminder (Ctrl+B)</numerusform>
            <numerusform>%n new reminders (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::ManyActions</name>
    <message numerus="yes">
        <source>%n task(s) chosen</source>
        <translation>
            <numerusform>%n task chosen</numerusform>
            <numerusform>%n tasks chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::WorkPage</name>
    <message numerus="yes">
        <source>%n task(s), worth %1</source>
        <translation>
            <numerusform>%n task, worth %1</numerusform>
            <numerusform>%n tasks, worth %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::CustomerAnswer</name>
    <message numerus="yes">
        <source>The customer asked: %n time(s) so far</source>
        <translation>
            <numerusform>The customer asked: once so far</numerusform>
            <numerusform>The customer asked: %n times so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::MessageSettings</name>
    <message numerus="yes">
        <source>%n message(s) wait for it: they go another way where there is one, else they are cancelled.</source>
        <translation>
            <numerusform>One message waits for it: it goes another way where there is one, else it is cancelled.</numerusform>
            <numerusform>%n messages wait for it: they go another way where there is one, else they are cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::NewReturnPage</name>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1; %n more</numerusform>
            <numerusform>%1; %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
