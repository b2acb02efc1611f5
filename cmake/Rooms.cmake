# The house rules that CMake can hold: a room is a folder is a static library that exports only its own folder,
# so that a header of a room which is not linked does not compile.

add_library(rapporteur_flags INTERFACE)
target_compile_features(rapporteur_flags INTERFACE cxx_std_20)
target_compile_definitions(rapporteur_flags INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH
  QT_NO_KEYWORDS
  QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(rapporteur_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wsuggest-override -Woverloaded-virtual)
if(RAPPORTEUR_WERROR)
  target_compile_options(rapporteur_flags INTERFACE -Werror)
endif()
if(RAPPORTEUR_SANITIZE)
  target_compile_options(rapporteur_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(rapporteur_flags INTERFACE -fsanitize=address,undefined)
endif()

# Reading the headers of the standard library and of Qt Core is most of a compilation. They are read once: app_model
# owns the precompiled header and everything else uses it, which GCC and Clang allow because nothing in these headers
# looks at what one target defines and another does not. Not with RAPPORTEUR_PCH off (dev), which proves that each
# file includes what it uses.
function(rapporteur_precompile target)
  if(NOT RAPPORTEUR_PCH)
    return()
  elseif(target STREQUAL "app_model")
    # Clang would refuse a header out of ccache whose sources have other times of change.
    target_compile_options(app_model PRIVATE "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
    target_precompile_headers(app_model PRIVATE
      <algorithm> <array> <functional> <map> <memory> <optional> <span> <tuple> <utility> <variant> <vector>
      <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
      <QList> <QLocale> <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QVariant>)
  else()
    target_precompile_headers(${target} REUSE_FROM app_model)
  endif()
endfunction()

# rapporteur_room(app_model SOURCES a.h a.cpp … LINK Qt6::Core …)
function(rapporteur_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINK" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(${name} PUBLIC rapporteur_flags ${ROOM_LINK})
  rapporteur_precompile(${name})
endfunction()

# rapporteur_test(tst_agendatiming LINK app_model …): one Qt Test executable from tst_agendatiming.cpp, run without a display.
function(rapporteur_test name)
  cmake_parse_arguments(TEST "" "" "SOURCES;LINK" ${ARGN})
  # One call of moc instead of AUTOMOC, which would scan and compile a further file for each test.
  qt_generate_moc(${name}.cpp ${name}.moc)
  add_executable(${name} ${name}.cpp ${name}.moc ${TEST_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
  target_link_libraries(${name} PRIVATE rapporteur_flags Qt6::Test ${TEST_LINK})
  rapporteur_precompile(${name})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    TIMEOUT 120
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
