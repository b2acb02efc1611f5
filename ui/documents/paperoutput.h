#pragma once

#include "dossier.h"
#include "layout.h"
#include "paperrequest.h"

#include <memory>

class QPrinter;

/// What a paper says at this moment, read from the programme file in the calling thread.
[[nodiscard]] Result<std::shared_ptr<const Dossier>> readDossier(const PaperRequest &paper);

/// Writes papers as PDF, each as the file stands when its turn comes, whatever a preview shows, and with fonts of its
/// own, so that the same content gives the same bytes. Ends with the first that cannot be written; every file appears
/// whole or not at all. Progress counts over all of them.
Result<> savePapers(const std::vector<PaperTarget> &files, const typeset::Progress &progress);

/// Prints a paper as the file stands now: the pages and the order that the printer was given, each made smaller where
/// the sheet is.
Result<> printPaper(const PaperRequest &paper, typeset::FontSet &fonts, QPrinter &printer,
                    const typeset::Progress &progress);
