#pragma once

#include <QString>

#include <vector>

/// A function with a body, as a simple scan of braces finds it.
struct FunctionSpan {
    QString name;
    int line = 0;  ///< of the opening brace, from 1
    int lines = 0; ///< from the opening to the closing brace
    bool constructor = false;
};

/// The functions of a source, whose comments and texts are blanked. Lambdas and local types count as part of the
/// function around them; tables and initialisers are none.
[[nodiscard]] std::vector<FunctionSpan> functionsIn(const QString &code);
