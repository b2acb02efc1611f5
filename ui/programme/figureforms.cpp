#include "figureforms.h"

#include "readingslist.h"
#include "recordchoices.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

} // namespace

bool isAmount(Measure measure) {
    return measure == Measure::spending || measure == Measure::allocation || measure == Measure::equipment;
}

IndicatorForm::IndicatorForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"indicator"_s,
          [&workspace](const Indicator &indicator) { return indicator.text.in(workspace.contentLanguage()); }, parent)
    , m_readings(new ReadingsList(workspace, this)) {
    addText(tr("Indicator"), &Indicator::text, LocalTextEdit::Lines::wrapped);
    beginRow();
    addLine(tr("Code"), &Indicator::code);
    addChoice(tr("Level"), &Indicator::level);
    endRow();
    addReference<Component>(
        tr("Component"), &Indicator::component, [&workspace] { return RecordChoices::components(workspace); },
        [&workspace](Id<Component> component) { return RecordNames::component(workspace, component); });
    addText(tr("Baseline"), &Indicator::baseline);
    addNumber(tr("Year of the baseline"), &Indicator::baselineYear, firstYear, lastYear);
    addText(tr("Target"), &Indicator::target);
    addHeading(tr("Readings"));
    addField({}, formField(u"readings"_s, m_readings));
    bind([this](const Indicator &indicator) { m_readings->show(indicator.id); });
}

BalanceForm::BalanceForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"openingBalance"_s,
          [&workspace](const OpeningBalance &balance) {
              const QString label = balance.label.in(workspace.contentLanguage());
              return label.isEmpty() ? valueText(u"opening_balance"_s, u"measure"_s, toWord(balance.measure)) : label;
          },
          parent) {
    addText(tr("What it counts"), &OpeningBalance::label, LocalTextEdit::Lines::wrapped);
    addChoice(tr("Measure"), &OpeningBalance::measure);
    addValue();
    beginRow();
    addDate(tr("From"), &OpeningBalance::starts);
    addDate(tr("To"), &OpeningBalance::ends);
    endRow();
    addText(tr("Source"), &OpeningBalance::source, LocalTextEdit::Lines::wrapped);
}

/// One value, written as a number or as an amount of money, as its measure wants it.
void BalanceForm::addValue() {
    const auto set = [this](ParsedEdit *edit, qint64 value) {
        const QString why = change("value", [value](OpeningBalance &balance) { balance.value = value; });
        if (!why.isEmpty())
            edit->refuse(why);
    };
    m_number = new NumberEdit(widgetName(u"number"_s), tr("Value"), 0, std::numeric_limits<int>::max(), 0, this);
    m_money = new MoneyEdit(widgetName(u"amount"_s), tr("Amount"), this);
    connect(m_number, &NumberEdit::committed, this, [=, this](int value) { set(m_number, value); });
    connect(m_money, &MoneyEdit::committed, this, [=, this](Money amount) { set(m_money, amount.minor); });
    addField(tr("Value"), formField(u"number"_s, m_number));
    addField(tr("Amount"), formField(u"amount"_s, m_money));
    const auto number = [](const OpeningBalance &balance) {
        return static_cast<int>(std::min<qint64>(balance.value, std::numeric_limits<int>::max()));
    };
    const auto fit = [this](const OpeningBalance &balance) {
        setFieldVisible(m_number, !isAmount(balance.measure));
        setFieldVisible(m_money, isAmount(balance.measure));
    };
    bind(
        [=, this](const OpeningBalance &balance) {
            m_number->load(isAmount(balance.measure) ? 0 : number(balance));
            m_money->load({isAmount(balance.measure) ? balance.value : 0});
            fit(balance);
        },
        [=, this](const OpeningBalance &balance) {
            m_number->refresh(isAmount(balance.measure) ? 0 : number(balance));
            m_money->refresh({isAmount(balance.measure) ? balance.value : 0});
            fit(balance);
        });
}
