<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>papers</name>
    <message>
        <source>Open</source>
        <translation>К исполнению</translation>
    </message>
    <message>
        <source>of these overdue</source>
        <translation>из них просрочено</translation>
    </message>
    <message>
        <source>of these postponed</source>
        <translation>из них срок перенесён</translation>
    </message>
    <message>
        <source>Closed or dropped</source>
        <translation>Выполнено или снято</translation>
    </message>
    <message>
        <source>Register of actions</source>
        <translation>Перечень мер</translation>
    </message>
    <message>
        <source>as at %1</source>
        <translation>по состоянию на %1</translation>
    </message>
    <message>
        <source>No action is recorded.</source>
        <translation>Меры не зафиксированы.</translation>
    </message>
    <message>
        <source>postponed</source>
        <comment>action</comment>
        <translation>срок перенесён</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что надлежит сделать</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок исполнения</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Actions with those responsible and due dates</source>
        <translation>Меры с указанием ответственных исполнителей и сроков исполнения</translation>
    </message>
    <message>
        <source>Days open</source>
        <translation>Дней в работе</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Дней просрочки</translation>
    </message>
    <message>
        <source>Actions with those responsible, due dates and ageing</source>
        <translation>Меры с указанием ответственных исполнителей, сроков исполнения и давности</translation>
    </message>
    <message>
        <source>Draft annotated agenda</source>
        <translation>Проект аннотированной повестки дня</translation>
    </message>
    <message>
        <source>Draft agenda</source>
        <translation>Проект повестки дня</translation>
    </message>
    <message>
        <source>Annotated provisional agenda</source>
        <translation>Аннотированная предварительная повестка дня</translation>
    </message>
    <message>
        <source>Provisional agenda</source>
        <translation>Предварительная повестка дня</translation>
    </message>
    <message>
        <source>Annotated agenda</source>
        <translation>Аннотированная повестка дня</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Adopted at the meeting</source>
        <translation>Утверждена на заседании</translation>
    </message>
    <message>
        <source>Cleared by the Chair on %1</source>
        <translation>Согласована с председательствующим %1</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Принимающая сторона</translation>
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
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт повестки дня</translation>
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
        <source>Purpose, paper</source>
        <translation>Цель, документ</translation>
    </message>
    <message>
        <source>Border agencies</source>
        <translation>Пограничные ведомства</translation>
    </message>
    <message>
        <source>Customs services</source>
        <translation>Таможенные службы</translation>
    </message>
    <message>
        <source>Ministries of foreign affairs</source>
        <translation>Министерства иностранных дел</translation>
    </message>
    <message>
        <source>Migration agencies</source>
        <translation>Миграционные ведомства</translation>
    </message>
    <message>
        <source>Health and veterinary services</source>
        <translation>Санитарные и ветеринарные службы</translation>
    </message>
    <message>
        <source>Ministries of the interior</source>
        <translation>Министерства внутренних дел</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ПРОЕКТ</translation>
    </message>
    <message>
        <source>Agenda of %1</source>
        <translation>Повестка дня, %1</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Протокол заседания</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>План работы</translation>
    </message>
    <message>
        <source>%1, meeting No. %2</source>
        <translation>%1, заседание № %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>city</comment>
        <translation>г. %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>outcome not recorded</source>
        <translation>результат не указан</translation>
    </message>
    <message>
        <source>adopted by vote: %1 for, %2 against, %3 abstaining</source>
        <translation>принято голосованием: за – %1, против – %2, воздержались – %3</translation>
    </message>
    <message>
        <source>adopted by consensus</source>
        <translation>принято консенсусом</translation>
    </message>
    <message>
        <source>adopted</source>
        <comment>decision</comment>
        <translation>принято</translation>
    </message>
    <message>
        <source>adopted with changes</source>
        <translation>принято с изменениями</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>no consensus</source>
        <translation>консенсус не достигнут</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>decision</comment>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Решение %1</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Оговорки</translation>
    </message>
    <message>
        <source>[text to follow]</source>
        <translation>[текст будет представлен дополнительно]</translation>
    </message>
    <message>
        <source>Nothing was recorded under this item.</source>
        <translation>По этому пункту записей нет.</translation>
    </message>
    <message>
        <source>Decisions by written procedure</source>
        <translation>Решения, принятые в письменном порядке</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Проект, версия %1</translation>
    </message>
    <message>
        <source>circulated %1</source>
        <translation>разослан %1</translation>
    </message>
    <message>
        <source>circulated</source>
        <translation>разослан</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>adopted %1</source>
        <comment>minutes</comment>
        <translation>принят %1</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>minutes</comment>
        <translation>подписан</translation>
    </message>
    <message>
        <source>with corrections</source>
        <translation>с исправлениями</translation>
    </message>
    <message>
        <source>without corrections</source>
        <translation>без исправлений</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Comments by</source>
        <translation>Замечания и предложения до</translation>
    </message>
    <message>
        <source>%1 of %2 delegations with a vote present</source>
        <translation>делегации с правом голоса: %1 из %2</translation>
    </message>
    <message>
        <source>required: %1</source>
        <translation>необходимо: %1</translation>
    </message>
    <message>
        <source>the quorum was reached</source>
        <translation>кворум имеется</translation>
    </message>
    <message>
        <source>the quorum was not reached</source>
        <translation>кворума нет</translation>
    </message>
    <message>
        <source>Papers before the meeting</source>
        <translation>Документы заседания</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Условное обозначение</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Head of delegation: %1</source>
        <translation>Глава делегации: %1</translation>
    </message>
    <message>
        <source>Those present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>attendance is not recorded</source>
        <translation>присутствие не отмечено</translation>
    </message>
    <message>
        <source>%1, named in annex %2</source>
        <translation>%1, поимённый список в приложении %2</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>Corrigenda</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Corrigendum %1</source>
        <translation>Исправление № %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>Приложение %1</translation>
    </message>
    <message>
        <source>Minutes of the %1</source>
        <translation>Протокол %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>ПРОТОКОЛ</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Представлены</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждены</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Статус участия</translation>
    </message>
    <message>
        <source>Final, as at %1</source>
        <translation>Окончательный, по состоянию на %1</translation>
    </message>
    <message>
        <source>Provisional, as at %1</source>
        <translation>Предварительный, по состоянию на %1</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>кандидатура представлена</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>participant</comment>
        <translation>участие подтверждено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>participant</comment>
        <translation>участие отменено</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>без предварительной регистрации</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Звание или ранг</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство или организация</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>by video link</source>
        <translation>по видеосвязи</translation>
    </message>
    <message>
        <source>People by delegation</source>
        <translation>Участники по делегациям</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Для сведения</translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation>Для обсуждения</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>Для принятия решения</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Глава делегации</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Заместитель главы делегации</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Советник</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Устный переводчик</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Выступающий</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Implementing partners</source>
        <translation>Партнёры-исполнители</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашённые</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>National workshop</source>
        <translation>Национальный семинар</translation>
    </message>
    <message>
        <source>Regional workshop</source>
        <translation>Региональный семинар</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Тренинг</translation>
    </message>
    <message>
        <source>Training of trainers</source>
        <translation>Тренинг для тренеров</translation>
    </message>
    <message>
        <source>Study visit</source>
        <translation>Ознакомительный визит</translation>
    </message>
    <message>
        <source>Technical assistance mission</source>
        <translation>Миссия технического содействия</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Equipment delivery</source>
        <translation>Поставка оборудования</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>activity</comment>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>проводится</translation>
    </message>
    <message>
        <source>done</source>
        <comment>activity</comment>
        <translation>проведено</translation>
    </message>
    <message>
        <source>postponed</source>
        <comment>activity</comment>
        <translation>срок перенесён</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>к&#xa0;исполнению</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Submitted for endorsement</source>
        <translation>Представлен на одобрение</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>Одобрен</translation>
    </message>
    <message>
        <source>takes note of</source>
        <translation>Принять к сведению</translation>
    </message>
    <message>
        <source>endorses</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>Согласиться</translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>Рекомендовать</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Просить</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>document symbols</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2 (was: %3)</source>
        <comment>field, new and former value</comment>
        <translation>%1: %2 (ранее: %3)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Регион в целом</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>activity</comment>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>Исключено из плана</translation>
    </message>
    <message>
        <source>Changes against the endorsed plan</source>
        <translation>Изменения по сравнению с одобренным планом</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Budget, %1</source>
        <translation>Бюджет, %1</translation>
    </message>
    <message>
        <source>activities: %1</source>
        <translation>мероприятий: %1</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Итого по компоненту</translation>
    </message>
    <message>
        <source>Of no component</source>
        <translation>Вне компонентов</translation>
    </message>
    <message>
        <source>Activities by component</source>
        <translation>Мероприятия по компонентам</translation>
    </message>
    <message>
        <source>Activities and budget by country</source>
        <translation>Мероприятия и бюджет по странам</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>%1, of these national: %2, regional: %3</source>
        <translation>%1, в том числе национальных: %2, региональных: %3</translation>
    </message>
    <message>
        <source>Participants planned</source>
        <translation>Участников запланировано</translation>
    </message>
    <message>
        <source>Endorsed plan</source>
        <translation>Одобренный план</translation>
    </message>
    <message>
        <source>Activities then</source>
        <translation>Мероприятий в нём</translation>
    </message>
    <message>
        <source>Budget then</source>
        <translation>Бюджет в нём</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>С тех пор изменений нет.</translation>
    </message>
    <message>
        <source>No work plan is laid before this meeting.</source>
        <translation>План работы к этому заседанию не представлен.</translation>
    </message>
    <message>
        <source>Cancelled activities are listed but not counted in any sum.</source>
        <translation>Отменённые мероприятия указаны, но в суммах не учтены.</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>An activity of several countries counts once: what is set apart for a country stands there, all else under “Regional”.</source>
        <translation>Мероприятие нескольких стран учитывается один раз: выделенное отдельной стране показано в её строке, остальное – в строке «Регион в целом».</translation>
    </message>
    <message>
        <source>adopted at the next meeting</source>
        <translation>принят на следующем заседании</translation>
    </message>
    <message>
        <source>adopted at the %1</source>
        <translation>принят на заседании: %1</translation>
    </message>
    <message>
        <source>adopted in writing</source>
        <translation>принят в письменном порядке</translation>
    </message>
    <message>
        <source>adopted by the silence procedure</source>
        <translation>принят по процедуре умолчания</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>adopted in some way on a date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>of these women</source>
        <translation>из них женщины</translation>
    </message>
    <message>
        <source>of these men</source>
        <translation>из них мужчины</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>women or men</comment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Delegations and people by capacity, women and men</source>
        <translation>Делегации и участники по статусу, женщины и мужчины</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Пункты в повестку дня пока не внесены.</translation>
    </message>
</context>
</TS>
