#pragma once

#include "dossier.h"
#include "result.h"

class Store;

/// Everything one paper needs, in one go: the dossier of a document ("agenda", "minutes" …) of a meeting, for papers in
/// `language`. Fails with unknownDocument, unknownRecord or what reading the file fails with.
Result<Dossier> loadDossier(const Store &store, const QString &document, Id<Meeting> meeting, const QString &language);

/// A dossier as JSON, kept with what is published: every record in the apply form (rowjson.h), under the names of the
/// dossier's members.
QString dossierJson(const Dossier &dossier);
