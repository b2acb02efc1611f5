#include "searchtext.h"

#include "field.h"
#include "foldedtext.h"
#include "prose.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// To be raised when folding or documents change; lists of fields and kinds count by themselves.
constexpr int recipeVersion = 2;

/// What lies deeper in a long title or a paragraph is not what the record is called.
constexpr std::size_t wordsOfName = 10;

/// FTS5 cuts at 32 KiB, which nobody types.
constexpr qsizetype longestWord = 100;

void addText(std::vector<SearchText> &texts, const QString &field, const QString &text, bool isName) {
    if (!text.isEmpty())
        texts.push_back({field, text, isName});
}

void addTexts(std::vector<SearchText> &texts, const FieldInfo &field, const QVariant &cell) {
    const bool isName = field.has(FieldRule::naming) || field.has(FieldRule::otherName);
    if (field.type == FieldType::localText) {
        LocalText text;
        if (!Cell::read(cell, text))
            return;
        for (const LocalText::Rendering &rendering : text.renderings())
            addText(texts, field.name + u'.' + rendering.language,
                    field.has(FieldRule::marked) ? plainProse(rendering.text) : rendering.text, isName);
    } else if (field.type == FieldType::file) {
        FileRef file;
        if (Cell::read(cell, file))
            addText(texts, field.name, file.name, isName);
    } else {
        addText(texts, field.name, cell.toString(), isName);
    }
}

void makeUnique(QStringList &words) {
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

} // namespace

std::vector<SearchText> searchTexts(const RecordType &type, const Row &row) {
    std::vector<SearchText> texts;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (type.fields[i].isSearched() && row[i].isValid())
            addTexts(texts, type.fields[i], row[i]);
    }
    return texts;
}

QString indexedWord(const QString &folded) {
    if (folded.size() <= longestWord)
        return folded;
    return folded.left(folded[longestWord - 1].isHighSurrogate() ? longestWord - 1 : longestWord);
}

SearchDocument searchDocument(const RecordType &type, const Row &row) {
    QStringList names;
    QStringList all;
    for (const SearchText &text : searchTexts(type, row)) {
        QString name(nameMark);
        std::size_t place = 0;
        for (const FoldedWord &word : foldedWords(text.text)) {
            const QString indexed = indexedWord(word.folded);
            all.append(indexed);
            if (!text.isName || place++ >= wordsOfName)
                continue;
            names.append(indexed);
            name += indexed;
        }
        if (name.size() > 1)
            names.append(name);
    }
    makeUnique(names);
    makeUnique(all);
    const bool named = std::includes(names.begin(), names.end(), all.begin(), all.end());
    return {names.join(u' '), named ? QString() : all.join(u' ')};
}

const std::vector<const RecordType *> &searchedKinds() {
    static const std::vector<const RecordType *> kinds = [] {
        // What people look for most; the others follow as they are listed.
        const QStringList first{u"person"_s,         u"agency"_s,      u"country"_s,     u"meeting"_s,  u"body"_s,
                                u"decision"_s,       u"action"_s,      u"agenda_item"_s, u"activity"_s, u"paper"_s,
                                u"recommendation"_s, u"priority"_s,    u"component"_s,   u"plan"_s,     u"indicator"_s,
                                u"programme"_s,      u"participant"_s, u"invitation"_s};
        std::vector<const RecordType *> made;
        for (const RecordType &type : Schema::types()) {
            if (std::any_of(type.fields.begin(), type.fields.end(), std::mem_fn(&FieldInfo::isSearched)))
                made.push_back(&type);
        }
        const auto place = [&](const RecordType *type) {
            const qsizetype found = first.indexOf(type->kind);
            return found < 0 ? first.size() : found;
        };
        std::stable_sort(made.begin(), made.end(),
                         [&](const RecordType *a, const RecordType *b) { return place(a) < place(b); });
        return made;
    }();
    return kinds;
}

int searchPlace(const RecordType &type) {
    static const QHash<const RecordType *, int> places = [] {
        QHash<const RecordType *, int> made;
        for (const RecordType *kind : searchedKinds())
            made.insert(kind, static_cast<int>(made.size()));
        return made;
    }();
    return places.value(&type, -1);
}

QString searchRecipe() {
    static const QString recipe = [] {
        QString text = QString::number(recipeVersion);
        for (const RecordType *type : searchedKinds()) {
            text += u'\n' + type->kind;
            for (const FieldInfo &field : type->fields) {
                if (field.isSearched())
                    text += u' ' + field.name + (field.has(FieldRule::naming | FieldRule::otherName) ? u"*"_s : u""_s);
            }
        }
        return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    }();
    return recipe;
}
