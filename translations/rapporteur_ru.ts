<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActionForm</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Примечание о закрытии</translation>
    </message>
    <message>
        <source>Responsible agencies</source>
        <translation>Ответственные ведомства</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>Добавить ведомство</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Добавить страну</translation>
    </message>
    <message>
        <source>Agenda item it arose from</source>
        <translation>Пункт повестки, из которого она следует</translation>
    </message>
    <message>
        <source>It arose from decision %1.</source>
        <translation>Следует из решения %1.</translation>
    </message>
    <message>
        <source>Postponed; originally due on %1</source>
        <translation>Срок перенесён; первоначальный срок – %1</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>It would end before it begins.</source>
        <translation>Окончание оказалось бы раньше начала.</translation>
    </message>
    <message>
        <source>Serves the priorities</source>
        <translation>Служит приоритетам</translation>
    </message>
    <message>
        <source>Add a priority</source>
        <translation>Добавить приоритет</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Добавить страну</translation>
    </message>
    <message>
        <source>Regional: of the region as a whole</source>
        <translation>Региональное: для региона в целом</translation>
    </message>
    <message>
        <source>Host agency</source>
        <translation>Принимающее ведомство</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ведущее ведомство</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Добавить партнёра</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Статья бюджета</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Amounts of each country</source>
        <translation>Суммы по странам</translation>
    </message>
    <message>
        <source>Participants planned</source>
        <translation>Участников по плану</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Attendances of each country</source>
        <translation>Посещения по странам</translation>
    </message>
    <message>
        <source>This file can only be read here.</source>
        <translation>Этот файл здесь доступен только для чтения.</translation>
    </message>
    <message>
        <source>Unique persons, each counted once</source>
        <translation>Уникальные участники, каждый один раз</translation>
    </message>
    <message>
        <source>Attendances, of people who may have come several times</source>
        <translation>Посещения (один человек мог прийти несколько раз)</translation>
    </message>
</context>
<context>
    <name>AddDelegations</name>
    <message>
        <source>Invite their agencies as well, dated today</source>
        <translation>Также пригласить их ведомства сегодняшней датой</translation>
    </message>
    <message>
        <source>Find a country or organisation</source>
        <translation>Найти страну или организацию</translation>
    </message>
    <message>
        <source>Countries and organisations that do not take part yet</source>
        <translation>Страны и организации, которые ещё не участвуют</translation>
    </message>
    <message>
        <source>Tick who takes part, then add them together. Space ticks; countries get a vote.</source>
        <translation>Отметьте участников и добавьте их вместе. Пробел ставит отметку; страны получают право голоса.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message numerus="yes">
        <source>Add %n delegation(s)</source>
        <translation>
            <numerusform>Добавить %n делегацию</numerusform>
            <numerusform>Добавить %n делегации</numerusform>
            <numerusform>Добавить %n делегаций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgencyForm</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Country (none for an international one)</source>
        <translation>Страна (у международной организации не указывается)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Place in protocol order</source>
        <translation>Место в протокольном порядке</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>по названию</translation>
    </message>
</context>
<context>
    <name>AgendaCells</name>
    <message>
        <source>no %1</source>
        <translation>нет %1</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>внутренний</translation>
    </message>
</context>
<context>
    <name>AgendaColumns</name>
    <message>
        <source>Usual widths</source>
        <translation>Обычная ширина столбцов</translation>
    </message>
</context>
<context>
    <name>AgendaCommands</name>
    <message>
        <source>Add item below</source>
        <translation>Добавить пункт ниже</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Make a sub-item</source>
        <translation>Сделать подпунктом</translation>
    </message>
    <message>
        <source>Take out of its item</source>
        <translation>Вынести из пункта</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Вставить строки</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Fix the start</source>
        <translation>Закрепить начало</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Добавить день</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Let it follow the item before</source>
        <translation>Начинать после предыдущего пункта</translation>
    </message>
    <message>
        <source>Fix the start at this time</source>
        <translation>Закрепить начало в это время</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Перенести на другой день</translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation>Сначала выберите пункт.</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Fixed start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Write a time such as 9:30, or nothing to follow the item before.</source>
        <translation>Напишите время, например 9:30, или ничего, чтобы пункт следовал за предыдущим.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Write a duration such as 20, 1h15 or 1:15.</source>
        <translation>Напишите длительность, например 20, 1ч15 или 1:15.</translation>
    </message>
    <message>
        <source>Presenters, separated by semicolons</source>
        <translation>Докладчики через точку с запятой</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
</context>
<context>
    <name>AgendaDetails</name>
    <message>
        <source>Select an item to see its details.</source>
        <translation>Выберите пункт, чтобы увидеть сведения.</translation>
    </message>
    <message>
        <source>Enter adds the item and begins the next one.

Tab makes it a sub-item, Shift+Tab takes it out.

Escape ends.</source>
        <translation>Enter добавляет пункт и начинает следующий.

Tab делает его подпунктом, Shift+Tab выносит обратно.

Esc заканчивает ввод.</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>New item</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <translation>%1, закреплено</translation>
    </message>
    <message>
        <source>sub-item</source>
        <translation>подпункт</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>внутренний</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длит.</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Док-ты</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation>Печать повестки</translation>
    </message>
    <message>
        <source>Adds an item below the selected one, and the next after it</source>
        <translation>Добавить пункт ниже выбранного, затем следующий</translation>
    </message>
    <message>
        <source>In a title that is being typed: a sub-item, and back</source>
        <translation>При вводе названия: сделать подпунктом и обратно</translation>
    </message>
    <message>
        <source>Edits the title or the cell</source>
        <translation>Изменить название или ячейку</translation>
    </message>
    <message>
        <source>Moves the selected items up or down</source>
        <translation>Переместить выбранные пункты вверх или вниз</translation>
    </message>
    <message>
        <source>Makes sub-items of them, takes them out</source>
        <translation>Сделать их подпунктами, вывести из подпунктов</translation>
    </message>
    <message>
        <source>Deletes them; undo brings them back</source>
        <translation>Удалить выбранное; отмена вернёт</translation>
    </message>
    <message>
        <source>Cuts, copies and pastes rows, also from and to a spreadsheet</source>
        <translation>Вырезать, копировать и вставить строки, также в таблицу и из неё</translation>
    </message>
    <message>
        <source>Everything else that can be done with them</source>
        <translation>Всё остальное, что можно с ними сделать</translation>
    </message>
    <message>
        <source>Between the list and the details</source>
        <translation>Между списком и сведениями</translation>
    </message>
    <message>
        <source>From the details to the list; shows all items again</source>
        <translation>Из сведений в список; снова показать все пункты</translation>
    </message>
    <message>
        <source>%1: no presenter is named.</source>
        <translation>%1: не указан докладчик.</translation>
    </message>
    <message>
        <source>%1: it cannot begin in time, or ends after the closing time.</source>
        <translation>%1: не может начаться вовремя или закончится после закрытия дня.</translation>
    </message>
    <message>
        <source>%1: the title is missing in a language of the meeting.</source>
        <translation>%1: нет названия на одном из языков заседания.</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Добавить пункт</translation>
    </message>
    <message>
        <source>Add an item below the selected one (Ctrl+N, or Enter in the list)</source>
        <translation>Добавить пункт под выбранным (Ctrl+N или Enter в списке)</translation>
    </message>
    <message>
        <source>The agenda has no items yet. Times follow from the order and the durations.</source>
        <translation>В повестке дня пока нет пунктов. Время считается по порядку и длительности пунктов.</translation>
    </message>
    <message>
        <source>Add the first item</source>
        <translation>Добавить первый пункт</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>Вставить строки из таблицы</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without presenter</source>
        <translation>
            <numerusform>%n пункт без докладчика</numerusform>
            <numerusform>%n пункта без докладчика</numerusform>
            <numerusform>%n пунктов без докладчика</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untranslated</source>
        <translation>
            <numerusform>%n без перевода</numerusform>
            <numerusform>%n без перевода</numerusform>
            <numerusform>%n без перевода</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no item above that it could stand under.</source>
        <translation>Выше нет пункта, под которым он мог бы стоять.</translation>
    </message>
    <message>
        <source>It stands at the top already.</source>
        <translation>Он уже стоит на верхнем уровне.</translation>
    </message>
    <message>
        <source>A sub-item starts where the one before it ends; only items at the top can be fixed.</source>
        <translation>Подпункт начинается, когда заканчивается предыдущий; закрепить можно только пункт верхнего уровня.</translation>
    </message>
    <message>
        <source>An item with sub-items lasts as long as they do together.</source>
        <translation>Пункт с подпунктами длится столько, сколько они вместе.</translation>
    </message>
    <message>
        <source>Numbers follow the order of the items.</source>
        <translation>Номера следуют порядку пунктов.</translation>
    </message>
    <message>
        <source>The number of papers that belong to the item.</source>
        <translation>Число документов, относящихся к пункту.</translation>
    </message>
    <message>
        <source>This file can only be read here.</source>
        <translation>Этот файл здесь можно только читать.</translation>
    </message>
    <message>
        <source>Items shown: %1 of %2</source>
        <translation>Показано пунктов: %1 из %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>information</source>
        <translation>для сведения</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>обсуждение</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>No purpose</source>
        <translation>Без цели</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Церемония</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>Постоянный пункт</translation>
    </message>
    <message>
        <source>Matters arising</source>
        <translation>Выполнение решений предыдущего заседания</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Перенесённый пункт</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>превышение %1</translation>
    </message>
    <message>
        <source>%1 spare</source>
        <translation>запас %1</translation>
    </message>
    <message>
        <source>%1 spare before</source>
        <translation>запас %1</translation>
    </message>
    <message>
        <source>Day without a date</source>
        <translation>День без даты</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Для сведения</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message>
        <source>Answer: %1</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>Date of the answer: %1</source>
        <translation>Дата ответа: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s): the consultation is open again.</source>
        <translation>
            <numerusform>%n возражение: консультации возобновлены.</numerusform>
            <numerusform>%n возражения: консультации возобновлены.</numerusform>
            <numerusform>%n возражений: консультации возобновлены.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered, the others are silent.</source>
        <translation>Ответили %1 из %2.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>BalanceForm</name>
    <message>
        <source>What it counts</source>
        <translation>Что учитывается</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель учёта</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name in the Russian genitive (заседание чего?)</source>
        <translation>Название в родительном падеже (заседание чего?)</translation>
    </message>
    <message>
        <source>Short name, which codes of meetings begin with</source>
        <translation>Краткое название, с которого начинаются коды заседаний</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Who chairs</source>
        <translation>Кто председательствует</translation>
    </message>
    <message>
        <source>How it decides</source>
        <translation>Порядок принятия решений</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>Number of delegations</source>
        <translation>Число делегаций</translation>
    </message>
    <message>
        <source>Who signs the minutes</source>
        <translation>Кто подписывает протокол</translation>
    </message>
    <message>
        <source>Style of the Russian minutes</source>
        <translation>Форма протокола на русском языке</translation>
    </message>
    <message>
        <source>Notice periods, in days</source>
        <translation>Сроки, в днях</translation>
    </message>
    <message>
        <source>Convocation</source>
        <translation>Созыв</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Invitations go out</source>
        <translation>Рассылаются приглашения</translation>
    </message>
    <message>
        <source>Provisional agenda goes out</source>
        <translation>Рассылается предварительная повестка дня</translation>
    </message>
    <message numerus="yes">
        <source>Papers go out, %n not distributed</source>
        <translation>
            <numerusform>Рассылаются документы, не разослан %n</numerusform>
            <numerusform>Рассылаются документы, не разослано %n</numerusform>
            <numerusform>Рассылаются документы, не разослано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers go out</source>
        <translation>Рассылаются документы</translation>
    </message>
    <message numerus="yes">
        <source>Replies are due, %n missing</source>
        <translation>
            <numerusform>Срок ответов, не получен %n</numerusform>
            <numerusform>Срок ответов, не получено %n</numerusform>
            <numerusform>Срок ответов, не получено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Replies are due</source>
        <translation>Срок ответов на приглашения</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Draft minutes are circulated</source>
        <translation>Рассылается проект протокола</translation>
    </message>
    <message>
        <source>Comments on the minutes are due</source>
        <translation>Срок замечаний к протоколу</translation>
    </message>
    <message>
        <source>Action %1: %2</source>
        <translation>Мера %1: %2</translation>
    </message>
    <message>
        <source>What is due when</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Nothing is due: the meeting has no day yet.</source>
        <translation>Сроков нет: день заседания ещё не назначен.</translation>
    </message>
    <message>
        <source>Calendar from %1 to %2</source>
        <translation>Календарь с %1 по %2</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>просрочено – %1</translation>
    </message>
    <message>
        <source>not done: %1</source>
        <translation>не выполнено – %1</translation>
    </message>
    <message>
        <source>to come: %1</source>
        <translation>предстоит – %1</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>выполнено – %1</translation>
    </message>
    <message>
        <source>In this time: %1</source>
        <translation>В календаре: %1</translation>
    </message>
</context>
<context>
    <name>CalendarStrip</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>CarryList</name>
    <message>
        <source>What is carried over</source>
        <translation>Что переносится</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Delegations and people, to be nominated anew</source>
        <translation>Делегации и участники, которых нужно заявить заново</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Пункты повестки дня</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Matters arising</source>
        <translation>Выполнение решений предыдущего заседания</translation>
    </message>
    <message>
        <source>delegation at %1</source>
        <translation>делегация на %1</translation>
    </message>
    <message>
        <source>person at %1</source>
        <translation>участник %1</translation>
    </message>
    <message>
        <source>came to %1 without being nominated</source>
        <translation>прибыл на %1 без заявки</translation>
    </message>
    <message>
        <source>cancelled or replaced at %1</source>
        <translation>отменено или заменено на %1</translation>
    </message>
    <message>
        <source>standing item of %1</source>
        <translation>постоянный пункт %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) still open</source>
        <translation>
            <numerusform>%n мера не выполнена</numerusform>
            <numerusform>%n меры не выполнены</numerusform>
            <numerusform>%n мер не выполнено</numerusform>
        </translation>
    </message>
    <message>
        <source>decision put off at %1</source>
        <translation>решение отложено на %1</translation>
    </message>
    <message>
        <source>no consensus at %1</source>
        <translation>консенсус на %1 не достигнут</translation>
    </message>
    <message>
        <source>not distributed for %1</source>
        <translation>не разослан к %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>ComponentForm</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Ведущее ведомство</translation>
    </message>
</context>
<context>
    <name>CorrigendaList</name>
    <message>
        <source>Add a corrigendum</source>
        <translation>Добавить исправление</translation>
    </message>
    <message>
        <source>Corrigendum %1</source>
        <translation>Исправление %1</translation>
    </message>
    <message>
        <source>Date of corrigendum %1</source>
        <translation>Дата исправления %1</translation>
    </message>
    <message>
        <source>Remove corrigendum %1</source>
        <translation>Удалить исправление %1</translation>
    </message>
    <message>
        <source>New corrigendum</source>
        <translation>Новое исправление</translation>
    </message>
</context>
<context>
    <name>CountryChecklist</name>
    <message>
        <source>Find a country</source>
        <translation>Найти страну</translation>
    </message>
</context>
<context>
    <name>CountryForm</name>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Formal name</source>
        <translation>Полное название</translation>
    </message>
    <message>
        <source>Short name in the Russian genitive (кого? чего?)</source>
        <translation>Краткое название в родительном падеже (кого? чего?)</translation>
    </message>
    <message>
        <source>Short name in the Russian prepositional (в ком? в чём?)</source>
        <translation>Краткое название в предложном падеже (в ком? в чём?)</translation>
    </message>
    <message>
        <source>Formal name in the Russian genitive</source>
        <translation>Полное название в родительном падеже</translation>
    </message>
    <message>
        <source>Formal name in the Russian prepositional</source>
        <translation>Полное название в предложном падеже</translation>
    </message>
    <message>
        <source>ISO code</source>
        <translation>Код ИСО</translation>
    </message>
    <message>
        <source>Place in protocol order</source>
        <translation>Место в протокольном порядке</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>по названию</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Флаги</translation>
    </message>
</context>
<context>
    <name>CountryPicker</name>
    <message>
        <source>No other country is called so: it is in the programme already, or not in this list.</source>
        <translation>Других стран с таким названием нет: страна уже есть в программе или её нет в этом списке.</translation>
    </message>
    <message>
        <source>Countries to be added</source>
        <translation>Добавляемые страны</translation>
    </message>
    <message>
        <source>Add countries</source>
        <translation>Добавить страны</translation>
    </message>
    <message>
        <source>Tick the countries to be added</source>
        <translation>Отметьте добавляемые страны</translation>
    </message>
    <message numerus="yes">
        <source>Add %n countries</source>
        <translation>
            <numerusform>Добавить %n страну</numerusform>
            <numerusform>Добавить %n страны</numerusform>
            <numerusform>Добавить %n стран</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Write a date such as 29.11.2016 or 29 November 2016.</source>
        <translation>Напишите дату, например 29.11.2016 или 29 ноября 2016.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>DayEdits</name>
    <message>
        <source>The meeting has this day already.</source>
        <translation>Этот день у заседания уже есть.</translation>
    </message>
    <message>
        <source>This day has items. Move or delete them first.</source>
        <translation>В этом дне есть пункты. Сначала перенесите или удалите их.</translation>
    </message>
    <message>
        <source>A day closes after it opens.</source>
        <translation>День закрывается позже, чем открывается.</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Add another day</source>
        <translation>Добавить ещё день</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Убрать этот день</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>День %1 из %2</translation>
    </message>
    <message>
        <source>The last item ends at %1.</source>
        <translation>Последний пункт заканчивается в %1.</translation>
    </message>
    <message>
        <source>That is %1 after closing.</source>
        <translation>Это на %1 позже закрытия.</translation>
    </message>
    <message>
        <source>%1 spare before closing.</source>
        <translation>До закрытия остаётся %1.</translation>
    </message>
    <message>
        <source>This day has no items yet.</source>
        <translation>В этом дне ещё нет пунктов.</translation>
    </message>
</context>
<context>
    <name>DayPlanButton</name>
    <message>
        <source>, %1 too long</source>
        <translation>, дольше на %1</translation>
    </message>
    <message>
        <source>, %1 spare</source>
        <translation>, запас %1</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>День не назначен</translation>
    </message>
    <message>
        <source>%1 the next day</source>
        <translation>%1 следующего дня</translation>
    </message>
</context>
<context>
    <name>DaysList</name>
    <message>
        <source>Add a day</source>
        <translation>Добавить день</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Удалить этот день</translation>
    </message>
    <message>
        <source>The meeting has this day already.</source>
        <translation>Этот день заседания уже указан.</translation>
    </message>
    <message>
        <source>A day closes after it opens.</source>
        <translation>Окончание дня должно быть позже его начала.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Operative verb</source>
        <translation>Глагол решения</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Оговорки</translation>
    </message>
    <message>
        <source>Delegations with a vote, at that moment</source>
        <translation>Делегации с правом голоса в тот момент</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Необходимо</translation>
    </message>
    <message>
        <source>Votes, where one was taken</source>
        <translation>Голоса, если проводилось голосование</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>Воздержались</translation>
    </message>
</context>
<context>
    <name>DelegationEdits</name>
    <message>
        <source>There is no agency here that is not invited. Another one can be invited in the details of the delegation.</source>
        <translation>Здесь нет ведомств без приглашения. Другое ведомство можно пригласить в сведениях о делегации.</translation>
    </message>
    <message>
        <source>Only an agency that is invited has a reply; the key I invites it.</source>
        <translation>Ответ бывает только у приглашённого ведомства; пригласить его можно клавишей I.</translation>
    </message>
    <message>
        <source>Only a person has a role; select people.</source>
        <translation>Роль есть только у участника; выберите участников.</translation>
    </message>
    <message>
        <source>A delegation has one head; select one person of it.</source>
        <translation>У делегации один глава; выберите в ней одного участника.</translation>
    </message>
    <message>
        <source>Only a person is confirmed or cancelled; select people.</source>
        <translation>Подтвердить или отменить можно только участие человека; выберите участников.</translation>
    </message>
    <message>
        <source>This agency is not invited; there is nothing to delete.</source>
        <translation>Это ведомство не приглашено; удалять нечего.</translation>
    </message>
</context>
<context>
    <name>DelegationForm</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Участвует в качестве</translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation>Имеет право голоса</translation>
    </message>
    <message>
        <source>Invite an agency</source>
        <translation>Пригласить ведомство</translation>
    </message>
    <message>
        <source>No agency is called “%1”. Agencies are added on the page People.</source>
        <translation>Ведомства с названием «%1» нет. Ведомства добавляются на странице «Люди».</translation>
    </message>
    <message>
        <source>Name of an agency</source>
        <translation>Название ведомства</translation>
    </message>
</context>
<context>
    <name>DelegationOrder</name>
    <message>
        <source>It is the first of the delegation already.</source>
        <translation>Этот участник уже первый в делегации.</translation>
    </message>
    <message>
        <source>It is the last of the delegation already.</source>
        <translation>Этот участник уже последний в делегации.</translation>
    </message>
    <message>
        <source>Head, alternate and then the agencies stand in protocol order; only people of one agency are put into an order by hand. The order of agencies is set with the agencies.</source>
        <translation>Глава делегации, его заместитель, а затем ведомства стоят в протокольном порядке; вручную меняется только порядок участников одного ведомства. Порядок ведомств задаётся в сведениях о ведомствах.</translation>
    </message>
    <message>
        <source>It is the first of its capacity already.</source>
        <translation>Эта делегация уже первая среди участвующих в том же качестве.</translation>
    </message>
    <message>
        <source>It is the last of its capacity already.</source>
        <translation>Эта делегация уже последняя среди участвующих в том же качестве.</translation>
    </message>
    <message>
        <source>Agencies stand in protocol order, which is set with the agencies.</source>
        <translation>Ведомства стоят в протокольном порядке, который задаётся в сведениях о ведомствах.</translation>
    </message>
    <message>
        <source>Delegations move among those of their capacity; change the capacity in the list or in the details.</source>
        <translation>Делегации перемещаются среди участвующих в том же качестве; изменить его можно в списке или в сведениях.</translation>
    </message>
</context>
<context>
    <name>DelegationRows</name>
    <message>
        <source>no head</source>
        <translation>нет главы</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>не приглашено</translation>
    </message>
    <message>
        <source>Invitation without an agency</source>
        <translation>Приглашение без ведомства</translation>
    </message>
    <message>
        <source>reply by %1</source>
        <translation>ответ до %1</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Заменяет: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название, имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
</context>
<context>
    <name>DelegationsPage</name>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>Print participants</source>
        <translation>Печать списка участников</translation>
    </message>
    <message>
        <source>The views Delegations, Matrix and Attendance</source>
        <translation>Виды «Делегации», «Матрица» и «Присутствие»</translation>
    </message>
    <message>
        <source>Invites the agency; on a delegation, all of its agencies that are not invited</source>
        <translation>Пригласить ведомство; на делегации – все её ведомства без приглашения</translation>
    </message>
    <message>
        <source>On an agency: accepted, declined, no reply</source>
        <translation>На ведомстве: принято, отклонено, нет ответа</translation>
    </message>
    <message>
        <source>On a person: confirmed, cancelled, head of delegation</source>
        <translation>На участнике: участие подтверждено, отменено, глава делегации</translation>
    </message>
    <message>
        <source>In Attendance: present or not in that half-day, as often as rows are selected</source>
        <translation>В виде «Присутствие»: отметить присутствие всех выделенных в эту половину дня или снять отметку</translation>
    </message>
    <message>
        <source>Moves delegations or people up or down</source>
        <translation>Переместить делегации или участников вверх или вниз</translation>
    </message>
    <message>
        <source>Copies the e-mail addresses of the selected people</source>
        <translation>Копировать адреса эл. почты выделенных участников</translation>
    </message>
    <message>
        <source>%1: the reply is overdue.</source>
        <translation>%1: ответ просрочен.</translation>
    </message>
    <message>
        <source>%1: no head of delegation is named.</source>
        <translation>%1: не указан глава делегации.</translation>
    </message>
    <message>
        <source>%1: the name or position is missing in a language.</source>
        <translation>%1: имя или должность указаны не на всех языках.</translation>
    </message>
</context>
<context>
    <name>DelegationsPane</name>
    <message>
        <source>The meeting has no days yet; they are added on the page Agenda.</source>
        <translation>У заседания ещё нет дней; они добавляются на странице «Повестка дня».</translation>
    </message>
    <message>
        <source>The list is sorted by a column; a click on its heading shows the list in its own order, in which rows can be moved.</source>
        <translation>Список отсортирован по столбцу; щелчок по его заголовку вернёт собственный порядок, в котором строки можно перемещать.</translation>
    </message>
    <message>
        <source>What the matrix shows is deleted in the view Delegations.</source>
        <translation>То, что показывает матрица, удаляется в виде «Делегации».</translation>
    </message>
    <message>
        <source>Select the delegations, invitations or people to be deleted.</source>
        <translation>Выберите делегации, приглашения или участников, которых нужно удалить.</translation>
    </message>
    <message>
        <source>Select the delegation or agency to which the people belong.</source>
        <translation>Выберите делегацию или ведомство, к которым относятся участники.</translation>
    </message>
    <message>
        <source>The clipboard holds no rows with a name.</source>
        <translation>В буфере обмена нет строк с именем.</translation>
    </message>
    <message>
        <source>Added: %1. In the delegation already: %2.</source>
        <translation>Добавлено: %1. Уже в делегации: %2.</translation>
    </message>
    <message>
        <source>None of the selected people has an e-mail address.</source>
        <translation>Ни у кого из выделенных нет адреса эл. почты.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>Скопирован %n адрес.</numerusform>
            <numerusform>Скопировано %n адреса.</numerusform>
            <numerusform>Скопировано %n адресов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without an address.</source>
        <translation>
            <numerusform>Без адреса: %n человек.</numerusform>
            <numerusform>Без адреса: %n человека.</numerusform>
            <numerusform>Без адреса: %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Участие подтверждено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Участие отменено</translation>
    </message>
    <message>
        <source>Make head of delegation</source>
        <translation>Назначить главой делегации</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Приглашение принято</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Приглашение отклонено</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>Ответа ещё нет</translation>
    </message>
    <message>
        <source>Present %1</source>
        <translation>Присутствует: %1</translation>
    </message>
    <message>
        <source>Absent %1</source>
        <translation>Отсутствует: %1</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Add delegations</source>
        <translation>Добавить делегации</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>Копировать адреса эл. почты</translation>
    </message>
    <message>
        <source>Order delegations by rule again</source>
        <translation>Вернуть порядок делегаций по правилу</translation>
    </message>
    <message>
        <source>Order the delegation&apos;s people by rule again</source>
        <translation>Вернуть порядок участников делегации по правилу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s)</source>
        <translation>
            <numerusform>%n делегация</numerusform>
            <numerusform>%n делегации</numerusform>
            <numerusform>%n делегаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) overdue</source>
        <translation>
            <numerusform>%n ответ просрочен</numerusform>
            <numerusform>%n ответа просрочено</numerusform>
            <numerusform>%n ответов просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without reply</source>
        <translation>
            <numerusform>без ответа: %n</numerusform>
            <numerusform>без ответа: %n</numerusform>
            <numerusform>без ответа: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>отклонено: %n</numerusform>
            <numerusform>отклонено: %n</numerusform>
            <numerusform>отклонено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without head</source>
        <translation>
            <numerusform>без главы: %n</numerusform>
            <numerusform>без главы: %n</numerusform>
            <numerusform>без главы: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to translate</source>
        <translation>
            <numerusform>перевести: %n</numerusform>
            <numerusform>перевести: %n</numerusform>
            <numerusform>перевести: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nominated</source>
        <translation>
            <numerusform>заявлено: %n</numerusform>
            <numerusform>заявлено: %n</numerusform>
            <numerusform>заявлено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>подтверждено: %n</numerusform>
            <numerusform>подтверждено: %n</numerusform>
            <numerusform>подтверждено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>присутствуют: %n</numerusform>
            <numerusform>присутствуют: %n</numerusform>
            <numerusform>присутствуют: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>%1, quorum</source>
        <translation>%1, кворум есть</translation>
    </message>
    <message>
        <source>%1, no quorum</source>
        <translation>%1, кворума нет</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Nobody takes part in this meeting yet. Countries and organisations that do are its delegations; their agencies are invited, and name their people.</source>
        <translation>В этом заседании ещё никто не участвует. Участвующие страны и организации – это делегации; их ведомства получают приглашения и представляют кандидатуры.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Add a person: type a name</source>
        <translation>Добавить участника: введите имя</translation>
    </message>
    <message>
        <source>Select a delegation, an agency or a person to see the details.</source>
        <translation>Выберите делегацию, ведомство или участника, чтобы увидеть сведения.</translation>
    </message>
    <message>
        <source>Enter adds a person with their own agency where it is invited, anyone else to the delegation or agency that is selected (Ctrl+N)</source>
        <translation>Enter добавляет участника от его собственного ведомства, если оно приглашено, а остальных — к выбранной делегации или выбранному ведомству (Ctrl+N)</translation>
    </message>
    <message>
        <source>Delegations and agencies are not pasted, only people.</source>
        <translation>Делегации и ведомства не вставляются, только люди.</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>утро</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>день</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый участник</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Programme (*.rapporteur)</source>
        <translation>Программа (*.rapporteur)</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Открыть программу</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Изменено %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are selected; these are the details of one of them.</source>
        <translation>
            <numerusform>Выбрана %n строка; показаны сведения об одной из них.</numerusform>
            <numerusform>Выбраны %n строки; показаны сведения об одной из них.</numerusform>
            <numerusform>Выбрано %n строк; показаны сведения об одной из них.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1 by %2</source>
        <translation>Изменено %1 · %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>DirectoryRows</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Международные</translation>
    </message>
    <message>
        <source>Without an agency</source>
        <translation>Без ведомства</translation>
    </message>
    <message>
        <source>In other letters</source>
        <translation>Другими буквами</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на принтер</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>Сохраняется «%1»</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Печать и PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Setting the paper</source>
        <translation>Документ верстается</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>Просмотр остановлен.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Save all papers in the folder</source>
        <translation>Сохранить все документы в папку</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the same name in this folder will be replaced.</source>
        <translation>
            <numerusform>В этой папке будет заменён %n файл с таким же именем.</numerusform>
            <numerusform>В этой папке будут заменены %n файла с такими же именами.</numerusform>
            <numerusform>В этой папке будут заменены %n файлов с такими же именами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Saving the papers</source>
        <translation>Документы сохраняются</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved in %1</source>
        <translation>
            <numerusform>%n документ сохранён в папке %1</numerusform>
            <numerusform>%n документа сохранены в папке %1</numerusform>
            <numerusform>%n документов сохранены в папке %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Печатается «%1»</translation>
    </message>
    <message>
        <source>On and back by what is in sight</source>
        <translation>Вперёд и назад на то, что видно</translation>
    </message>
    <message>
        <source>To the next page and the one before</source>
        <translation>К следующей и предыдущей странице</translation>
    </message>
    <message>
        <source>Larger and smaller; the wheel with Ctrl as well</source>
        <translation>Крупнее и мельче; также колесо мыши с Ctrl</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>По ширине</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Documents</source>
        <translation>Печать и PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Papers of the meeting</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the window, as a code</comment>
        <translation>ru</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Сохранить все…</translation>
    </message>
    <message>
        <source>Save every paper of the meeting, in each language, into a folder</source>
        <translation>Сохранить все документы заседания на каждом из языков в одну папку</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>What to look at before printing</source>
        <translation>Что проверить перед печатью</translation>
    </message>
</context>
<context>
    <name>DueButton</name>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>просрочено на %1 дн.</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>через %1 дн.</translation>
    </message>
</context>
<context>
    <name>DuplicateGroups</name>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>family and given name swapped</source>
        <translation>имя и фамилия переставлены</translation>
    </message>
    <message>
        <source>same name in the other script</source>
        <translation>то же имя в другой письменности</translation>
    </message>
    <message>
        <source>same name in another spelling</source>
        <translation>то же имя в другом написании</translation>
    </message>
    <message>
        <source>only the initial of a given name is known</source>
        <translation>от имени известен только инициал</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>тот же адрес эл. почты</translation>
    </message>
    <message>
        <source>same words in the name</source>
        <translation>те же слова в названии</translation>
    </message>
    <message>
        <source>same acronym</source>
        <translation>то же сокращение</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>почти наверняка</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Write a duration of up to 24 hours such as 20, 1h15 or 1:15.</source>
        <translation>Укажите длительность до 24 часов, например 20, 1ч15 или 1:15.</translation>
    </message>
</context>
<context>
    <name>EmblemForm</name>
    <message>
        <source>Title, read out where the picture cannot be seen</source>
        <translation>Название, которое зачитывается, когда изображения не видно</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Valid from (empty = always)</source>
        <translation>Используется с (пусто = всегда)</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>How it stands</source>
        <translation>Состояние дел</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file %1 is there already and was left as it is; choose another name.</source>
        <translation>Файл %1 уже есть и оставлен без изменений; выберите другое имя.</translation>
    </message>
    <message>
        <source>The file %1 is not a programme of Rapporteur; it was left as it is.</source>
        <translation>Файл %1 не является программой Rapporteur; он оставлен без изменений.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Rapporteur (file version %1); it was left as it is. Update Rapporteur to open it.</source>
        <translation>Файл создан более новой версией Rapporteur (версия файла %1) и оставлен без изменений. Чтобы открыть его, обновите Rapporteur.</translation>
    </message>
    <message>
        <source>The file is damaged (%1); it was left as it is. Open a backup of it.</source>
        <translation>Файл повреждён (%1) и оставлен без изменений. Откройте его резервную копию.</translation>
    </message>
    <message>
        <source>The file %1 can only be read here; nothing was changed.</source>
        <translation>Файл %1 здесь доступен только для чтения; ничего не изменено.</translation>
    </message>
    <message>
        <source>Another program is writing to the file %1: nothing was changed. Try again in a moment.</source>
        <translation>В файл %1 сейчас пишет другая программа: ничего не изменено. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>Reading or writing failed (%1); the last saved state is kept.</source>
        <translation>Не удалось прочитать или записать данные (%1); последнее сохранённое состояние цело.</translation>
    </message>
    <message>
        <source>The file of an older version could not be brought up to date (%1); it was left as it is.</source>
        <translation>Файл старой версии не удалось обновить (%1); он оставлен без изменений.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”.</source>
        <translation>Вида записей «%1» нет.</translation>
    </message>
    <message>
        <source>There is no field called “%1”.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>This value does not fit: %1. Nothing was changed.</source>
        <translation>Это значение не подходит: %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The field “%1” needs a value. Nothing was changed.</source>
        <translation>Поле «%1» должно быть заполнено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This record is not in the file: %1. Somebody may have deleted it.</source>
        <translation>Этой записи в файле нет: %1. Возможно, её удалили.</translation>
    </message>
    <message>
        <source>This record is in the file already: %1. Nothing was changed.</source>
        <translation>Эта запись в файле уже есть: %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The field “%1” refers to a record that is not in the file. Nothing was changed.</source>
        <translation>Поле «%1» ссылается на запись, которой в файле нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is still used, so it was not deleted. Used by: %1</source>
        <translation>Эта запись ещё используется, поэтому она не удалена. Где используется: %1</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile. Your change was not made; look at the new value and change it again if need be.</source>
        <translation>Поле «%1» тем временем изменено другим пользователем. Ваше изменение не внесено; посмотрите новое значение и при необходимости измените его снова.</translation>
    </message>
    <message>
        <source>This can no longer be changed: %1. Nothing was changed.</source>
        <translation>Это больше нельзя изменить: %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The number %1 was given before and is never given twice. Nothing was changed.</source>
        <translation>Номер %1 уже был присвоен и повторно не присваивается. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>Undo ends here, because this cannot be taken back: %1.</source>
        <translation>Дальше отменить нельзя: %1.</translation>
    </message>
    <message>
        <source>This cannot be undone any more, because “%1” was changed since. Nothing was changed.</source>
        <translation>Отменить это уже нельзя: поле «%1» с тех пор изменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no meeting with the code “%1” in this file.</source>
        <translation>Заседания с кодом «%1» в этом файле нет.</translation>
    </message>
    <message>
        <source>There is no document called “%1”.</source>
        <translation>Документа «%1» нет.</translation>
    </message>
    <message>
        <source>There is no language “%1” here.</source>
        <translation>Языка «%1» здесь нет.</translation>
    </message>
    <message>
        <source>No font was found to print with (%1). Install the Noto fonts and try again.</source>
        <translation>Не найден шрифт для печати (%1). Установите шрифты Noto и повторите.</translation>
    </message>
    <message>
        <source>This file could not be written: %1. The programme is as it was.</source>
        <translation>Не удалось записать файл: %1. Файл программы не изменён.</translation>
    </message>
    <message>
        <source>A picture could not be used (%1): it is damaged, of an unknown kind or too large.</source>
        <translation>Не удалось использовать изображение (%1): оно повреждено, неизвестного вида или слишком велико.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Прервано; ничего не изменено.</translation>
    </message>
    <message>
        <source>This could not be read: %1. Nothing was changed.</source>
        <translation>Это не удалось прочитать: %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written, and the file %1 is as it was. Free some space and try again.</source>
        <translation>Диск заполнен: ничего не записано, файл %1 остался прежним. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The paper was not printed, or not to its end: the printer %1 took no more. See that it is switched on and connected, and print again.</source>
        <translation>Документ не напечатан или напечатан не до конца: принтер %1 прекратил приём. Проверьте, включён ли он и подключён ли, и повторите печать.</translation>
    </message>
    <message>
        <source>The file %1 was not closed properly, or is open elsewhere. Its last changes were kept beside it and are in it now.</source>
        <translation>Файл %1 был закрыт неправильно или открыт ещё где-то. Его последние изменения хранились рядом с ним и теперь находятся в нём.</translation>
    </message>
    <message>
        <source>The file %1 is not there. It may have been moved, renamed or deleted, or lie on a drive that is not connected.</source>
        <translation>Файла %1 нет. Возможно, он перемещён, переименован или удалён либо лежит на неподключённом носителе.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>abstentions</source>
        <translation>воздержались</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>сокращение</translation>
    </message>
    <message>
        <source>action</source>
        <translation>мера</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>actual end</source>
        <translation>фактическое окончание</translation>
    </message>
    <message>
        <source>actual start</source>
        <translation>фактическое начало</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>адресат</translation>
    </message>
    <message>
        <source>adopted at</source>
        <translation>принят на заседании</translation>
    </message>
    <message>
        <source>adopted on</source>
        <translation>дата принятия</translation>
    </message>
    <message>
        <source>adoption</source>
        <translation>порядок принятия</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>ведомство</translation>
    </message>
    <message>
        <source>agency as then</source>
        <translation>ведомство на тот момент</translation>
    </message>
    <message>
        <source>agenda cleared on</source>
        <translation>дата согласования повестки дня</translation>
    </message>
    <message>
        <source>stage of the agenda</source>
        <translation>стадия повестки дня</translation>
    </message>
    <message>
        <source>symbol of the agenda</source>
        <translation>условное обозначение повестки дня</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>выделенные средства</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>аннотация</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>badge number</source>
        <translation>номер бейджа</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>исходное значение</translation>
    </message>
    <message>
        <source>year of the baseline</source>
        <translation>год исходного значения</translation>
    </message>
    <message>
        <source>body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>бюджет</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>статья бюджета</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>carried from</source>
        <translation>перенесён с заседания</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председательствующий</translation>
    </message>
    <message>
        <source>note for the chair</source>
        <translation>памятка председательствующему</translation>
    </message>
    <message>
        <source>chair rule</source>
        <translation>порядок председательства</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>способ направления</translation>
    </message>
    <message>
        <source>circulated on</source>
        <translation>дата рассылки</translation>
    </message>
    <message>
        <source>circulated to</source>
        <translation>кому разослан</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>city in the Russian prepositional</source>
        <translation>город в предложном падеже</translation>
    </message>
    <message>
        <source>closing time</source>
        <translation>время закрытия</translation>
    </message>
    <message>
        <source>closing note</source>
        <translation>отметка о выполнении</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>сопредседатель</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>deadline for comments</source>
        <translation>срок для замечаний</translation>
    </message>
    <message>
        <source>time zone of the deadline</source>
        <translation>часовой пояс срока</translation>
    </message>
    <message>
        <source>days for comments</source>
        <translation>дней на замечания</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>обязательства</translation>
    </message>
    <message>
        <source>component</source>
        <translation>компонент</translation>
    </message>
    <message>
        <source>consent to be listed</source>
        <translation>согласие на включение в список</translation>
    </message>
    <message>
        <source>consent to be photographed</source>
        <translation>согласие на фотосъёмку</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>контакты</translation>
    </message>
    <message>
        <source>days of notice</source>
        <translation>дней до созыва</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>Cyrillic family name</source>
        <translation>фамилия кириллицей</translation>
    </message>
    <message>
        <source>Cyrillic given name</source>
        <translation>имя кириллицей</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>decision rule</source>
        <translation>порядок принятия решений</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>делегация</translation>
    </message>
    <message>
        <source>department</source>
        <translation>подразделение</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <translation>оговорка об ответственности</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>исходные данные</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>срок исполнения</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>длительность</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>endorsed at</source>
        <translation>одобрен на заседании</translation>
    </message>
    <message>
        <source>end</source>
        <translation>окончание</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>подтверждение</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>fixed start</source>
        <translation>твёрдое время начала</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>форма обращения</translation>
    </message>
    <message>
        <source>formal name</source>
        <translation>официальное название</translation>
    </message>
    <message>
        <source>formal name in the Russian genitive</source>
        <translation>официальное название в родительном падеже</translation>
    </message>
    <message>
        <source>formal name in the Russian prepositional</source>
        <translation>официальное название в предложном падеже</translation>
    </message>
    <message>
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>first year</source>
        <translation>первый год</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>финансирующая сторона</translation>
    </message>
    <message>
        <source>funding statement</source>
        <translation>указание на финансирование</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>half-day</source>
        <translation>половина дня</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>право голоса</translation>
    </message>
    <message>
        <source>host agency</source>
        <translation>принимающее ведомство</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>implementing lead</source>
        <translation>ведущий исполнитель</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>for the chair only</source>
        <translation>только для председательствующего</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>устный перевод</translation>
    </message>
    <message>
        <source>interpretation until</source>
        <translation>устный перевод до</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>приглашение</translation>
    </message>
    <message>
        <source>ISO code</source>
        <translation>код ISO</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>пункт повестки дня</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>label</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>working languages</source>
        <translation>рабочие языки</translation>
    </message>
    <message>
        <source>lead agency</source>
        <translation>ведущее ведомство</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>измеряемая величина</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>заседание</translation>
    </message>
    <message>
        <source>men</source>
        <translation>мужчины</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>протокол</translation>
    </message>
    <message>
        <source>style of the Russian minutes</source>
        <translation>форма протокола на русском языке</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>name in the Russian genitive</source>
        <translation>название в родительном падеже</translation>
    </message>
    <message>
        <source>name as then</source>
        <translation>имя на тот момент</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>примечания</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>record</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>kind of record</source>
        <translation>вид записи</translation>
    </message>
    <message>
        <source>opening time</source>
        <translation>время открытия</translation>
    </message>
    <message>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>происхождение</translation>
    </message>
    <message>
        <source>original due date</source>
        <translation>первоначальный срок</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>язык оригинала</translation>
    </message>
    <message>
        <source>our date</source>
        <translation>наша дата</translation>
    </message>
    <message>
        <source>our number</source>
        <translation>наш номер</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>output</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>days for papers</source>
        <translation>дней на документы</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>вышестоящая запись</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>participants planned</source>
        <translation>планируемое число участников</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>отчество</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>person</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>этап</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>work plan</source>
        <translation>план работы</translation>
    </message>
    <message>
        <source>position</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>position as then</source>
        <translation>должность на тот момент</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>приоритет</translation>
    </message>
    <message>
        <source>proposed text</source>
        <translation>предлагаемый текст</translation>
    </message>
    <message>
        <source>protocol order</source>
        <translation>протокольный порядок</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>delegations for a quorum</source>
        <translation>число делегаций для кворума</translation>
    </message>
    <message>
        <source>present at the decision</source>
        <translation>присутствовали при принятии</translation>
    </message>
    <message>
        <source>required at the decision</source>
        <translation>требовалось при принятии</translation>
    </message>
    <message>
        <source>quorum rule</source>
        <translation>правило кворума</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>ранг</translation>
    </message>
    <message>
        <source>rank as then</source>
        <translation>ранг на тот момент</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>обоснование</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>рекомендация</translation>
    </message>
    <message>
        <source>record of the item</source>
        <translation>запись по пункту</translation>
    </message>
    <message>
        <source>reference date</source>
        <translation>отчётная дата</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>региональное</translation>
    </message>
    <message>
        <source>takes part remotely</source>
        <translation>участвует дистанционно</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>заменяющий участник</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>reply by</source>
        <translation>ответить до</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>оговорки</translation>
    </message>
    <message>
        <source>responsible person</source>
        <translation>ответственное лицо</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>ограниченное распространение</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>число мест</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>краткое название</translation>
    </message>
    <message>
        <source>short name in the Russian genitive</source>
        <translation>краткое название в родительном падеже</translation>
    </message>
    <message>
        <source>short name in the Russian prepositional</source>
        <translation>краткое название в предложном падеже</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>кто подписывает</translation>
    </message>
    <message>
        <source>signed scan</source>
        <translation>скан с подписями</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>израсходовано</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>стадия</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>submitter</source>
        <translation>кем представлен</translation>
    </message>
    <message>
        <source>document symbol</source>
        <translation>условное обозначение документа</translation>
    </message>
    <message>
        <source>target</source>
        <translation>целевое значение</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>their date</source>
        <translation>дата ответа</translation>
    </message>
    <message>
        <source>their number</source>
        <translation>номер ответа</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часовой пояс</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>title in the Russian genitive</source>
        <translation>название в родительном падеже</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>кому</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>последний год</translation>
    </message>
    <message>
        <source>unique persons</source>
        <translation>уникальные участники</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>пол не указан</translation>
    </message>
    <message>
        <source>uptake</source>
        <translation>ход внедрения</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>действует с</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>место проведения</translation>
    </message>
    <message>
        <source>operative verb</source>
        <translation>глагол решения</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>votes against</source>
        <translation>голоса против</translation>
    </message>
    <message>
        <source>votes in favour</source>
        <translation>голоса за</translation>
    </message>
    <message>
        <source>website</source>
        <translation>сайт</translation>
    </message>
    <message>
        <source>when</source>
        <translation>когда</translation>
    </message>
    <message>
        <source>with corrections</source>
        <translation>с исправлениями</translation>
    </message>
    <message>
        <source>women</source>
        <translation>женщины</translation>
    </message>
    <message>
        <source>presenter in words</source>
        <translation>докладчик (словами)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>FilterBoxes</name>
    <message>
        <source>All delegations</source>
        <translation>Все делегации</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Все ведомства</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Любая роль</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Не приглашено</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Kind of agency</source>
        <translation>Вид ведомства</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Show only some of the rows</source>
        <translation>Показать только часть строк</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1: nothing is written in “%2”.</source>
        <translation>%1: поле «%2» не заполнено.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing %3; the paper shows another language instead.</source>
        <translation>%1: нет текста «%2» %3; в документе – на другом языке.</translation>
    </message>
    <message>
        <source>%1: “%2” %3 is older than the primary text.</source>
        <translation>%1: текст «%2» %3 старее основного текста.</translation>
    </message>
    <message>
        <source>%1: the Russian form “%2” is missing.</source>
        <translation>%1: не указана форма «%2».</translation>
    </message>
    <message>
        <source>%1: no presenter is named.</source>
        <translation>%1: докладчик не указан.</translation>
    </message>
    <message>
        <source>%1: no duration is set, so it takes no time in the agenda.</source>
        <translation>%1: длительность не указана, поэтому пункт не занимает времени в повестке дня.</translation>
    </message>
    <message>
        <source>%1: no head of delegation is named.</source>
        <translation>%1: глава делегации не указан.</translation>
    </message>
    <message>
        <source>%1: the order of the people is not set; they stand by the alphabet.</source>
        <translation>%1: порядок участников не задан; они стоят по алфавиту.</translation>
    </message>
    <message>
        <source>%1: no work plan is laid before the meeting.</source>
        <translation>%1: к заседанию не представлен план работы.</translation>
    </message>
    <message>
        <source>%1: no start is set, so it counts in no year.</source>
        <translation>%1: дата начала не указана, поэтому мероприятие не входит ни в один год.</translation>
    </message>
    <message>
        <source>%1: the amounts of the countries in “%2” are more than the activity&apos;s own.</source>
        <translation>%1: суммы по странам в поле «%2» больше суммы самого мероприятия.</translation>
    </message>
    <message>
        <source>%1: nothing was taken down.</source>
        <translation>%1: запись по пункту не сделана.</translation>
    </message>
    <message>
        <source>%1: the record has no paragraph.</source>
        <translation>%1: в записи нет ни одного абзаца.</translation>
    </message>
    <message>
        <source>%1: nobody is recorded as present.</source>
        <translation>%1: никто не отмечен как присутствующий.</translation>
    </message>
    <message>
        <source>%1: the decision has no outcome.</source>
        <translation>%1: итог решения не указан.</translation>
    </message>
    <message>
        <source>%1: nobody is responsible for the action.</source>
        <translation>%1: ответственный исполнитель меры не указан.</translation>
    </message>
    <message>
        <source>%1: the action has no due date.</source>
        <translation>%1: срок исполнения меры не указан.</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>на английском языке</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>на русском языке</translation>
    </message>
    <message>
        <source>in the language “%1”</source>
        <translation>на языке «%1»</translation>
    </message>
    <message>
        <source>%1: what comes before runs %3 past its fixed start.</source>
        <translation>%1: предыдущий пункт заходит за твёрдое время начала на %3.</translation>
    </message>
    <message>
        <source>%1: the day ends %3 after its closing time.</source>
        <translation>%1: день заканчивается на %3 позже времени закрытия.</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>To look at</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Goes to the place</source>
        <translation>Перейти к месту</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>To look at</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Nothing wants attention. What is missing or contradicts itself is listed here, with the way to its place; it never stops anything.</source>
        <translation>Замечаний нет. Здесь перечисляется то, чего не хватает или что противоречит, с переходом к месту; это ничему не препятствует.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Замечание</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What to look at before printing</source>
        <translation>На что обратить внимание до печати</translation>
    </message>
    <message>
        <source>Nothing is missing in this paper.</source>
        <translation>В этом документе ничего не пропущено.</translation>
    </message>
    <message>
        <source>Show where this can be mended</source>
        <translation>Показать, где это исправить</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>Перед печатью</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on this paper</source>
        <translation>
            <numerusform>%n замечание к этому документу</numerusform>
            <numerusform>%n замечания к этому документу</numerusform>
            <numerusform>%n замечаний к этому документу</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>This programme has no meeting yet. Enter these in any order; each line leads to its page.</source>
        <translation>В этой программе ещё нет заседаний. Заполняйте в любом порядке: каждая строка ведёт на свою страницу.</translation>
    </message>
    <message>
        <source>Add the countries that take part</source>
        <translation>Добавьте страны-участницы</translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies) entered</source>
        <translation>
            <numerusform>Внесена %n страна</numerusform>
            <numerusform>Внесены %n страны</numerusform>
            <numerusform>Внесено %n стран</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the agencies and organisations</source>
        <translation>Добавьте ведомства и организации</translation>
    </message>
    <message numerus="yes">
        <source>%n agency(ies) entered</source>
        <translation>
            <numerusform>Внесено %n ведомство</numerusform>
            <numerusform>Внесены %n ведомства</numerusform>
            <numerusform>Внесено %n ведомств</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the people you already know</source>
        <translation>Добавьте известных вам людей</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) entered</source>
        <translation>
            <numerusform>Внесён %n человек</numerusform>
            <numerusform>Внесены %n человека</numerusform>
            <numerusform>Внесено %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first meeting</source>
        <translation>Добавьте первое заседание</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) entered</source>
        <translation>
            <numerusform>Внесено %n заседание</numerusform>
            <numerusform>Внесены %n заседания</numerusform>
            <numerusform>Внесено %n заседаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Add agenda items</source>
        <translation>Внесите пункты повестки дня</translation>
    </message>
    <message>
        <source>Invite the delegations</source>
        <translation>Пригласите делегации</translation>
    </message>
    <message>
        <source>List the papers</source>
        <translation>Перечислите материалы</translation>
    </message>
    <message>
        <source>Nothing is entered for this meeting yet. Take these in any order; each line leads to its page.</source>
        <translation>Для этого заседания ещё ничего не внесено. Порядок любой; каждая строка ведёт на свою страницу.</translation>
    </message>
</context>
<context>
    <name>FlagsList</name>
    <message>
        <source>Add a flag from a file…</source>
        <translation>Добавить флаг из файла…</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Используется с</translation>
    </message>
    <message>
        <source>Remove this flag</source>
        <translation>Удалить этот флаг</translation>
    </message>
</context>
<context>
    <name>FollowupEdits</name>
    <message>
        <source>Every country of the programme has said what became of it.</source>
        <translation>Сведения есть по каждой стране программы.</translation>
    </message>
    <message>
        <source>Only open actions with a due date can be postponed.</source>
        <translation>Перенести можно только срок незавершённых мер.</translation>
    </message>
</context>
<context>
    <name>FollowupFilter</name>
    <message>
        <source>What is listed</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Незавершённые</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Срок перенесён</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Завершённые</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Responsible agency</source>
        <translation>Ответственное ведомство</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Все заседания</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Все ведомства</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Все страны</translation>
    </message>
</context>
<context>
    <name>FollowupPage</name>
    <message>
        <source>Follow-up</source>
        <translation>Выполнение решений</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Новая мера</translation>
    </message>
    <message>
        <source>Print actions</source>
        <translation>Печать перечня мер</translation>
    </message>
    <message>
        <source>Open, in progress, done, dropped</source>
        <translation>Открыта, выполняется, выполнена, снята</translation>
    </message>
    <message>
        <source>Adds a dated word on the action, or of a country on a recommendation</source>
        <translation>Добавить запись с датой о мере или о выполнении рекомендации страной</translation>
    </message>
    <message>
        <source>%1: the action is overdue.</source>
        <translation>%1: мера просрочена.</translation>
    </message>
    <message>
        <source>%1: the action was closed without a note.</source>
        <translation>%1: мера завершена без пояснения.</translation>
    </message>
</context>
<context>
    <name>FollowupPane</name>
    <message>
        <source>Follow-up</source>
        <translation>Выполнение решений</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Добавить меру</translation>
    </message>
    <message>
        <source>Add an action of the chosen meeting (Ctrl+N)</source>
        <translation>Добавить меру выбранного заседания (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Добавить запись</translation>
    </message>
    <message>
        <source>A dated word on how the selected action stands, or what a country made of the selected recommendation (Ctrl+E)</source>
        <translation>Запись с датой о ходе выполнения выбранной меры или о том, как страна выполняет рекомендацию (Ctrl+E)</translation>
    </message>
    <message>
        <source>Nothing to follow up here. Decisions and actions come from the minutes.</source>
        <translation>Здесь нечего отслеживать. Решения и меры берутся из протокола.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Добавить меру</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n незавершённая мера</numerusform>
            <numerusform>%n незавершённые меры</numerusform>
            <numerusform>%n незавершённых мер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n просрочена</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>срок перенесён: %n</numerusform>
            <numerusform>срок перенесён: %n</numerusform>
            <numerusform>срок перенесён: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed without a note</source>
        <translation>
            <numerusform>%n завершена без пояснения</numerusform>
            <numerusform>%n завершены без пояснения</numerusform>
            <numerusform>%n завершено без пояснения</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an action, a decision or a recommendation to see how it stands.</source>
        <translation>Выберите меру, решение или рекомендацию, чтобы увидеть состояние.</translation>
    </message>
    <message>
        <source>Select the action or recommendation of which there is a word to be noted.</source>
        <translation>Выберите меру или рекомендацию, о которой нужно сделать запись.</translation>
    </message>
    <message>
        <source>Select the actions whose status changes.</source>
        <translation>Выберите меры, состояние которых меняется.</translation>
    </message>
    <message>
        <source>Write a date such as 29.11.2016 or 29 November 2016.</source>
        <translation>Укажите дату, например 29.11.2016 или 29 ноября 2016.</translation>
    </message>
    <message>
        <source>Add recommendation</source>
        <translation>Добавить рекомендацию</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Перенести срок</translation>
    </message>
    <message>
        <source>By a week</source>
        <translation>На неделю</translation>
    </message>
    <message>
        <source>By a month</source>
        <translation>На месяц</translation>
    </message>
    <message>
        <source>By three months</source>
        <translation>На три месяца</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select what is to be deleted.</source>
        <translation>Выберите, что нужно удалить.</translation>
    </message>
    <message>
        <source>Go to the minutes</source>
        <translation>К протоколу</translation>
    </message>
</context>
<context>
    <name>FollowupRows</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Originally due on %1</source>
        <translation>Первоначальный срок: %1</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>сведений пока нет</translation>
    </message>
    <message>
        <source>%1 of %2 adopted</source>
        <translation>внедрено: %1 из %2</translation>
    </message>
    <message>
        <source>From activities</source>
        <translation>По мероприятиям</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочена</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>“%1” is none of those that can be chosen.</source>
        <translation>«%1» нет среди тех, что можно выбрать.</translation>
    </message>
    <message>
        <source>Missing, and needed in Russian papers.</source>
        <translation>Не заполнено, а в документах на русском языке нужно.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History of “%1”</source>
        <translation>История: «%1»</translation>
    </message>
    <message>
        <source>Restore the earlier value</source>
        <translation>Вернуть прежнее значение</translation>
    </message>
</context>
<context>
    <name>IndicatorForm</name>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Исходное значение</translation>
    </message>
    <message>
        <source>Year of the baseline</source>
        <translation>Год исходного значения</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Целевое значение</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Замеры</translation>
    </message>
</context>
<context>
    <name>InvitationForm</name>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Вид письма</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Число мест</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любое число</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Исх. №</translation>
    </message>
    <message>
        <source>Our date</source>
        <translation>Дата исх.</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Вх. №</translation>
    </message>
    <message>
        <source>Their date</source>
        <translation>Дата вх.</translation>
    </message>
</context>
<context>
    <name>ItemEdits</name>
    <message>
        <source>An item needs a title.</source>
        <translation>Пункту нужно название.</translation>
    </message>
    <message>
        <source>An item with sub-items lasts as long as they do together.</source>
        <translation>Пункт с подпунктами длится столько, сколько они вместе.</translation>
    </message>
    <message>
        <source>A sub-item starts where the one before it ends; only items at the top can be fixed.</source>
        <translation>Подпункт начинается, когда заканчивается предыдущий; закрепить можно только пункт верхнего уровня.</translation>
    </message>
    <message>
        <source>A break cannot have sub-items.</source>
        <translation>У перерыва не может быть подпунктов.</translation>
    </message>
    <message>
        <source>An item cannot stand below itself.</source>
        <translation>Пункт не может стоять под самим собой.</translation>
    </message>
    <message>
        <source>A sub-item stays on the day of its item; take it out first.</source>
        <translation>Подпункт остаётся в дне своего пункта; сначала вынесите его.</translation>
    </message>
    <message>
        <source>There is no item above that it could stand under.</source>
        <translation>Выше нет пункта, под которым он мог бы стоять.</translation>
    </message>
    <message>
        <source>“%1” is no item that can have sub-items.</source>
        <translation>У «%1» не может быть подпунктов.</translation>
    </message>
    <message>
        <source>It stands at the top already.</source>
        <translation>Он уже стоит на верхнем уровне.</translation>
    </message>
    <message>
        <source>The clipboard holds no rows with a title.</source>
        <translation>В буфере обмена нет строк с названием.</translation>
    </message>
    <message>
        <source>The clipboard holds %1 rows; an agenda takes at most %2 at once.</source>
        <translation>В буфере обмена строк: %1; за один раз в повестку можно вставить не больше %2.</translation>
    </message>
    <message>
        <source>“%1” has sub-items, which only items and sections can have.</source>
        <translation>У пункта «%1» есть подпункты; они бывают только у пунктов и разделов.</translation>
    </message>
    <message>
        <source>It has sub-items now, which only items and sections can have.</source>
        <translation>Теперь у него есть подпункты; они бывают только у пунктов и разделов.</translation>
    </message>
    <message>
        <source>It is the first item already.</source>
        <translation>Это уже первый пункт.</translation>
    </message>
    <message>
        <source>It is the last item already.</source>
        <translation>Это уже последний пункт.</translation>
    </message>
    <message>
        <source>It is the first sub-item already. Alt+Left takes it out of its item.</source>
        <translation>Это уже первый подпункт. Alt+← выносит его из пункта.</translation>
    </message>
    <message>
        <source>It is the last sub-item already. Alt+Left takes it out of its item.</source>
        <translation>Это уже последний подпункт. Alt+← выносит его из пункта.</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Note for the chair</source>
        <translation>Заметка для председательствующего</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Аннотация</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Only in the chair&apos;s agenda</source>
        <translation>Только в повестке председательствующего</translation>
    </message>
    <message>
        <source>The item takes time but has no number, and stands in no other paper</source>
        <translation>Пункт занимает время, но не имеет номера и не входит в другие документы</translation>
    </message>
    <message>
        <source>Its sub-items together</source>
        <translation>Вместе с подпунктами</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>по порядку</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Пункт %1</translation>
    </message>
    <message>
        <source>follows item %1</source>
        <translation>после пункта %1</translation>
    </message>
    <message>
        <source>follows “%1”</source>
        <translation>после «%1»</translation>
    </message>
    <message>
        <source>opens the day</source>
        <translation>первым</translation>
    </message>
    <message>
        <source>Carried over from %1</source>
        <translation>Перенесён с заседания %1</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>agenda item</source>
        <translation>пункт повестки дня</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>file of a paper</source>
        <translation>файл документа</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>делегация</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>приглашение</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>присутствие</translation>
    </message>
    <message>
        <source>body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>заседание</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>record of an item</source>
        <translation>запись по пункту</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>выступающий</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>рекомендация</translation>
    </message>
    <message>
        <source>addressee of a recommendation</source>
        <translation>адресат рекомендации</translation>
    </message>
    <message>
        <source>status of a recommendation</source>
        <translation>ход выполнения рекомендации</translation>
    </message>
    <message>
        <source>action</source>
        <translation>мера</translation>
    </message>
    <message>
        <source>responsible agency</source>
        <translation>ответственное ведомство</translation>
    </message>
    <message>
        <source>country of an action</source>
        <translation>страна меры</translation>
    </message>
    <message>
        <source>entry on an action</source>
        <translation>запись о ходе выполнения</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>протокол</translation>
    </message>
    <message>
        <source>answer on the minutes</source>
        <translation>ответ по протоколу</translation>
    </message>
    <message>
        <source>corrigendum</source>
        <translation>исправление</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>published paper</source>
        <translation>выпущенный документ</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>ведомство</translation>
    </message>
    <message>
        <source>person</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>emblem</source>
        <translation>эмблема</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>этап</translation>
    </message>
    <message>
        <source>component</source>
        <translation>компонент</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>флаг</translation>
    </message>
    <message>
        <source>opening balance</source>
        <translation>начальный показатель</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>reading of an indicator</source>
        <translation>значение показателя</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>приоритет</translation>
    </message>
    <message>
        <source>work plan</source>
        <translation>план работы</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>country of an activity</source>
        <translation>страна мероприятия</translation>
    </message>
    <message>
        <source>partner of an activity</source>
        <translation>партнёр мероприятия</translation>
    </message>
    <message>
        <source>attendances at an activity</source>
        <translation>посещения мероприятия</translation>
    </message>
    <message>
        <source>priority of an activity</source>
        <translation>приоритет мероприятия</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>change by JSON lines</source>
        <translation>изменение строками JSON</translation>
    </message>
    <message>
        <source>new meeting %1</source>
        <translation>новое заседание %1</translation>
    </message>
    <message>
        <source>restore an earlier value of “%1”</source>
        <translation>возврат прежнего значения: «%1»</translation>
    </message>
    <message>
        <source>add a day</source>
        <translation>добавление дня</translation>
    </message>
    <message>
        <source>change the date of a day</source>
        <translation>изменение даты дня</translation>
    </message>
    <message>
        <source>change when a day opens</source>
        <translation>изменение времени открытия дня</translation>
    </message>
    <message>
        <source>change when a day closes</source>
        <translation>изменение времени закрытия дня</translation>
    </message>
    <message>
        <source>remove a day</source>
        <translation>удаление дня</translation>
    </message>
    <message>
        <source>change the title of “%1”</source>
        <translation>изменение названия: «%1»</translation>
    </message>
    <message>
        <source>change the annotation of “%1”</source>
        <translation>изменение аннотации: «%1»</translation>
    </message>
    <message>
        <source>mark the translation of “%1” as up to date</source>
        <translation>отметка перевода как актуального: «%1»</translation>
    </message>
    <message>
        <source>change the duration of “%1”</source>
        <translation>изменение длительности: «%1»</translation>
    </message>
    <message>
        <source>fix the start of “%1”</source>
        <translation>закрепление начала: «%1»</translation>
    </message>
    <message>
        <source>let “%1” follow the item before</source>
        <translation>начало после предыдущего пункта: «%1»</translation>
    </message>
    <message>
        <source>change the purpose of “%1”</source>
        <translation>изменение цели: «%1»</translation>
    </message>
    <message>
        <source>change the note for the chair on “%1”</source>
        <translation>изменение заметки для председательствующего: «%1»</translation>
    </message>
    <message>
        <source>change the kind of “%1”</source>
        <translation>изменение вида: «%1»</translation>
    </message>
    <message>
        <source>show “%1” to the chair only</source>
        <translation>показ только председательствующему: «%1»</translation>
    </message>
    <message>
        <source>show “%1” to everyone</source>
        <translation>показ всем: «%1»</translation>
    </message>
    <message>
        <source>change the origin of “%1”</source>
        <translation>изменение происхождения: «%1»</translation>
    </message>
    <message>
        <source>add item “%1”</source>
        <translation>добавление пункта «%1»</translation>
    </message>
    <message>
        <source>move “%1”</source>
        <translation>перемещение: «%1»</translation>
    </message>
    <message>
        <source>move %1 items</source>
        <translation>перемещение пунктов: %1</translation>
    </message>
    <message>
        <source>move “%1” to another day</source>
        <translation>перенос на другой день: «%1»</translation>
    </message>
    <message>
        <source>move %1 items to another day</source>
        <translation>перенос пунктов на другой день: %1</translation>
    </message>
    <message>
        <source>make “%1” a sub-item</source>
        <translation>превращение в подпункт: «%1»</translation>
    </message>
    <message>
        <source>make %1 items sub-items</source>
        <translation>превращение в подпункты: %1</translation>
    </message>
    <message>
        <source>take “%1” out of its item</source>
        <translation>вынос из пункта: «%1»</translation>
    </message>
    <message>
        <source>take %1 items out of their item</source>
        <translation>вынос пунктов: %1</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>удаление: «%1»</translation>
    </message>
    <message>
        <source>delete %1 items</source>
        <translation>удаление пунктов: %1</translation>
    </message>
    <message>
        <source>add a presenter of “%1”</source>
        <translation>добавление докладчика: «%1»</translation>
    </message>
    <message>
        <source>remove a presenter of “%1”</source>
        <translation>удаление докладчика: «%1»</translation>
    </message>
    <message>
        <source>reorder the presenters of “%1”</source>
        <translation>изменение порядка докладчиков: «%1»</translation>
    </message>
    <message>
        <source>change the presenters of “%1”</source>
        <translation>изменение докладчиков: «%1»</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>новая программа</translation>
    </message>
    <message>
        <source>Update the file to version %1</source>
        <translation>обновление файла до версии %1</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>публикация: %1</translation>
    </message>
    <message>
        <source>change the purpose of %1 items</source>
        <translation>изменение цели пунктов: %1</translation>
    </message>
    <message>
        <source>change the kind of %1 items</source>
        <translation>изменение вида пунктов: %1</translation>
    </message>
    <message>
        <source>change a presenter of “%1”</source>
        <translation>изменение докладчика: «%1»</translation>
    </message>
    <message>
        <source>add a person</source>
        <translation>добавление участника</translation>
    </message>
    <message>
        <source>add an agency</source>
        <translation>добавление ведомства</translation>
    </message>
    <message>
        <source>delete %1 entries</source>
        <translation>удаление записей: %1</translation>
    </message>
    <message>
        <source>change the %1 of “%2”</source>
        <translation>изменение: %1 — «%2»</translation>
    </message>
    <message>
        <source>add paper %1</source>
        <translation>добавление документа %1</translation>
    </message>
    <message>
        <source>add files to “%1”</source>
        <translation>добавление файлов к «%1»</translation>
    </message>
    <message>
        <source>change the language of “%1”</source>
        <translation>изменение языка файла «%1»</translation>
    </message>
    <message>
        <source>remove the file “%1”</source>
        <translation>удаление файла «%1»</translation>
    </message>
    <message>
        <source>delete %1 papers</source>
        <translation>удаление документов: %1</translation>
    </message>
    <message>
        <source>change the status of %1 papers</source>
        <translation>изменение состояния документов: %1</translation>
    </message>
    <message>
        <source>add the delegation “%1”</source>
        <translation>добавление делегации «%1»</translation>
    </message>
    <message>
        <source>add %1 delegations</source>
        <translation>добавление делегаций: %1</translation>
    </message>
    <message>
        <source>invite “%1”</source>
        <translation>приглашение: «%1»</translation>
    </message>
    <message>
        <source>invite %1 agencies</source>
        <translation>приглашение ведомств: %1</translation>
    </message>
    <message>
        <source>note that “%1” accepted</source>
        <translation>ответ «%1»: приглашение принято</translation>
    </message>
    <message>
        <source>note that “%1” declined</source>
        <translation>ответ «%1»: приглашение отклонено</translation>
    </message>
    <message>
        <source>note that “%1” has not replied</source>
        <translation>ответ «%1»: нет ответа</translation>
    </message>
    <message>
        <source>note %1 replies</source>
        <translation>отметка ответов: %1</translation>
    </message>
    <message>
        <source>change the capacity of “%1”</source>
        <translation>изменение качества участия «%1»</translation>
    </message>
    <message>
        <source>change the role of %1 people</source>
        <translation>изменение роли участников: %1</translation>
    </message>
    <message>
        <source>make “%1” head of delegation</source>
        <translation>назначение главой делегации: «%1»</translation>
    </message>
    <message>
        <source>change the role of “%1”</source>
        <translation>изменение роли: «%1»</translation>
    </message>
    <message>
        <source>confirm “%1”</source>
        <translation>подтверждение участия: «%1»</translation>
    </message>
    <message>
        <source>cancel “%1”</source>
        <translation>отмена участия: «%1»</translation>
    </message>
    <message>
        <source>change the status of “%1”</source>
        <translation>изменение статуса: «%1»</translation>
    </message>
    <message>
        <source>change the status of %1 people</source>
        <translation>изменение статуса участников: %1</translation>
    </message>
    <message>
        <source>note “%1” as present</source>
        <translation>отметка присутствия: «%1»</translation>
    </message>
    <message>
        <source>note “%1” as absent</source>
        <translation>отметка отсутствия: «%1»</translation>
    </message>
    <message>
        <source>note %1 people as present</source>
        <translation>отметка присутствия участников: %1</translation>
    </message>
    <message>
        <source>note %1 people as absent</source>
        <translation>отметка отсутствия участников: %1</translation>
    </message>
    <message>
        <source>move “%1” to another place</source>
        <translation>перемещение «%1» в другое место</translation>
    </message>
    <message>
        <source>order the people of “%1” by rule</source>
        <translation>порядок участников «%1» по правилу</translation>
    </message>
    <message>
        <source>order the delegations by rule</source>
        <translation>порядок делегаций по правилу</translation>
    </message>
    <message>
        <source>register “%1” as present</source>
        <translation>регистрация на месте: «%1»</translation>
    </message>
    <message>
        <source>add participant “%1”</source>
        <translation>добавление участника «%1»</translation>
    </message>
    <message>
        <source>replace “%1” by “%2”</source>
        <translation>замена «%1» на «%2»</translation>
    </message>
    <message>
        <source>add an action</source>
        <translation>добавление меры</translation>
    </message>
    <message>
        <source>add a recommendation</source>
        <translation>добавление рекомендации</translation>
    </message>
    <message>
        <source>add an entry to %1</source>
        <translation>добавление записи к %1</translation>
    </message>
    <message>
        <source>add what became of a recommendation</source>
        <translation>добавление сведений о выполнении рекомендации</translation>
    </message>
    <message>
        <source>change the status of %1 actions</source>
        <translation>изменение состояния мер: %1</translation>
    </message>
    <message>
        <source>postpone %1</source>
        <translation>перенос срока %1</translation>
    </message>
    <message>
        <source>postpone %1 actions</source>
        <translation>перенос срока мер: %1</translation>
    </message>
    <message>
        <source>add a body</source>
        <translation>добавление органа</translation>
    </message>
    <message>
        <source>make %1 from %2</source>
        <translation>создание %1 на основе %2</translation>
    </message>
    <message>
        <source>add a paragraph to the minutes</source>
        <translation>добавление абзаца в протокол</translation>
    </message>
    <message>
        <source>part a paragraph of the minutes</source>
        <translation>разделение абзаца протокола</translation>
    </message>
    <message>
        <source>add a decision</source>
        <translation>добавление решения</translation>
    </message>
    <message>
        <source>change the kind of a paragraph</source>
        <translation>изменение вида абзаца</translation>
    </message>
    <message>
        <source>move a part of the minutes</source>
        <translation>перемещение части протокола</translation>
    </message>
    <message>
        <source>add a speaker</source>
        <translation>добавление выступающего</translation>
    </message>
    <message>
        <source>remove a speaker</source>
        <translation>удаление выступающего</translation>
    </message>
    <message>
        <source>change the times of “%1”</source>
        <translation>изменение времени пункта «%1»</translation>
    </message>
    <message>
        <source>begin the minutes</source>
        <translation>начало протокола</translation>
    </message>
    <message>
        <source>add the signed minutes</source>
        <translation>добавление подписанного протокола</translation>
    </message>
    <message>
        <source>add a priority</source>
        <translation>добавление приоритета</translation>
    </message>
    <message>
        <source>rank “%1” anew</source>
        <translation>изменение места «%1»</translation>
    </message>
    <message>
        <source>delete %1 priorities</source>
        <translation>удаление приоритетов (%1)</translation>
    </message>
    <message>
        <source>add “%1”</source>
        <translation>добавление «%1»</translation>
    </message>
    <message>
        <source>add %1 countries</source>
        <translation>добавление стран: %1</translation>
    </message>
    <message>
        <source>replace the picture of an emblem</source>
        <translation>замена изображения эмблемы</translation>
    </message>
    <message>
        <source>change a flag</source>
        <translation>изменение флага</translation>
    </message>
    <message>
        <source>remove a flag</source>
        <translation>удаление флага</translation>
    </message>
    <message>
        <source>add a flag</source>
        <translation>добавление флага</translation>
    </message>
    <message>
        <source>add: %1</source>
        <translation>добавление: %1</translation>
    </message>
    <message>
        <source>change a reading</source>
        <translation>изменение замера</translation>
    </message>
    <message>
        <source>add a reading</source>
        <translation>добавление замера</translation>
    </message>
    <message>
        <source>remove a reading</source>
        <translation>удаление замера</translation>
    </message>
    <message>
        <source>change the order</source>
        <translation>изменение порядка</translation>
    </message>
    <message>
        <source>add %1 to “%2”</source>
        <translation>добавление «%1» в «%2»</translation>
    </message>
    <message>
        <source>take %1 from “%2”</source>
        <translation>удаление «%1» из «%2»</translation>
    </message>
    <message>
        <source>set an amount of %1 in “%2”</source>
        <translation>указание суммы для «%1» в «%2»</translation>
    </message>
    <message>
        <source>count attendances of “%1”</source>
        <translation>учёт посещений «%1»</translation>
    </message>
    <message>
        <source>add a work plan</source>
        <translation>добавление плана работы</translation>
    </message>
    <message>
        <source>make version %1 of “%2”</source>
        <translation>создание версии %1 «%2»</translation>
    </message>
    <message>
        <source>add an activity</source>
        <translation>добавление мероприятия</translation>
    </message>
    <message>
        <source>duplicate “%1”</source>
        <translation>создание копии «%1»</translation>
    </message>
    <message>
        <source>duplicate %1 activities</source>
        <translation>создание копий мероприятий (%1)</translation>
    </message>
    <message>
        <source>delete %1 activities</source>
        <translation>удаление мероприятий (%1)</translation>
    </message>
    <message>
        <source>take activities out of their component</source>
        <translation>вывод мероприятий из компонента</translation>
    </message>
    <message>
        <source>move activities to component %1</source>
        <translation>перенос мероприятий в компонент %1</translation>
    </message>
    <message>
        <source>change the status of %1 activities</source>
        <translation>изменение статуса мероприятий (%1)</translation>
    </message>
    <message>
        <source>move “%1” in time</source>
        <translation>перенос сроков «%1»</translation>
    </message>
    <message>
        <source>move %1 activities in time</source>
        <translation>перенос сроков мероприятий (%1)</translation>
    </message>
    <message>
        <source>give dates to “%1”</source>
        <translation>назначение дат «%1»</translation>
    </message>
    <message>
        <source>merge the entries of “%1”</source>
        <translation>объединение записей «%1»</translation>
    </message>
    <message>
        <source>note the answer of %1 on the minutes</source>
        <translation>ответ о протоколе: %1</translation>
    </message>
    <message>
        <source>change corrigendum %1</source>
        <translation>изменение исправления %1</translation>
    </message>
    <message>
        <source>add corrigendum %1</source>
        <translation>добавление исправления %1</translation>
    </message>
    <message>
        <source>remove corrigendum %1</source>
        <translation>удаление исправления %1</translation>
    </message>
    <message>
        <source>join two paragraphs of the minutes</source>
        <translation>соединение двух абзацев протокола</translation>
    </message>
    <message>
        <source>paste items (%1)</source>
        <translation>вставка пунктов: %1</translation>
    </message>
    <message>
        <source>paste participants (%1)</source>
        <translation>вставка участников: %1</translation>
    </message>
    <message>
        <source>delete an entry</source>
        <translation>удаление записи</translation>
    </message>
    <message>
        <source>paste meetings (%1)</source>
        <translation>вставка заседаний: %1</translation>
    </message>
    <message>
        <source>add papers from files (%1)</source>
        <translation>добавление документов из файлов: %1</translation>
    </message>
    <message>
        <source>paste papers (%1)</source>
        <translation>вставка документов: %1</translation>
    </message>
    <message>
        <source>paste people (%1)</source>
        <translation>вставка людей: %1</translation>
    </message>
    <message>
        <source>paste priorities (%1)</source>
        <translation>вставка приоритетов (%1)</translation>
    </message>
    <message>
        <source>paste rows (%1)</source>
        <translation>вставка строк: %1</translation>
    </message>
    <message>
        <source>paste activities (%1)</source>
        <translation>вставка мероприятий (%1)</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>Working languages</source>
        <translation>Рабочие языки</translation>
    </message>
    <message>
        <source>Texts are written in the leading language first, and papers show them where another is missing. Changing it or removing a language deletes no text: it is only no longer shown, and comes back with its language.</source>
        <translation>Тексты составляются сначала на ведущем языке, и документы показывают их там, где перевода нет. Смена ведущего языка или удаление языка не удаляет тексты: они лишь перестают показываться и возвращаются вместе с языком.</translation>
    </message>
    <message>
        <source>Leading language</source>
        <translation>Ведущий язык</translation>
    </message>
    <message>
        <source>Choose a language, or write its code of two or three letters such as en.</source>
        <translation>Выберите язык или укажите его код из двух или трёх букв, например en.</translation>
    </message>
    <message>
        <source>A programme works in one language at least.</source>
        <translation>У программы должен быть хотя бы один рабочий язык.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>киргизский</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>таджикский</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>туркменский</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>узбекский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Добавить язык</translation>
    </message>
</context>
<context>
    <name>LocalTextEdit</name>
    <message>
        <source>Mark as up to date</source>
        <translation>Перевод верен</translation>
    </message>
    <message>
        <source>The %1 text is missing.</source>
        <translation>Нет текста на языке %1.</translation>
    </message>
    <message>
        <source>The %1 text has changed since.</source>
        <translation>Текст %1 с тех пор изменён.</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>Нет текста на английском языке.</translation>
    </message>
    <message>
        <source>The Russian text is missing.</source>
        <translation>Нет текста на русском языке.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This programme has no meeting yet. Agenda, papers and documents belong to one.</source>
        <translation>В этой программе ещё нет заседаний. Повестка дня и документы относятся к заседанию.</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Новое заседание…</translation>
    </message>
    <message>
        <source>%1 (sample) – Rapporteur</source>
        <translation>%1 (образец) – Rapporteur</translation>
    </message>
    <message>
        <source>%1 – Rapporteur</source>
        <translation>%1 – Rapporteur</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>A field on the page “%1” holds something that cannot be saved and would be lost.</source>
        <translation>Значение в одном из полей на странице «%1» нельзя сохранить, и оно будет потеряно.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Сделано: %1</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>invitations answered</source>
        <translation>приглашений с ответом</translation>
    </message>
    <message numerus="yes">
        <source>reply(ies) overdue</source>
        <translation>
            <numerusform>ответ просрочен</numerusform>
            <numerusform>ответа просрочены</numerusform>
            <numerusform>ответов просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delegation(s) without a head</source>
        <translation>
            <numerusform>делегация без главы</numerusform>
            <numerusform>делегации без главы</numerusform>
            <numerusform>делегаций без главы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nominated</source>
        <translation>
            <numerusform>участник заявлен</numerusform>
            <numerusform>участника заявлено</numerusform>
            <numerusform>участников заявлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirmed</source>
        <translation>
            <numerusform>участник подтверждён</numerusform>
            <numerusform>участника подтверждено</numerusform>
            <numerusform>участников подтверждено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>present</source>
        <translation>
            <numerusform>участник присутствует</numerusform>
            <numerusform>участника присутствуют</numerusform>
            <numerusform>участников присутствуют</numerusform>
        </translation>
    </message>
    <message>
        <source>delegations with a vote; no quorum is asked for</source>
        <translation>делегаций с правом голоса; кворум не требуется</translation>
    </message>
    <message numerus="yes">
        <source>agenda item(s)</source>
        <translation>
            <numerusform>пункт повестки дня</numerusform>
            <numerusform>пункта повестки дня</numerusform>
            <numerusform>пунктов повестки дня</numerusform>
        </translation>
    </message>
    <message>
        <source>papers are not distributed</source>
        <translation>документов не разослано</translation>
    </message>
    <message numerus="yes">
        <source>open action(s) of all meetings</source>
        <translation>
            <numerusform>незавершённая мера всех заседаний</numerusform>
            <numerusform>незавершённые меры всех заседаний</numerusform>
            <numerusform>незавершённых мер всех заседаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue action(s)</source>
        <translation>
            <numerusform>просроченная мера</numerusform>
            <numerusform>просроченные меры</numerusform>
            <numerusform>просроченных мер</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>agenda: %1</source>
        <translation>повестка дня: %1</translation>
    </message>
    <message>
        <source>delegations expected, quorum is %1</source>
        <translation>делегаций ожидается, кворум&#xa0;– %1</translation>
    </message>
    <message>
        <source>delegations expected, short of the quorum of %1</source>
        <translation>делегаций ожидается, кворума (%1) не будет</translation>
    </message>
    <message>
        <source>delegations present, quorum is %1</source>
        <translation>делегаций присутствует, кворум&#xa0;– %1</translation>
    </message>
    <message>
        <source>delegations present, short of the quorum of %1</source>
        <translation>делегаций присутствует, кворума (%1) нет</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Open this meeting</source>
        <translation>Открыть это заседание</translation>
    </message>
    <message>
        <source>Lets all pages of the group “Meeting” show this one</source>
        <translation>Все страницы группы «Заседание» покажут это заседание</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Title in the Russian genitive (протокол чего?)</source>
        <translation>Название в родительном падеже (протокол чего?)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Body that meets</source>
        <translation>Заседающий орган</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>City in Russian with its preposition (в Бишкеке)</source>
        <translation>Город с предлогом (в Бишкеке)</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Working languages of the meeting</source>
        <translation>Рабочие языки заседания</translation>
    </message>
    <message>
        <source>those of the programme</source>
        <translation>языки программы</translation>
    </message>
    <message>
        <source>The programme does not work in this language. Add it on the page Programme first.</source>
        <translation>Этот язык не входит в рабочие языки программы. Сначала добавьте его на странице «Программа».</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Рабочие языки</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Interpretation until</source>
        <translation>Перевод до</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председательствующий</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Сопредседатель</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Stage of the agenda</source>
        <translation>Стадия повестки дня</translation>
    </message>
    <message>
        <source>Cleared by the chair on</source>
        <translation>Согласована председательствующим</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation>Условное обозначение документа</translation>
    </message>
</context>
<context>
    <name>MeetingPasteWords</name>
    <message>
        <source>the code of another meeting</source>
        <translation>код другого заседания</translation>
    </message>
    <message>
        <source>too long for a meeting</source>
        <translation>слишком долго для заседания</translation>
    </message>
</context>
<context>
    <name>MeetingRows</name>
    <message>
        <source>Missing: %1</source>
        <translation>Не хватает: %1</translation>
    </message>
    <message>
        <source>The pages of the group “Meeting” show this one.</source>
        <translation>Страницы группы «Заседание» показывают это заседание.</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>дата не назначена</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
</context>
<context>
    <name>MeetingViews</name>
    <message>
        <source>not invited</source>
        <translation>не приглашено</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>no reply, overdue</source>
        <translation>ответ просрочен</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>заявлено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>no head</source>
        <translation>нет главы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1, a.m.</source>
        <translation>%1, утро</translation>
    </message>
    <message>
        <source>%1, p.m.</source>
        <translation>%1, день</translation>
    </message>
    <message>
        <source>a.m.</source>
        <translation>утро</translation>
    </message>
    <message>
        <source>p.m.</source>
        <translation>день</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>%1. Missing: %2.</source>
        <translation>%1. Не хватает: %2.</translation>
    </message>
</context>
<context>
    <name>MeetingsPane</name>
    <message>
        <source>Meetings and bodies</source>
        <translation>Заседания и органы</translation>
    </message>
    <message>
        <source>Nothing meets yet. A body, such as a steering group, holds meetings; agenda, delegations and minutes belong to one of them.</source>
        <translation>Заседаний пока нет. Заседания проводит орган, например руководящая группа; повестка дня, делегации и протокол относятся к одному из заседаний.</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Добавить заседание</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>Добавить орган</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Добавить заседание</translation>
    </message>
    <message>
        <source>Add a meeting (Ctrl+N)</source>
        <translation>Добавить заседание (Ctrl+N)</translation>
    </message>
    <message>
        <source>Make the next meeting of this body from its last one</source>
        <translation>Создать следующее заседание этого органа на основе последнего</translation>
    </message>
    <message>
        <source>Add body</source>
        <translation>Добавить орган</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n заседание</numerusform>
            <numerusform>%n заседания</numerusform>
            <numerusform>%n заседаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n без даты</numerusform>
            <numerusform>%n без даты</numerusform>
            <numerusform>%n без даты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n заполнено не до конца</numerusform>
            <numerusform>%n заполнены не до конца</numerusform>
            <numerusform>%n заполнены не до конца</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a meeting or a body to see the details.</source>
        <translation>Выберите заседание или орган, чтобы увидеть сведения.</translation>
    </message>
    <message>
        <source>%1 is open now: the pages of the group “Meeting” show it.</source>
        <translation>Открыто заседание %1: его показывают страницы группы «Заседание».</translation>
    </message>
    <message>
        <source>This body has not met yet. Add its first meeting.</source>
        <translation>Этот орган ещё не заседал. Добавьте его первое заседание.</translation>
    </message>
    <message>
        <source>Open this meeting</source>
        <translation>Открыть это заседание</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select the meetings or bodies to be deleted.</source>
        <translation>Выберите удаляемые заседания или органы.</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Вставить строки</translation>
    </message>
    <message>
        <source>Add a body first: a meeting belongs to one.</source>
        <translation>Сначала добавьте орган: заседание проводит какой-либо из них.</translation>
    </message>
    <message>
        <source>The clipboard holds no rows with the title of a meeting.</source>
        <translation>В буфере обмена нет строк с названием заседания.</translation>
    </message>
    <message>
        <source>Next meeting…</source>
        <translation>Следующее заседание…</translation>
    </message>
    <message>
        <source>Prepare the next meeting…</source>
        <translation>Подготовить следующее заседание…</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>Следующее заседание</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Это разные</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Taken over from the other:</source>
        <translation>Из другой записи перейдёт:</translation>
    </message>
    <message>
        <source>Entry that stays</source>
        <translation>Какая запись останется</translation>
    </message>
    <message>
        <source>Will be lost, since the entry that stays says otherwise:</source>
        <translation>Будет утрачено, так как в остающейся записи указано иное:</translation>
    </message>
    <message>
        <source>Goes over to the entry that stays:</source>
        <translation>Перейдёт к остающейся записи:</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>MinutesBlocks</name>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Абзац %1</translation>
    </message>
    <message>
        <source>Present %1, required %2</source>
        <translation>Присутствовали: %1, необходимо: %2</translation>
    </message>
    <message>
        <source>Present %1</source>
        <translation>Присутствовали: %1</translation>
    </message>
    <message>
        <source>for %1, against %2, abstentions %3</source>
        <translation>за: %1, против: %2, воздержались: %3</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Новое решение</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Решение %1</translation>
    </message>
    <message>
        <source>reservations: %1</source>
        <translation>оговорки: %1</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Новая мера</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Мера %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочена</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>срок – %1</translation>
    </message>
    <message>
        <source>%1 … – the text goes on after this</source>
        <translation>%1 … – текст продолжает это слово</translation>
    </message>
</context>
<context>
    <name>MinutesForm</name>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>The minutes are adopted and can no longer be changed.</source>
        <translation>Протокол утверждён, изменить его больше нельзя.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Circulated on</source>
        <translation>Дата рассылки</translation>
    </message>
    <message>
        <source>Circulated to</source>
        <translation>Кому разослан</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Comments until</source>
        <translation>Замечания до</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time zone of the deadline</source>
        <translation>Часовой пояс срока</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>How they are adopted</source>
        <translation>Порядок утверждения</translation>
    </message>
    <message>
        <source>At the meeting</source>
        <translation>На заседании</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Дата утверждения</translation>
    </message>
    <message>
        <source>With corrections</source>
        <translation>С исправлениями</translation>
    </message>
    <message>
        <source>Adopt the minutes…</source>
        <translation>Утвердить протокол…</translation>
    </message>
    <message>
        <source>Add the signed scan…</source>
        <translation>Добавить подписанный скан…</translation>
    </message>
    <message>
        <source>Adopt these minutes? They are frozen then, with the participants and the agenda: nothing in them can be changed or undone any more.</source>
        <translation>Утвердить этот протокол? После этого он фиксируется вместе с участниками и повесткой дня: ничего в них нельзя будет изменить или отменить.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Signed minutes</source>
        <translation>Подписанный протокол</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Сканы (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«%1» не читается: %2</translation>
    </message>
    <message>
        <source>Answers of the delegations</source>
        <translation>Ответы делегаций</translation>
    </message>
    <message>
        <source>Corrigenda</source>
        <translation>Исправления</translation>
    </message>
</context>
<context>
    <name>MinutesOverview</name>
    <message>
        <source>What the minutes still lack</source>
        <translation>Чего не хватает в протоколе</translation>
    </message>
    <message>
        <source>Begin the minutes</source>
        <translation>Начать протокол</translation>
    </message>
    <message>
        <source>Nothing is missing in the minutes.</source>
        <translation>В протоколе всё на месте.</translation>
    </message>
    <message>
        <source>The minutes are adopted and can no longer be changed.</source>
        <translation>Протокол утверждён, изменить его больше нельзя.</translation>
    </message>
    <message>
        <source>The agenda has no items yet. Minutes are taken item by item.</source>
        <translation>В повестке дня пока нет пунктов. Протокол ведётся по пунктам.</translation>
    </message>
    <message>
        <source>Nothing is taken down yet. Choose an item at the left and write, or begin the minutes with their stage and dates.</source>
        <translation>Записей пока нет. Выберите пункт слева и пишите или начните протокол с его стадии и сроков.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to complete. Choose one to go there.</source>
        <translation>
            <numerusform>Не хватает данных: %n. Выберите строку, чтобы перейти.</numerusform>
            <numerusform>Не хватает данных: %n. Выберите строку, чтобы перейти.</numerusform>
            <numerusform>Не хватает данных: %n. Выберите строку, чтобы перейти.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>К повестке дня</translation>
    </message>
    <message>
        <source>Read as printed</source>
        <translation>Открыть печатный вид</translation>
    </message>
    <message>
        <source>Give stage and dates</source>
        <translation>Указать стадию и даты</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Новый абзац</translation>
    </message>
    <message>
        <source>Print minutes</source>
        <translation>Печать протокола</translation>
    </message>
    <message>
        <source>In a paragraph, the next one; in a decision or action, its details</source>
        <translation>В абзаце – следующий абзац; в решении или мере – сведения</translation>
    </message>
    <message>
        <source>A line, or a paragraph without a number, within the text</source>
        <translation>Новая строка или абзац без номера внутри текста</translation>
    </message>
    <message>
        <source>Adds a decision, an action</source>
        <translation>Добавить решение, меру</translation>
    </message>
    <message>
        <source>Makes the paragraph a summary, an intervention, the chair&apos;s conclusion</source>
        <translation>Вид абзаца: изложение, выступление, вывод председательствующего</translation>
    </message>
    <message>
        <source>Adds a speaker to the paragraph</source>
        <translation>Добавить к абзацу выступающего</translation>
    </message>
    <message>
        <source>Bold, italic</source>
        <translation>Полужирный, курсив</translation>
    </message>
    <message>
        <source>A list with marks, with numbers; Tab moves an item deeper</source>
        <translation>Список с маркерами, с номерами; Tab сдвигает пункт глубже</translation>
    </message>
    <message>
        <source>Moves the paragraph or decision</source>
        <translation>Переместить абзац или решение</translation>
    </message>
    <message>
        <source>The previous, the next item</source>
        <translation>Предыдущий, следующий пункт</translation>
    </message>
    <message>
        <source>Removes a paragraph that is empty</source>
        <translation>Удалить пустой абзац</translation>
    </message>
    <message>
        <source>Removes the paragraph, decision or action</source>
        <translation>Удалить абзац, решение или меру</translation>
    </message>
    <message>
        <source>Between the list, the record and the details</source>
        <translation>Между списком, записью и сведениями</translation>
    </message>
    <message>
        <source>From the details to the record, from the record to the list</source>
        <translation>Из сведений в запись, из записи в список</translation>
    </message>
    <message>
        <source>Finds rows of the list</source>
        <translation>Найти строки списка</translation>
    </message>
    <message>
        <source>At the beginning of a paragraph, at its end: joins it to the one above, below</source>
        <translation>В начале абзаца, в его конце: соединить его с предыдущим, следующим</translation>
    </message>
</context>
<context>
    <name>MinutesPane</name>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Present %1 of %2</source>
        <translation>Присутствуют: %1 из %2</translation>
    </message>
    <message>
        <source> · quorum %1</source>
        <translation> · кворум: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>не хватает данных: %n</numerusform>
            <numerusform>не хватает данных: %n</numerusform>
            <numerusform>не хватает данных: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s)</source>
        <translation>
            <numerusform>%n перевод</numerusform>
            <numerusform>%n перевода</numerusform>
            <numerusform>%n переводов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is recorded as present.</source>
        <translation>Присутствие не отмечено.</translation>
    </message>
    <message>
        <source>Write the decision first; then its details stand here.</source>
        <translation>Сначала напишите решение; затем здесь появятся сведения о нём.</translation>
    </message>
    <message>
        <source>Write the words first; then the details stand here.</source>
        <translation>Сначала напишите текст; затем здесь появятся сведения.</translation>
    </message>
    <message>
        <source>Select a decision or an action to see its details.</source>
        <translation>Выберите решение или меру, чтобы увидеть сведения.</translation>
    </message>
    <message>
        <source>The stage of the minutes, and who has them, stand here once they are begun.</source>
        <translation>Здесь указываются стадия протокола и его получатели, когда протокол начат.</translation>
    </message>
    <message>
        <source>Items are deleted on the agenda. Paragraphs, decisions and actions are deleted in the record.</source>
        <translation>Пункты удаляются в повестке дня. Абзацы, решения и меры удаляются в записи.</translation>
    </message>
</context>
<context>
    <name>MinutesRows</name>
    <message>
        <source>taken down</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пусто</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзаца</numerusform>
            <numerusform>%n абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n решение</numerusform>
            <numerusform>%n решения</numerusform>
            <numerusform>%n решений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n мера</numerusform>
            <numerusform>%n меры</numerusform>
            <numerusform>%n мер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to complete</source>
        <translation>
            <numerusform>дополнить: %n место</numerusform>
            <numerusform>дополнить: %n места</numerusform>
            <numerusform>дополнить: %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>¶ · D · A</source>
        <comment>paragraphs, decisions, actions</comment>
        <translation>¶ · Р · М</translation>
    </message>
    <message>
        <source>Minutes as a whole</source>
        <translation>Протокол в целом</translation>
    </message>
    <message>
        <source>Written procedure</source>
        <translation>Письменная процедура</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source>Of no agenda item</source>
        <translation>Вне пунктов повестки</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>Write an amount such as 240 000 or 1250.50.</source>
        <translation>Введите сумму, например 240 000 или 1250,50.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n вопрос требует внимания</numerusform>
            <numerusform>%n вопроса требуют внимания</numerusform>
            <numerusform>%n вопросов требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
</context>
<context>
    <name>NewMeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>Body that meets</source>
        <translation>Заседающий орган</translation>
    </message>
    <message>
        <source>Code, short and unique in this file</source>
        <translation>Краткий код (в файле не повторяется)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Create meeting</source>
        <translation>Создать заседание</translation>
    </message>
    <message>
        <source>Say which body meets.</source>
        <translation>Укажите заседающий орган.</translation>
    </message>
    <message>
        <source>A meeting needs a code such as SG1.</source>
        <translation>Заседанию нужен код, например РГ1.</translation>
    </message>
    <message>
        <source>Another meeting has this code.</source>
        <translation>Этот код уже у другого заседания.</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>Заседанию нужно название.</translation>
    </message>
    <message>
        <source>for example Steering Group</source>
        <translation>например, Руководящая группа</translation>
    </message>
    <message>
        <source>Title (%1)</source>
        <translation>Название (%1)</translation>
    </message>
</context>
<context>
    <name>NewNames</name>
    <message>
        <source>New action</source>
        <translation>Новая мера</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Новая рекомендация</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Новый орган</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Новое ведомство</translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>Новый приоритет</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>Новый компонент</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Новый показатель</translation>
    </message>
    <message>
        <source>New country</source>
        <translation>Новая страна</translation>
    </message>
    <message>
        <source>Work plan for %1</source>
        <translation>План работы на %1 год</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Новое мероприятие</translation>
    </message>
</context>
<context>
    <name>NewProgrammeDialog</name>
    <message>
        <source>Save the new programme as</source>
        <translation>Сохранить новую программу как</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Новая программа</translation>
    </message>
    <message>
        <source>English and Russian</source>
        <translation>Английский и русский</translation>
    </message>
    <message>
        <source>Russian and English</source>
        <translation>Русский и английский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Title of the programme, in its first language</source>
        <translation>Название программы на её ведущем языке</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Working languages, the first one leading</source>
        <translation>Рабочие языки, первый – ведущий</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Куда сохранить…</translation>
    </message>
    <message>
        <source>A programme needs a title.</source>
        <translation>У программы должно быть название.</translation>
    </message>
    <message>
        <source>Countries of the programme</source>
        <translation>Страны программы</translation>
    </message>
    <message>
        <source>No country of the list is called so. Others can be added later.</source>
        <translation>В списке нет страны с таким названием. Другие можно добавить позже.</translation>
    </message>
    <message>
        <source>Countries; they can also be added later</source>
        <translation>Страны; их можно добавить и позже</translation>
    </message>
    <message>
        <source>None ticked</source>
        <translation>Ничего не отмечено</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>Отмечено: %1</translation>
    </message>
</context>
<context>
    <name>NextMeetingPanel</name>
    <message>
        <source>Create the meeting</source>
        <translation>Создать заседание</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>The meeting after %1. What is ticked is taken over; the number of days stays the same.</source>
        <translation>Заседание после %1. Отмеченное будет перенесено; число дней сохранится.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Title (%1)</source>
        <translation>Название (%1)</translation>
    </message>
    <message>
        <source>A meeting needs a code such as SG1.</source>
        <translation>Заседанию нужен код, например РГ1.</translation>
    </message>
    <message>
        <source>Another meeting has this code.</source>
        <translation>Такой код уже есть у другого заседания.</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>Заседанию нужно название.</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Введите целое число от %1 до %2.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>To the next number, and back</source>
        <translation>К следующему показателю и обратно</translation>
    </message>
    <message>
        <source>Goes to what makes the number</source>
        <translation>Перейти к тому, из чего складывается показатель</translation>
    </message>
</context>
<context>
    <name>OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
</context>
<context>
    <name>PaperEdits</name>
    <message>
        <source>“%1” cannot be read: %2. Nothing was added.</source>
        <translation>Не удаётся прочитать «%1»: %2. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MB, which is too much for a programme file. Nothing was added.</source>
        <translation>«%1» больше 256 МБ — это слишком много для файла программы. Ничего не добавлено.</translation>
    </message>
</context>
<context>
    <name>PaperFileList</name>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Files can also be dropped here. Their language is told by their names.</source>
        <translation>Файлы можно перетащить сюда. Язык определяется по имени файла.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Language of %1</source>
        <translation>Язык файла %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>версия %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Opens a copy that can only be read</source>
        <translation>Открывается копия только для чтения</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>“%1” is no document, and might be run instead of shown. Save it if you know what it is.</source>
        <translation>«%1» не является документом и может быть запущен, а не показан. Сохраните его, если знаете, что это.</translation>
    </message>
    <message>
        <source>This computer has no program that shows “%1”. It can be saved.</source>
        <translation>На этом компьютере нет программы для просмотра «%1». Файл можно сохранить.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Сохранить файл</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Пункт повестки дня</translation>
    </message>
    <message>
        <source>the meeting as a whole</source>
        <translation>заседание в целом</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Представил</translation>
    </message>
    <message>
        <source>Restricted: not handed out to everyone</source>
        <translation>Ограниченное распространение</translation>
    </message>
</context>
<context>
    <name>PaperRows</name>
    <message>
        <source>No file in %1</source>
        <translation>Нет файла: %1</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Представил</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>Заседание в целом</translation>
    </message>
</context>
<context>
    <name>PapersList</name>
    <message>
        <source>Papers</source>
        <translation>Материалы</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>%1: the paper is still expected.</source>
        <translation>%1: документ ещё ожидается.</translation>
    </message>
    <message>
        <source>%1: there is no file in every language.</source>
        <translation>%1: файл есть не на всех языках.</translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>Papers</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>No papers yet. Papers lie before the meeting under its agenda items, with one file per language.</source>
        <translation>Документов пока нет. Документы заседания относятся к пунктам повестки дня; на каждый язык — свой файл.</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>Add papers from files…</source>
        <translation>Добавить документы из файлов…</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>Add a paper below the item in sight (Ctrl+N)</source>
        <translation>Добавить документ к выбранному пункту (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add from files…</source>
        <translation>Добавить из файлов…</translation>
    </message>
    <message>
        <source>A paper for each file; files can also be dropped on the list</source>
        <translation>По документу на каждый файл; файлы можно перетащить на список</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n ожидается</numerusform>
            <numerusform>%n ожидаются</numerusform>
            <numerusform>%n ожидаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in every language</source>
        <translation>
            <numerusform>%n не на всех языках</numerusform>
            <numerusform>%n не на всех языках</numerusform>
            <numerusform>%n не на всех языках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a file</source>
        <translation>
            <numerusform>%n без файла</numerusform>
            <numerusform>%n без файла</numerusform>
            <numerusform>%n без файла</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a paper to see its details and files.</source>
        <translation>Выберите документ, чтобы увидеть сведения и файлы.</translation>
    </message>
    <message>
        <source>Add papers from files</source>
        <translation>Добавить документы из файлов</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select the papers to be deleted.</source>
        <translation>Выберите документы, которые нужно удалить.</translation>
    </message>
    <message>
        <source>The clipboard holds no rows with a title.</source>
        <translation>В буфере обмена нет строк с названием.</translation>
    </message>
    <message>
        <source>Select one paper to move it, or drag several.</source>
        <translation>Выберите один документ или перетащите несколько.</translation>
    </message>
    <message numerus="yes">
        <source>%n not distributed</source>
        <translation>
            <numerusform>не разослано: %n</numerusform>
            <numerusform>не разослано: %n</numerusform>
            <numerusform>не разослано: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParagraphForm</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Papers print the words as they stand, so they name who spoke; the speakers here serve the registers.</source>
        <translation>В документах печатается сам текст, поэтому в нём названы выступающие; указанные здесь лица служат для реестров.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Выступающие</translation>
    </message>
    <message>
        <source>Add a delegation or person</source>
        <translation>Добавить делегацию или лицо</translation>
    </message>
    <message>
        <source>“%1” is no delegation or participant of this meeting.</source>
        <translation>«%1» – не делегация и не участник этого заседания.</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Обязат.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>The countries’ amounts come to more than the activity’s.</source>
        <translation>Суммы по странам превышают сумму самого мероприятия.</translation>
    </message>
    <message>
        <source>Write an amount such as 240 000 or 1250.50.</source>
        <translation>Укажите сумму, например 240 000 или 1250,50.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Жен.</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Муж.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Н/д</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Другие страны</translation>
    </message>
    <message>
        <source>Write how many people came, such as 12.</source>
        <translation>Укажите, сколько человек пришло, например 12.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Всего: %1</translation>
    </message>
</context>
<context>
    <name>ParticipantDetails</name>
    <message>
        <source>Present %1</source>
        <translation>Присутствие: %1</translation>
    </message>
</context>
<context>
    <name>ParticipantEdits</name>
    <message>
        <source>“%1” holds no name of a person.</source>
        <translation>В «%1» нет имени человека.</translation>
    </message>
    <message>
        <source>Select the delegation or agency to which the person belongs, or add one.</source>
        <translation>Выберите делегацию или ведомство, к которым относится участник, или добавьте делегацию.</translation>
    </message>
    <message>
        <source>%1 is in this delegation already.</source>
        <translation>%1 уже в этой делегации.</translation>
    </message>
    <message>
        <source>Nobody replaces himself; type the name of another person.</source>
        <translation>Заменить можно только другим человеком; введите другое имя.</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>Takes part remotely</source>
        <translation>Участвует дистанционно</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Номер бейджа</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Replaced by %1.</source>
        <translation>Заменяет: %1.</translation>
    </message>
    <message>
        <source>Comes instead of %1.</source>
        <translation>Участвует вместо: %1.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Другой человек</translation>
    </message>
</context>
<context>
    <name>PastedCells</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>строка %1, %2</translation>
    </message>
    <message>
        <source>row %1, %2: “%3”</source>
        <translation>строка %1, %2: «%3»</translation>
    </message>
    <message>
        <source>Nothing was pasted. These cells could not be read: %1</source>
        <translation>Ничего не вставлено. Не удалось прочитать ячейки: %1</translation>
    </message>
</context>
<context>
    <name>PeopleFinder</name>
    <message>
        <source>New person: %1</source>
        <translation>Новый человек: %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Moves the agency among those of its country</source>
        <translation>Переместить ведомство среди ведомств своей страны</translation>
    </message>
    <message>
        <source>Makes one entry of those selected</source>
        <translation>Объединить выделенные записи в одну</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>People and agencies</source>
        <translation>Люди и ведомства</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add a person (Ctrl+N)</source>
        <translation>Добавить человека (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>Добавить ведомство</translation>
    </message>
    <message>
        <source>Order of the directory</source>
        <translation>Порядок справочника</translation>
    </message>
    <message>
        <source>By agency</source>
        <translation>По ведомствам</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>No people or agencies yet. Those entered here can be chosen at every meeting.</source>
        <translation>Пока никого нет. Внесённые сюда люди и ведомства доступны на всех заседаниях.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>Добавить ведомство</translation>
    </message>
    <message>
        <source>Select a person or an agency to see the details.</source>
        <translation>Выберите человека или ведомство, чтобы увидеть сведения.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select the people or agencies to be deleted.</source>
        <translation>Выберите людей или ведомства, которые нужно удалить.</translation>
    </message>
    <message>
        <source>The clipboard holds no rows with a name.</source>
        <translation>В буфере обмена нет строк с именем.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Вероятные повторы</translation>
    </message>
    <message>
        <source>Make one entry of those selected (Ctrl+M)</source>
        <translation>Объединить выбранные записи в одну (Ctrl+M)</translation>
    </message>
    <message>
        <source>No likely duplicates were found.</source>
        <translation>Вероятных повторов не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>%n likely duplicate(s)</source>
        <translation>
            <numerusform>%n возможный дубликат</numerusform>
            <numerusform>%n возможных дубликата</numerusform>
            <numerusform>%n возможных дубликатов</numerusform>
        </translation>
    </message>
    <message>
        <source>This file can only be read here.</source>
        <translation>Этот файл здесь доступен только для чтения.</translation>
    </message>
    <message>
        <source>Select two or more people, or two or more agencies, that are the same.</source>
        <translation>Выберите двух или более людей либо два или более ведомства, которые внесены повторно.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Ask again about those that are not the same</source>
        <translation>Снова спросить о тех, кого признали разными</translation>
    </message>
    <message>
        <source>Agencies are not pasted, only people.</source>
        <translation>Ведомства не вставляются, только люди.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Agencies are put in order where the list is shown by agency.</source>
        <translation>Ведомства переставляют в списке «По ведомствам».</translation>
    </message>
    <message>
        <source>Agencies can be put in order within their country. People stand by their names.</source>
        <translation>Переставлять можно ведомства в пределах страны. Люди стоят по фамилиям.</translation>
    </message>
    <message>
        <source>An agency moves among those of its country. Another country is chosen in the details.</source>
        <translation>Ведомство переставляется среди ведомств своей страны. Другую страну выбирают в сведениях.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Form of address</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Звание или ранг</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Agrees to be named in lists</source>
        <translation>Согласие на включение в списки</translation>
    </message>
    <message>
        <source>Agrees to be photographed</source>
        <translation>Согласие на фотосъёмку</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>At no meeting so far.</source>
        <translation>Пока ни на одном заседании.</translation>
    </message>
</context>
<context>
    <name>PersonNameFields</name>
    <message>
        <source>Family name in Latin letters</source>
        <translation>Фамилия латиницей</translation>
    </message>
    <message>
        <source>Given name in Latin letters</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Family name in Cyrillic</source>
        <translation>Фамилия кириллицей</translation>
    </message>
    <message>
        <source>Given name in Cyrillic</source>
        <translation>Имя кириллицей</translation>
    </message>
    <message>
        <source>Patronymic in Cyrillic</source>
        <translation>Отчество кириллицей</translation>
    </message>
</context>
<context>
    <name>PhaseForm</name>
    <message>
        <source>Phase %1</source>
        <translation>Этап %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Выделенные средства</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать изображение…</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Papers leave it out.</source>
        <translation>Изображение не удаётся показать. В документы оно не попадёт.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбор изображения</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Файл не читается: %1</translation>
    </message>
    <message>
        <source>The picture is larger than 5 MB. Save it smaller and choose it again.</source>
        <translation>Изображение больше 5 МБ. Сохраните его в меньшем размере и выберите снова.</translation>
    </message>
    <message>
        <source>This is no picture that papers can print. Choose a PNG, JPEG or SVG file that is not damaged and refers to no other files.</source>
        <translation>Такое изображение нельзя напечатать в документах. Выберите неповреждённый файл PNG, JPEG или SVG, который не ссылается на другие файлы.</translation>
    </message>
</context>
<context>
    <name>PillLine</name>
    <message>
        <source>More numbers</source>
        <translation>Ещё показатели</translation>
    </message>
</context>
<context>
    <name>PlanBoxes</name>
    <message>
        <source>Work plan</source>
        <translation>План работы</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Add, copy or delete a plan</source>
        <translation>Добавить, скопировать или удалить план</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>По компонентам</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>По годам</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Все страны</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Региональные</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Все планы</translation>
    </message>
</context>
<context>
    <name>PlanEditWords</name>
    <message>
        <source>The clipboard holds no rows with the title of an activity.</source>
        <translation>В буфере обмена нет строк с названием мероприятия.</translation>
    </message>
    <message>
        <source>Pasted, but left empty what could not be read: %1</source>
        <translation>Вставлено, но осталось пустым то, что не удалось прочитать: %1</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Work plan</source>
        <translation>План работы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Laid before the meeting</source>
        <translation>Вынесен на заседание</translation>
    </message>
    <message>
        <source>Endorsed at the meeting</source>
        <translation>Одобрен на заседании</translation>
    </message>
    <message>
        <source>The plan would end before it begins.</source>
        <translation>Окончание плана оказалось бы раньше его начала.</translation>
    </message>
</context>
<context>
    <name>PlanRowWords</name>
    <message>
        <source>Of no component</source>
        <translation>Вне компонентов</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Региональные</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>The countries’ amounts come to more than the activity’s.</source>
        <translation>Суммы по странам превышают сумму самого мероприятия.</translation>
    </message>
    <message>
        <source>The amounts are this group’s part of the activity.</source>
        <translation>Суммы – доля этой группы в мероприятии.</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · версия %2</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Все планы</translation>
    </message>
    <message>
        <source>Regional (%1): %2</source>
        <translation>Регион (%1): %2</translation>
    </message>
    <message>
        <source>Regional (%1)</source>
        <translation>Регион (%1)</translation>
    </message>
</context>
<context>
    <name>PresenceForm</name>
    <message>
        <source>Came at</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Уход</translation>
    </message>
</context>
<context>
    <name>PresenterEdits</name>
    <message>
        <source>“%1” presents this item already.</source>
        <translation>«%1» уже представляет этот пункт.</translation>
    </message>
    <message>
        <source>Words are needed here; the cross removes the presenter.</source>
        <translation>Здесь нужны слова; убрать докладчика можно крестиком.</translation>
    </message>
    <message>
        <source>no participant, by name only</source>
        <translation>не участник, только по имени</translation>
    </message>
</context>
<context>
    <name>PresenterList</name>
    <message>
        <source>Presenters</source>
        <translation>Докладчики</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>нет %1</translation>
    </message>
    <message>
        <source>Double-click or F2 to edit the words</source>
        <translation>Чтобы изменить слова, щёлкните дважды или нажмите F2</translation>
    </message>
</context>
<context>
    <name>PresentersField</name>
    <message>
        <source>Presenters</source>
        <translation>Докладчики</translation>
    </message>
    <message>
        <source>Words for the presenter</source>
        <translation>Слова для докладчика</translation>
    </message>
    <message>
        <source>Add a presenter</source>
        <translation>Добавить докладчика</translation>
    </message>
    <message>
        <source>Several fit these words. Choose one from the list.</source>
        <translation>Под эти слова подходит несколько. Выберите из списка.</translation>
    </message>
    <message>
        <source>Name, agency or words</source>
        <translation>Имя или ведомство</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Предыдущая страница (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Следующая страница (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Мельче (Ctrl+−)</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Масштаб просмотра</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <source>Language of the paper: %1</source>
        <translation>Язык документа: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Просмотр документа</translation>
    </message>
</context>
<context>
    <name>PrioritiesPage</name>
    <message>
        <source>Priorities</source>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>Новый приоритет</translation>
    </message>
    <message>
        <source>Ranks the priority above or below its neighbour</source>
        <translation>Поставить приоритет выше или ниже соседнего</translation>
    </message>
    <message>
        <source>%1: no activity serves the priority.</source>
        <translation>%1: ни одно мероприятие не служит этому приоритету.</translation>
    </message>
    <message>
        <source>%1: a text is missing in a language, or out of date.</source>
        <translation>%1: текст есть не на всех языках или устарел.</translation>
    </message>
</context>
<context>
    <name>PrioritiesPane</name>
    <message>
        <source>Priorities</source>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <source>Add priority</source>
        <translation>Добавить приоритет</translation>
    </message>
    <message>
        <source>Add a priority to the country in sight (Ctrl+N)</source>
        <translation>Добавить приоритет выбранной стране (Ctrl+N)</translation>
    </message>
    <message>
        <source>No priorities yet. What each country wants to reach stands here, with the activities that serve it.</source>
        <translation>Приоритетов пока нет. Здесь указано, чего хочет достичь каждая страна и какие мероприятия этому служат.</translation>
    </message>
    <message>
        <source>Add a priority</source>
        <translation>Добавить приоритет</translation>
    </message>
    <message numerus="yes">
        <source>%n priority(ies)</source>
        <translation>
            <numerusform>%n приоритет</numerusform>
            <numerusform>%n приоритета</numerusform>
            <numerusform>%n приоритетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n served by no activity</source>
        <translation>
            <numerusform>%n без мероприятий</numerusform>
            <numerusform>%n без мероприятий</numerusform>
            <numerusform>%n без мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies) without priorities</source>
        <translation>
            <numerusform>%n страна без приоритетов</numerusform>
            <numerusform>%n страны без приоритетов</numerusform>
            <numerusform>%n стран без приоритетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with texts to translate</source>
        <translation>
            <numerusform>%n требует перевода</numerusform>
            <numerusform>%n требуют перевода</numerusform>
            <numerusform>%n требуют перевода</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a priority to see what serves it.</source>
        <translation>Выберите приоритет, чтобы увидеть, какие мероприятия ему служат.</translation>
    </message>
    <message>
        <source>Enter the programme’s countries first: a priority belongs to one.</source>
        <translation>Сначала внесите страны программы: приоритет принадлежит стране.</translation>
    </message>
    <message>
        <source>Write years such as 2017–2020.</source>
        <translation>Укажите годы, например 2017–2020.</translation>
    </message>
    <message>
        <source>A priority is ranked among those of its country and period. Another country is chosen in the details.</source>
        <translation>Место приоритета определяется среди приоритетов его страны и периода. Другая страна выбирается в сведениях.</translation>
    </message>
    <message>
        <source>Rank higher</source>
        <translation>Поднять</translation>
    </message>
    <message>
        <source>Rank lower</source>
        <translation>Опустить</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Вставить строки</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select the priorities to be deleted.</source>
        <translation>Выберите приоритеты для удаления.</translation>
    </message>
    <message>
        <source>The clipboard holds no rows with the title of a priority.</source>
        <translation>В буфере обмена нет строк с названием приоритета.</translation>
    </message>
</context>
<context>
    <name>PriorityForm</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Год начала</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Год окончания</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Served by the activities</source>
        <translation>Мероприятия по приоритету</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Добавить мероприятие</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Окончание оказалось бы раньше начала.</translation>
    </message>
</context>
<context>
    <name>PriorityWords</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>%1 – no priorities</source>
        <translation>%1 – приоритетов нет</translation>
    </message>
</context>
<context>
    <name>ProgrammeCard</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>; %1 before</source>
        <translation>; ранее %1</translation>
    </message>
    <message>
        <source>events held</source>
        <translation>мероприятий проведено</translation>
    </message>
    <message>
        <source>participants (attendances)</source>
        <translation>участников (посещений)</translation>
    </message>
    <message>
        <source>People who came more than once are counted each time</source>
        <translation>Тот, кто участвовал несколько раз, учтён каждый раз</translation>
    </message>
    <message>
        <source>women among them</source>
        <translation>из них женщин</translation>
    </message>
    <message>
        <source>women among them, %1</source>
        <translation>из них женщин, %1</translation>
    </message>
    <message numerus="yes">
        <source>activity(ies) ahead</source>
        <translation>
            <numerusform>мероприятие впереди</numerusform>
            <numerusform>мероприятия впереди</numerusform>
            <numerusform>мероприятий впереди</numerusform>
        </translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Выделенные средства</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Without a component</source>
        <translation>Без компонента</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Региональные</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 из %2 проведено</translation>
    </message>
    <message>
        <source>The programme so far</source>
        <translation>Ход программы</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Средства</translation>
    </message>
    <message>
        <source>Activities by component</source>
        <translation>Мероприятия по компонентам</translation>
    </message>
    <message>
        <source>Activities by country</source>
        <translation>Мероприятия по странам</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Выделенные средства</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Reference date for “overdue” and “as at”</source>
        <translation>Отчётная дата</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>On the papers</source>
        <translation>В документах</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Источник финансирования</translation>
    </message>
    <message>
        <source>Implementing lead</source>
        <translation>Ведущий исполнитель</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>Указание на финансирование</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Отказ от ответственности</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Веб-сайт</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>%1. Missing: %2.</source>
        <translation>%1. Не хватает: %2.</translation>
    </message>
</context>
<context>
    <name>ProgrammePane</name>
    <message>
        <source>Rows can be moved within their section only.</source>
        <translation>Строки можно перемещать только внутри раздела.</translation>
    </message>
    <message>
        <source>Add countries</source>
        <translation>Добавить страны</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The programme and its sections stay. Select what is to be deleted in them.</source>
        <translation>Программа и её разделы не удаляются. Выберите, что удалить в разделах.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Add to the section of the selected row (Ctrl+N)</source>
        <translation>Добавить в раздел выбранной строки (Ctrl+N)</translation>
    </message>
    <message>
        <source>Take countries over from the list of official names</source>
        <translation>Взять страны из списка официальных названий</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n страна</numerusform>
            <numerusform>%n страны</numerusform>
            <numerusform>%n стран</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n заполнено не до конца</numerusform>
            <numerusform>%n заполнены не до конца</numerusform>
            <numerusform>%n заполнены не до конца</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row to see the details.</source>
        <translation>Выберите строку, чтобы увидеть сведения.</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Вставить строки</translation>
    </message>
    <message>
        <source>Components, countries, emblems and indicators can be put in order. Phases follow their number.</source>
        <translation>Порядок можно менять у компонентов, стран, эмблем и показателей. Этапы идут по номерам.</translation>
    </message>
</context>
<context>
    <name>ProgrammePasteWords</name>
    <message>
        <source>the number of another phase, or none</source>
        <translation>номер другого этапа или не номер</translation>
    </message>
    <message>
        <source>the code of another component</source>
        <translation>код другого компонента</translation>
    </message>
    <message>
        <source>no agency of this file</source>
        <translation>такого ведомства в файле нет</translation>
    </message>
    <message>
        <source>not the two letters of a country</source>
        <translation>не двухбуквенный код страны</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>The clipboard holds no rows.</source>
        <translation>В буфере обмена нет строк.</translation>
    </message>
    <message>
        <source>Emblems are pictures: add them from their files.</source>
        <translation>Эмблемы — изображения: добавьте их из файлов.</translation>
    </message>
    <message>
        <source>Select the section into which the rows go, such as the components.</source>
        <translation>Выберите раздел, в который войдут строки, например компоненты.</translation>
    </message>
</context>
<context>
    <name>ProgrammeRows</name>
    <message>
        <source>Missing: %1</source>
        <translation>Не хватает: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Этап %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Сумма, значение</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
</context>
<context>
    <name>ProgrammeSections</name>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>The phases of the programme, each with its period and what was allocated to it.</source>
        <translation>Этапы программы: период и выделенные средства каждого.</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Добавить этап</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненты</translation>
    </message>
    <message>
        <source>The parts of the programme’s work. Activities and indicators belong to one of them.</source>
        <translation>Направления работы программы. К ним относятся мероприятия и показатели.</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Добавить компонент</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Countries whose agencies and delegations take part, with the names that papers print.</source>
        <translation>Страны, чьи ведомства и делегации участвуют, с названиями для документов.</translation>
    </message>
    <message>
        <source>Add another country</source>
        <translation>Добавить другую страну</translation>
    </message>
    <message>
        <source>Emblems</source>
        <translation>Эмблемы</translation>
    </message>
    <message>
        <source>The signs at the head of every paper. The first is the funder’s, and none is larger.</source>
        <translation>Знаки в начале каждого документа. Первой стоит эмблема источника финансирования; крупнее неё других нет.</translation>
    </message>
    <message>
        <source>Add an emblem from a file…</source>
        <translation>Добавить эмблему из файла…</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>What shows whether the programme reaches its aims: baseline, target and readings.</source>
        <translation>По чему видно, достигает ли программа целей: исходное и целевое значения, замеры.</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Добавить показатель</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Начальные данные</translation>
    </message>
    <message>
        <source>Figures from before this file was begun, each with its source. Totals include them.</source>
        <translation>Данные за время до создания файла, каждое значение с источником. Они входят в итоги.</translation>
    </message>
    <message>
        <source>Add an opening balance</source>
        <translation>Добавить начальные данные</translation>
    </message>
</context>
<context>
    <name>ReadingsList</name>
    <message>
        <source>Add a reading</source>
        <translation>Добавить замер</translation>
    </message>
    <message>
        <source>Date of the reading</source>
        <translation>Дата замера</translation>
    </message>
    <message>
        <source>Value of the reading</source>
        <translation>Значение замера</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Remove this reading</source>
        <translation>Удалить этот замер</translation>
    </message>
</context>
<context>
    <name>RecommendationForm</name>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Адресаты</translation>
    </message>
    <message>
        <source>From decision %1</source>
        <translation>Из решения %1</translation>
    </message>
    <message>
        <source>From activity %1 %2</source>
        <translation>По мероприятию %1 %2</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>Добавить ведомство</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Add a paragraph (Ctrl+N, or Enter in a paragraph)</source>
        <translation>Добавить абзац (Ctrl+N или Enter в абзаце)</translation>
    </message>
    <message>
        <source>Add a decision (Ctrl+D)</source>
        <translation>Добавить решение (Ctrl+D)</translation>
    </message>
    <message>
        <source>Add an action (Ctrl+T)</source>
        <translation>Добавить меру (Ctrl+T)</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Предыдущий пункт</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Следующий пункт</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Изложение</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Выступление</translation>
    </message>
    <message>
        <source>Conclusion by the chair</source>
        <translation>Вывод председательствующего</translation>
    </message>
    <message>
        <source>Add a speaker (@)</source>
        <translation>Добавить выступающего (@)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Полужирный (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Курсив (Ctrl+I)</translation>
    </message>
    <message>
        <source>List with marks (Ctrl+Shift+L)</source>
        <translation>Список с маркерами (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>List with numbers (Ctrl+Shift+O)</source>
        <translation>Список с номерами (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>What else can be done with the paragraph, decision or action</source>
        <translation>Что ещё можно сделать с абзацем, решением или мерой</translation>
    </message>
    <message>
        <source>Delete the decision</source>
        <translation>Удалить решение</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>Удалить меру</translation>
    </message>
    <message>
        <source>Delete the paragraph</source>
        <translation>Удалить абзац</translation>
    </message>
</context>
<context>
    <name>RecordDocument</name>
    <message>
        <source>Record of the item</source>
        <translation>Запись по пункту</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>по плану %1</translation>
    </message>
    <message>
        <source>Decisions taken between meetings stand here. Ctrl+D adds one.</source>
        <translation>Здесь стоят решения, принятые между заседаниями. Ctrl+D добавляет решение.</translation>
    </message>
    <message>
        <source>Nothing is taken down yet. Enter begins a paragraph, Ctrl+D a decision, Ctrl+T an action.</source>
        <translation>Записей пока нет. Enter начинает абзац, Ctrl+D – решение, Ctrl+T – меру.</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Added – %1</source>
        <translation>Добавлено – %1</translation>
    </message>
    <message>
        <source>Removed – %1</source>
        <translation>Удалено – %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>вчера %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Edits the cell, or goes to the details</source>
        <translation>Изменить ячейку или перейти к сведениям</translation>
    </message>
    <message>
        <source>Goes to the details</source>
        <translation>Перейти к сведениям</translation>
    </message>
    <message>
        <source>Deletes the selected rows; undo brings them back</source>
        <translation>Удалить выбранные строки; отмена их вернёт</translation>
    </message>
    <message>
        <source>Finds rows of the list</source>
        <translation>Найти строки списка</translation>
    </message>
    <message>
        <source>Copies rows into a spreadsheet or e-mail, or with their headings</source>
        <translation>Копировать строки в таблицу или письмо, в том числе с заголовками</translation>
    </message>
    <message>
        <source>Pastes rows from a spreadsheet</source>
        <translation>Вставить строки из электронной таблицы</translation>
    </message>
    <message>
        <source>Folds what belongs to a row, and the cell that F2 edits</source>
        <translation>Свернуть или развернуть строку; выбрать ячейку для F2</translation>
    </message>
    <message>
        <source>Between the list and the details</source>
        <translation>Между списком и сведениями</translation>
    </message>
    <message>
        <source>From the details to the list; shows all rows again</source>
        <translation>Из сведений в список; снова показать все строки</translation>
    </message>
    <message>
        <source>Everything else that can be done with them; sorts the list</source>
        <translation>Всё остальное, что можно с ними сделать; упорядочить список</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>This file can only be read here.</source>
        <translation>Этот файл открыт только для чтения.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Rows shown: %1 of %2</source>
        <translation>Показано строк: %1 из %2</translation>
    </message>
    <message>
        <source>The list is sorted by a column; a click on its heading shows the list in its own order, in which rows can be moved.</source>
        <translation>Список отсортирован по столбцу. Щелчок по его заголовку вернёт собственный порядок списка, в котором строки можно переставлять.</translation>
    </message>
    <message>
        <source>Only some rows are shown. Escape shows all, and then they can be moved.</source>
        <translation>Показана только часть строк. Escape покажет все, и тогда их можно будет переставлять.</translation>
    </message>
</context>
<context>
    <name>ReferenceEdit</name>
    <message>
        <source>Show the whole list</source>
        <translation>Показать весь список</translation>
    </message>
    <message>
        <source>Nothing here is called so. Choose from the list, or leave it empty.</source>
        <translation>Такого названия здесь нет. Выберите из списка или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Several fit these words. Choose one from the list.</source>
        <translation>Под эти слова подходит несколько. Выберите из списка.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(не указано)</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search people, items, minutes, decisions … or jump to a page</source>
        <translation>Найти людей, пункты, протокол, решения … или перейти на страницу</translation>
    </message>
    <message>
        <source>Search and jump</source>
        <translation>Поиск и переход</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>Nothing found. Every word is looked for, or its beginning, in names, titles and texts.</source>
        <translation>Ничего не найдено. Ищется каждое слово или его начало в именах, названиях и текстах.</translation>
    </message>
    <message>
        <source>choose this meeting</source>
        <translation>выбрать это заседание</translation>
    </message>
    <message numerus="yes">
        <source>The first %n result(s); another word finds fewer</source>
        <translation>
            <numerusform>Первый %n результат; ещё одно слово сузит поиск</numerusform>
            <numerusform>Первые %n результата; ещё одно слово сузит поиск</numerusform>
            <numerusform>Первые %n результатов; ещё одно слово сузит поиск</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Your name, kept with every change you make</source>
        <translation>Ваше имя, сохраняется с каждым изменением</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Change settings anyway</source>
        <translation>Всё равно изменить настройки</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Prepare, run and record the meetings of a steering group.</source>
        <translation>Подготовка, проведение и протоколы заседаний руководящей группы.</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Новая программа…</translation>
    </message>
    <message>
        <source>Begin a file of your own</source>
        <translation>Начать собственный файл</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>A programme file from this computer or a USB stick</source>
        <translation>Файл программы на этом компьютере или флешке</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Посмотреть образец</translation>
    </message>
    <message>
        <source>A complete programme to look around in</source>
        <translation>Готовая программа для знакомства</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Изменений ещё нет</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy &apos;г.&apos;</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Все изменения сохранены %1</translation>
    </message>
    <message>
        <source>This file can only be read here; changes cannot be saved</source>
        <translation>Этот файл здесь только для чтения; изменения не сохраняются</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Показать поле</translation>
    </message>
    <message>
        <source>Not everything is saved: a field on the page “%1” holds something that cannot be saved</source>
        <translation>Сохранено не всё: значение в поле на странице «%1» нельзя сохранить</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>Замечаний: %n</numerusform>
            <numerusform>Замечаний: %n</numerusform>
            <numerusform>Замечаний: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Показать место</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Usual widths</source>
        <translation>Обычная ширина</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>В своём порядке</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, по убыванию</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Упорядочить</translation>
    </message>
    <message>
        <source>Without room for: %1. A right click here shows and hides columns.</source>
        <translation>Не помещаются: %1. Щёлкните здесь правой кнопкой мыши, чтобы показать или скрыть столбцы.</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <translation>Копировать строки с заголовками</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Упорядочить</translation>
    </message>
</context>
<context>
    <name>TagsEdit</name>
    <message>
        <source>Remove %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Several fit these words. Choose one from the list.</source>
        <translation>Под эти слова подходит несколько. Выберите из списка.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete удаляет</translation>
    </message>
</context>
<context>
    <name>TakingPersonForm</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Звание</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>Time of day</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Write a time such as 9, 9:30 or 14.30, or nothing.</source>
        <translation>Укажите время, например 9, 9:30 или 14.30, или оставьте пустым.</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>What the shapes mean</source>
        <translation>Что значат знаки</translation>
    </message>
    <message>
        <source>A bar goes from the first day of an activity to the last; the sign behind it says: %1.</source>
        <translation>Полоса идёт от первого дня мероприятия до последнего; знак за ней: %1.</translation>
    </message>
    <message>
        <source>A bracket goes from the first to the last activity of a group.</source>
        <translation>Скоба – от первого до последнего мероприятия группы.</translation>
    </message>
    <message>
        <source>The dashed line is today.</source>
        <translation>Пунктирная линия – сегодня.</translation>
    </message>
    <message>
        <source>a whole group</source>
        <translation>вся группа</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>The dashed line is %1</source>
        <translation>Пунктирная линия – %1</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>No date: click or drag here</source>
        <translation>Без даты: щёлкните или протяните мышью</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Q%1</source>
        <translation>%1 кв.</translation>
    </message>
</context>
<context>
    <name>TimesForm</name>
    <message>
        <source>Began at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>По плану %1</translation>
    </message>
    <message>
        <source>Annotation: %1</source>
        <translation>Аннотация: %1</translation>
    </message>
    <message>
        <source>Note for the chair: %1</source>
        <translation>Заметка для председательствующего: %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Заседаний ещё нет</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Новое заседание…</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Show content in: %1</source>
        <translation>Показывать содержание: %1</translation>
    </message>
</context>
<context>
    <name>UninvitedForm</name>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>This agency has no invitation to the meeting. “Invite” adds one with today&apos;s date; so does the key I in the list.</source>
        <translation>У этого ведомства нет приглашения на заседание. Кнопка «Пригласить» добавит его с сегодняшней датой; то же делает клавиша I в списке.</translation>
    </message>
</context>
<context>
    <name>UptakeForm</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>item</source>
        <comment>AgendaItemKind</comment>
        <translation>пункт</translation>
    </message>
    <message>
        <source>section</source>
        <comment>AgendaItemKind</comment>
        <translation>раздел</translation>
    </message>
    <message>
        <source>break</source>
        <comment>AgendaItemKind</comment>
        <translation>перерыв</translation>
    </message>
    <message>
        <source>ceremony</source>
        <comment>AgendaItemKind</comment>
        <translation>церемония</translation>
    </message>
    <message>
        <source>registration</source>
        <comment>AgendaItemKind</comment>
        <translation>регистрация</translation>
    </message>
    <message>
        <source>no purpose</source>
        <comment>Purpose</comment>
        <translation>без назначения</translation>
    </message>
    <message>
        <source>for information</source>
        <comment>Purpose</comment>
        <translation>для сведения</translation>
    </message>
    <message>
        <source>for discussion</source>
        <comment>Purpose</comment>
        <translation>для обсуждения</translation>
    </message>
    <message>
        <source>for decision</source>
        <comment>Purpose</comment>
        <translation>для принятия решения</translation>
    </message>
    <message>
        <source>new</source>
        <comment>ItemOrigin</comment>
        <translation>новый</translation>
    </message>
    <message>
        <source>standing</source>
        <comment>ItemOrigin</comment>
        <translation>постоянный</translation>
    </message>
    <message>
        <source>matters arising</source>
        <comment>ItemOrigin</comment>
        <translation>выполнение решений предыдущего заседания</translation>
    </message>
    <message>
        <source>carried over</source>
        <comment>ItemOrigin</comment>
        <translation>перенесён</translation>
    </message>
    <message>
        <source>working paper</source>
        <comment>PaperKind</comment>
        <translation>рабочий документ</translation>
    </message>
    <message>
        <source>information paper</source>
        <comment>PaperKind</comment>
        <translation>информационный документ</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>PaperKind</comment>
        <translation>заявление</translation>
    </message>
    <message>
        <source>presentation</source>
        <comment>PaperKind</comment>
        <translation>презентация</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>PaperStatus</comment>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>received</source>
        <comment>PaperStatus</comment>
        <translation>получен</translation>
    </message>
    <message>
        <source>in translation</source>
        <comment>PaperStatus</comment>
        <translation>переводится</translation>
    </message>
    <message>
        <source>distributed</source>
        <comment>PaperStatus</comment>
        <translation>разослан</translation>
    </message>
    <message>
        <source>member</source>
        <comment>Capacity</comment>
        <translation>член</translation>
    </message>
    <message>
        <source>donor</source>
        <comment>Capacity</comment>
        <translation>донор</translation>
    </message>
    <message>
        <source>partner</source>
        <comment>Capacity</comment>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>invited</source>
        <comment>Capacity</comment>
        <translation>приглашённая сторона</translation>
    </message>
    <message>
        <source>observer</source>
        <comment>Capacity</comment>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>secretariat</source>
        <comment>Capacity</comment>
        <translation>секретариат</translation>
    </message>
    <message>
        <source>note verbale</source>
        <comment>Channel</comment>
        <translation>вербальная нота</translation>
    </message>
    <message>
        <source>letter</source>
        <comment>Channel</comment>
        <translation>письмо</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>Channel</comment>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>no reply</source>
        <comment>Reply</comment>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>Reply</comment>
        <translation>принято</translation>
    </message>
    <message>
        <source>declined</source>
        <comment>Reply</comment>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <comment>ParticipantRole</comment>
        <translation>глава делегации</translation>
    </message>
    <message>
        <source>alternate</source>
        <comment>ParticipantRole</comment>
        <translation>заместитель главы делегации</translation>
    </message>
    <message>
        <source>member</source>
        <comment>ParticipantRole</comment>
        <translation>член делегации</translation>
    </message>
    <message>
        <source>adviser</source>
        <comment>ParticipantRole</comment>
        <translation>советник</translation>
    </message>
    <message>
        <source>interpreter</source>
        <comment>ParticipantRole</comment>
        <translation>устный переводчик</translation>
    </message>
    <message>
        <source>secretariat</source>
        <comment>ParticipantRole</comment>
        <translation>секретариат</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>ParticipantRole</comment>
        <translation>выступающий</translation>
    </message>
    <message>
        <source>nominated</source>
        <comment>ParticipantStatus</comment>
        <translation>заявлено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>ParticipantStatus</comment>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>ParticipantStatus</comment>
        <translation>отменено</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>ParticipantStatus</comment>
        <translation>есть замена</translation>
    </message>
    <message>
        <source>added on the day</source>
        <comment>ParticipantStatus</comment>
        <translation>в день заседания</translation>
    </message>
    <message>
        <source>morning</source>
        <comment>HalfDay</comment>
        <translation>первая половина дня</translation>
    </message>
    <message>
        <source>afternoon</source>
        <comment>HalfDay</comment>
        <translation>вторая половина дня</translation>
    </message>
    <message>
        <source>regional</source>
        <comment>BodyLevel</comment>
        <translation>региональный</translation>
    </message>
    <message>
        <source>national</source>
        <comment>BodyLevel</comment>
        <translation>национальный</translation>
    </message>
    <message>
        <source>fixed</source>
        <comment>ChairRule</comment>
        <translation>постоянное</translation>
    </message>
    <message>
        <source>rotating</source>
        <comment>ChairRule</comment>
        <translation>поочерёдное</translation>
    </message>
    <message>
        <source>by the host</source>
        <comment>ChairRule</comment>
        <translation>принимающая сторона</translation>
    </message>
    <message>
        <source>by consensus</source>
        <comment>DecisionRule</comment>
        <translation>консенсусом</translation>
    </message>
    <message>
        <source>by a majority of delegations</source>
        <comment>DecisionRule</comment>
        <translation>большинством делегаций</translation>
    </message>
    <message>
        <source>no quorum</source>
        <comment>QuorumRule</comment>
        <translation>без кворума</translation>
    </message>
    <message>
        <source>all delegations</source>
        <comment>QuorumRule</comment>
        <translation>все делегации</translation>
    </message>
    <message>
        <source>two thirds of the delegations</source>
        <comment>QuorumRule</comment>
        <translation>две трети делегаций</translation>
    </message>
    <message>
        <source>a number of delegations</source>
        <comment>QuorumRule</comment>
        <translation>определённое число делегаций</translation>
    </message>
    <message>
        <source>chair and secretary</source>
        <comment>Signatories</comment>
        <translation>председательствующий и секретарь</translation>
    </message>
    <message>
        <source>co-chairs</source>
        <comment>Signatories</comment>
        <translation>сопредседатели</translation>
    </message>
    <message>
        <source>heads of delegation</source>
        <comment>Signatories</comment>
        <translation>главы делегаций</translation>
    </message>
    <message>
        <source>mirrors the English text</source>
        <comment>MinutesStyle</comment>
        <translation>как английский текст</translation>
    </message>
    <message>
        <source>heard, spoke, resolved</source>
        <comment>MinutesStyle</comment>
        <translation>СЛУШАЛИ, ВЫСТУПИЛИ, РЕШИЛИ</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>MeetingStage</comment>
        <translation>планируется</translation>
    </message>
    <message>
        <source>date agreed</source>
        <comment>MeetingStage</comment>
        <translation>дата согласована</translation>
    </message>
    <message>
        <source>convened</source>
        <comment>MeetingStage</comment>
        <translation>созвано</translation>
    </message>
    <message>
        <source>open</source>
        <comment>MeetingStage</comment>
        <translation>открыто</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>MeetingStage</comment>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>concluded</source>
        <comment>MeetingStage</comment>
        <translation>итоги подведены</translation>
    </message>
    <message>
        <source>postponed</source>
        <comment>MeetingStage</comment>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>MeetingStage</comment>
        <translation>отменено</translation>
    </message>
    <message>
        <source>in person</source>
        <comment>MeetingFormat</comment>
        <translation>очный</translation>
    </message>
    <message>
        <source>hybrid</source>
        <comment>MeetingFormat</comment>
        <translation>смешанный</translation>
    </message>
    <message>
        <source>online</source>
        <comment>MeetingFormat</comment>
        <translation>дистанционный</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Interpretation</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>consecutive</source>
        <comment>Interpretation</comment>
        <translation>последовательный</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <comment>Interpretation</comment>
        <translation>синхронный</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>AgendaStage</comment>
        <translation>проект</translation>
    </message>
    <message>
        <source>cleared by the chair</source>
        <comment>AgendaStage</comment>
        <translation>согласована председательствующим</translation>
    </message>
    <message>
        <source>provisional</source>
        <comment>AgendaStage</comment>
        <translation>предварительная</translation>
    </message>
    <message>
        <source>adopted</source>
        <comment>AgendaStage</comment>
        <translation>утверждена</translation>
    </message>
    <message>
        <source>summary</source>
        <comment>ParagraphKind</comment>
        <translation>изложение</translation>
    </message>
    <message>
        <source>intervention</source>
        <comment>ParagraphKind</comment>
        <translation>выступление</translation>
    </message>
    <message>
        <source>conclusion by the chair</source>
        <comment>ParagraphKind</comment>
        <translation>вывод председательствующего</translation>
    </message>
    <message>
        <source>takes note</source>
        <comment>OperativeVerb</comment>
        <translation>принять к сведению</translation>
    </message>
    <message>
        <source>endorses</source>
        <comment>OperativeVerb</comment>
        <translation>одобрить</translation>
    </message>
    <message>
        <source>approves</source>
        <comment>OperativeVerb</comment>
        <translation>утвердить</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>OperativeVerb</comment>
        <translation>согласиться</translation>
    </message>
    <message>
        <source>recommends</source>
        <comment>OperativeVerb</comment>
        <translation>рекомендовать</translation>
    </message>
    <message>
        <source>requests</source>
        <comment>OperativeVerb</comment>
        <translation>просить</translation>
    </message>
    <message>
        <source>no outcome</source>
        <comment>Outcome</comment>
        <translation>без итога</translation>
    </message>
    <message>
        <source>adopted</source>
        <comment>Outcome</comment>
        <translation>принято</translation>
    </message>
    <message>
        <source>adopted with changes</source>
        <comment>Outcome</comment>
        <translation>принято с изменениями</translation>
    </message>
    <message>
        <source>deferred</source>
        <comment>Outcome</comment>
        <translation>отложено</translation>
    </message>
    <message>
        <source>no consensus</source>
        <comment>Outcome</comment>
        <translation>консенсус не достигнут</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>Outcome</comment>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>under consideration</source>
        <comment>Uptake</comment>
        <translation>рассматривается</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>Uptake</comment>
        <translation>внедряется</translation>
    </message>
    <message>
        <source>adopted into practice</source>
        <comment>Uptake</comment>
        <translation>внедрено</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>Uptake</comment>
        <translation>не принято</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>Uptake</comment>
        <translation>неприменимо</translation>
    </message>
    <message>
        <source>open</source>
        <comment>ActionStatus</comment>
        <translation>открыта</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>ActionStatus</comment>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>done</source>
        <comment>ActionStatus</comment>
        <translation>выполнена</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>ActionStatus</comment>
        <translation>снята</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>MinutesStage</comment>
        <translation>проект</translation>
    </message>
    <message>
        <source>circulated</source>
        <comment>MinutesStage</comment>
        <translation>разослан</translation>
    </message>
    <message>
        <source>adopted</source>
        <comment>MinutesStage</comment>
        <translation>принят</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>MinutesStage</comment>
        <translation>подписан</translation>
    </message>
    <message>
        <source>not adopted</source>
        <comment>Adoption</comment>
        <translation>не принят</translation>
    </message>
    <message>
        <source>at a meeting</source>
        <comment>Adoption</comment>
        <translation>на заседании</translation>
    </message>
    <message>
        <source>in writing</source>
        <comment>Adoption</comment>
        <translation>в письменном порядке</translation>
    </message>
    <message>
        <source>by silence</source>
        <comment>Adoption</comment>
        <translation>по процедуре умолчания</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>SilenceAnswer</comment>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>no objection</source>
        <comment>SilenceAnswer</comment>
        <translation>нет возражений</translation>
    </message>
    <message>
        <source>comments</source>
        <comment>SilenceAnswer</comment>
        <translation>замечания и предложения</translation>
    </message>
    <message>
        <source>objection</source>
        <comment>SilenceAnswer</comment>
        <translation>возражение</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>CommentAnswer</comment>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>CommentAnswer</comment>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>CommentAnswer</comment>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>border</source>
        <comment>AgencyKind</comment>
        <translation>пограничное</translation>
    </message>
    <message>
        <source>customs</source>
        <comment>AgencyKind</comment>
        <translation>таможенное</translation>
    </message>
    <message>
        <source>foreign affairs</source>
        <comment>AgencyKind</comment>
        <translation>иностранные дела</translation>
    </message>
    <message>
        <source>migration</source>
        <comment>AgencyKind</comment>
        <translation>миграционное</translation>
    </message>
    <message>
        <source>health or veterinary</source>
        <comment>AgencyKind</comment>
        <translation>санитарное или ветеринарное</translation>
    </message>
    <message>
        <source>interior</source>
        <comment>AgencyKind</comment>
        <translation>внутренние дела</translation>
    </message>
    <message>
        <source>partner</source>
        <comment>AgencyKind</comment>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>donor</source>
        <comment>AgencyKind</comment>
        <translation>донор</translation>
    </message>
    <message>
        <source>international</source>
        <comment>AgencyKind</comment>
        <translation>международное</translation>
    </message>
    <message>
        <source>other</source>
        <comment>AgencyKind</comment>
        <translation>другое</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>Sex</comment>
        <translation>не указан</translation>
    </message>
    <message>
        <source>female</source>
        <comment>Sex</comment>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <comment>Sex</comment>
        <translation>мужской</translation>
    </message>
    <message>
        <source>events</source>
        <comment>Measure</comment>
        <translation>мероприятия</translation>
    </message>
    <message>
        <source>participants</source>
        <comment>Measure</comment>
        <translation>участники</translation>
    </message>
    <message>
        <source>women</source>
        <comment>Measure</comment>
        <translation>женщины</translation>
    </message>
    <message>
        <source>spending</source>
        <comment>Measure</comment>
        <translation>расходы</translation>
    </message>
    <message>
        <source>allocation</source>
        <comment>Measure</comment>
        <translation>выделенные средства</translation>
    </message>
    <message>
        <source>equipment</source>
        <comment>Measure</comment>
        <translation>оборудование</translation>
    </message>
    <message>
        <source>other</source>
        <comment>Measure</comment>
        <translation>другое</translation>
    </message>
    <message>
        <source>impact</source>
        <comment>IndicatorLevel</comment>
        <translation>воздействие</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>IndicatorLevel</comment>
        <translation>итог</translation>
    </message>
    <message>
        <source>output</source>
        <comment>IndicatorLevel</comment>
        <translation>результат</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>PlanStage</comment>
        <translation>проект</translation>
    </message>
    <message>
        <source>submitted</source>
        <comment>PlanStage</comment>
        <translation>представлен</translation>
    </message>
    <message>
        <source>endorsed</source>
        <comment>PlanStage</comment>
        <translation>одобрен</translation>
    </message>
    <message>
        <source>national workshop</source>
        <comment>ActivityKind</comment>
        <translation>национальный семинар</translation>
    </message>
    <message>
        <source>regional workshop</source>
        <comment>ActivityKind</comment>
        <translation>региональный семинар</translation>
    </message>
    <message>
        <source>training</source>
        <comment>ActivityKind</comment>
        <translation>тренинг</translation>
    </message>
    <message>
        <source>training of trainers</source>
        <comment>ActivityKind</comment>
        <translation>подготовка инструкторов</translation>
    </message>
    <message>
        <source>study visit</source>
        <comment>ActivityKind</comment>
        <translation>ознакомительный визит</translation>
    </message>
    <message>
        <source>technical assistance mission</source>
        <comment>ActivityKind</comment>
        <translation>миссия технического содействия</translation>
    </message>
    <message>
        <source>conference</source>
        <comment>ActivityKind</comment>
        <translation>конференция</translation>
    </message>
    <message>
        <source>equipment delivery</source>
        <comment>ActivityKind</comment>
        <translation>поставка оборудования</translation>
    </message>
    <message>
        <source>meeting</source>
        <comment>ActivityKind</comment>
        <translation>заседание</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>ActivityStatus</comment>
        <translation>планируется</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>ActivityStatus</comment>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>ActivityStatus</comment>
        <translation>проводится</translation>
    </message>
    <message>
        <source>done</source>
        <comment>ActivityStatus</comment>
        <translation>проведено</translation>
    </message>
    <message>
        <source>postponed</source>
        <comment>ActivityStatus</comment>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>ActivityStatus</comment>
        <translation>отменено</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>New item</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Новое заседание…</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Новая программа…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Посмотреть образец</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Клавиши…</translation>
    </message>
    <message>
        <source>The pages, from above</source>
        <translation>Страницы, сверху вниз</translation>
    </message>
    <message>
        <source>Takes back what is being typed</source>
        <translation>Отменить ввод</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Content in the next language</source>
        <translation>Содержание на следующем языке</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Закрыть все окна</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Text as usual</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>WorkPlanPage</name>
    <message>
        <source>Work plan</source>
        <translation>План работы</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Print work plan</source>
        <translation>Печать плана работы</translation>
    </message>
    <message>
        <source>Copies the selected activities under new codes</source>
        <translation>Копировать выбранные мероприятия под новыми кодами</translation>
    </message>
    <message>
        <source>A day earlier or later; with Shift a week</source>
        <translation>На день раньше или позже; с Shift на неделю</translation>
    </message>
    <message>
        <source>A day shorter or longer; with Shift a week</source>
        <translation>На день короче или длиннее; с Shift на неделю</translation>
    </message>
    <message>
        <source>Zooms the timeline</source>
        <translation>Изменить масштаб шкалы времени</translation>
    </message>
    <message>
        <source>On the timeline: to today</source>
        <translation>На шкале времени: к сегодняшнему дню</translation>
    </message>
    <message>
        <source>%1: a text is missing in a language, or out of date.</source>
        <translation>%1: текст есть не на всех языках или устарел.</translation>
    </message>
    <message>
        <source>%1: no start is set, so it counts in no year.</source>
        <translation>%1: не указано начало, поэтому мероприятие не учтено ни в одном году.</translation>
    </message>
    <message>
        <source>%1: the amounts of the countries are more than the activity&apos;s own.</source>
        <translation>%1: суммы по странам больше суммы мероприятия.</translation>
    </message>
    <message>
        <source>The first or last of a component: to the one above or below</source>
        <translation>Первое или последнее в компоненте – в соседний компонент выше или ниже</translation>
    </message>
    <message>
        <source>On the timeline: the whole plan</source>
        <translation>На шкале времени: весь план</translation>
    </message>
    <message>
        <source>The table alone, with the timeline</source>
        <translation>Только таблица, со шкалой времени</translation>
    </message>
</context>
<context>
    <name>WorkPlanPane</name>
    <message>
        <source>Add a work plan</source>
        <translation>Добавить план работы</translation>
    </message>
    <message>
        <source>Make a new version of this plan</source>
        <translation>Создать новую версию этого плана</translation>
    </message>
    <message>
        <source>Delete this plan</source>
        <translation>Удалить этот план</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Добавить мероприятие</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Move to component</source>
        <translation>Перенести в компонент</translation>
    </message>
    <message>
        <source>Of no component</source>
        <translation>Вне компонентов</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Вставить строки</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Select the activities to be copied.</source>
        <translation>Выберите мероприятия для копирования.</translation>
    </message>
    <message>
        <source>Select the activities to be deleted. A plan is deleted from its menu.</source>
        <translation>Выберите мероприятия для удаления. План удаляется через его меню.</translation>
    </message>
    <message>
        <source>Add a work plan first, into which the rows go.</source>
        <translation>Сначала добавьте план работы, в который войдут строки.</translation>
    </message>
    <message>
        <source>Group by component to move activities from one to another.</source>
        <translation>Чтобы переносить мероприятия между компонентами, выберите группировку «По компонентам».</translation>
    </message>
    <message>
        <source>Select an activity that has dates.</source>
        <translation>Выберите мероприятие с датами.</translation>
    </message>
    <message>
        <source>Write how many people are expected, such as 25.</source>
        <translation>Укажите ожидаемое число участников, например 25.</translation>
    </message>
    <message>
        <source>Write an amount such as 240 000 or 1250.50.</source>
        <translation>Укажите сумму, например 240 000 или 1250,50.</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>План работы</translation>
    </message>
    <message>
        <source>Add an activity (Ctrl+N)</source>
        <translation>Добавить мероприятие (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Activities stand here with their dates, countries and money, and add up by themselves.</source>
        <translation>Пока ничего не запланировано. Здесь ведутся мероприятия с датами, странами и суммами; итоги считаются сами.</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Добавить мероприятие</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Бюджет: %1</translation>
    </message>
    <message>
        <source>Committed %1</source>
        <translation>Обязательства: %1</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>Израсходовано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n без даты</numerusform>
            <numerusform>%n без даты</numerusform>
            <numerusform>%n без даты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceeded by countries</source>
        <translation>
            <numerusform>%n с превышением по странам</numerusform>
            <numerusform>%n с превышением по странам</numerusform>
            <numerusform>%n с превышением по странам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with texts to translate</source>
        <translation>
            <numerusform>%n требует перевода</numerusform>
            <numerusform>%n требуют перевода</numerusform>
            <numerusform>%n требуют перевода</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants planned: %1</source>
        <translation>Участников по плану: %1</translation>
    </message>
    <message>
        <source>Attendances: %1, of these women: %2, men: %3</source>
        <translation>Посещения: %1, из них женщин: %2, мужчин: %3</translation>
    </message>
    <message>
        <source>A work plan says what is to be done when, where and for how much.</source>
        <translation>План работы показывает, что, когда, где и на какую сумму предстоит сделать.</translation>
    </message>
    <message>
        <source>Select an activity, or the plan at the top, to see the details.</source>
        <translation>Выберите мероприятие или план в верхней строке, чтобы увидеть сведения.</translation>
    </message>
    <message>
        <source>Select an activity to see the details.</source>
        <translation>Выберите мероприятие, чтобы увидеть сведения.</translation>
    </message>
    <message>
        <source>The list is sorted by a column, so that nothing can be moved in it.</source>
        <translation>Список упорядочен по столбцу, поэтому двигать в нём нечего.</translation>
    </message>
    <message>
        <source>Activities stand in the order of their codes. Change the code to move it within its component; the menu of the row moves it to another.</source>
        <translation>Мероприятия стоят в порядке своих кодов. Чтобы передвинуть мероприятие внутри компонента, измените код; в другой компонент его переносит меню строки.</translation>
    </message>
    <message>
        <source>Write a date such as 29.11.2016 or 29 November 2016, or a month such as 11.2016.</source>
        <translation>Введите дату, например 29.11.2016 или 29 ноября 2016, или месяц, например 11.2016.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
</TS>
