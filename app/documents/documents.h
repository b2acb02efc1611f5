#pragma once

#include "blocks.h"
#include "dossier.h"

#include <QStringList>

#include <memory>

/// The papers that the program makes, from a dossier to typeset blocks. A paper knows nothing of fonts or pages.
namespace papers {

/// The names of the documents, as the command line takes them, in the order in which people want them.
QStringList documentNames();

/// "List of participants", in any language that papers are made in; empty for a name that is none.
QString documentTitle(const QString &document, const QString &language);

/// The languages that papers are made in: "en" and "ru".
QStringList paperLanguages();

/// The paper of a dossier, in the dossier's language. The paper keeps the dossier alive where it makes rows from it.
typeset::Paper makePaper(const std::shared_ptr<const Dossier> &dossier);

/// Which document a dossier is of.
QString documentName(const Dossier &dossier);

} // namespace papers
