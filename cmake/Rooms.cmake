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
if(CMAKE_UNITY_BUILD)
  target_compile_options(rapporteur_flags INTERFACE -Wno-shadow) # it would speak of the names of other files
endif()
if(RAPPORTEUR_WERROR)
  target_compile_options(rapporteur_flags INTERFACE -Werror)
endif()
if(RAPPORTEUR_SANITIZE)
  target_compile_options(rapporteur_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(rapporteur_flags INTERFACE -fsanitize=address,undefined)
  target_compile_definitions(rapporteur_flags INTERFACE RAPPORTEUR_SANITIZED)
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

# Adds the meta-objects of the target's classes: moc once for each header that names Q_OBJECT, in one file to compile.
# Unlike AUTOMOC it is told no folders to search: it would read Qt's headers again for each of ours, which takes fifty
# times as long, and all it needs stands in the header itself.
function(rapporteur_metaobjects target)
  get_target_property(sources ${target} SOURCES)
  set(includes "")
  foreach(header ${sources})
    if(NOT header MATCHES "\\.h$")
      continue()
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${header}") # it may come to name Q_OBJECT
    file(STRINGS "${header}" named REGEX "^ *Q_OBJECT" LIMIT_COUNT 1)
    if(named)
      get_filename_component(name "${header}" NAME_WE)
      qt_generate_moc("${header}" "moc_${name}.cpp")
      set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/moc_${name}.cpp" PROPERTIES HEADER_FILE_ONLY ON)
      target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/moc_${name}.cpp")
      string(APPEND includes "#include \"moc_${name}.cpp\"\n")
    endif()
  endforeach()
  if(includes)
    set(all "${CMAKE_CURRENT_BINARY_DIR}/${target}_metaobjects.cpp")
    file(CONFIGURE OUTPUT "${all}" CONTENT "${includes}" @ONLY)
    target_sources(${target} PRIVATE "${all}")
  endif()
endfunction()

# rapporteur_room(app_model SOURCES a.h a.cpp … LINK Qt6::Core …)
function(rapporteur_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINK" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(${name} PUBLIC rapporteur_flags ${ROOM_LINK})
  rapporteur_metaobjects(${name})
  rapporteur_precompile(${name})
endfunction()

# rapporteur_tests(model_tests CASES tst_agendatiming … LINK app_model …): the test program of a folder. Each case is one
# Qt Test class in a file of its name, and runs in a process of its own, without a display.
function(rapporteur_tests program)
  cmake_parse_arguments(TESTS "" "" "CASES;SOURCES;LINK" ${ARGN})
  set(support "${PROJECT_SOURCE_DIR}/tests/support")
  add_executable(${program} "${support}/testprogram.cpp" "${support}/testprogram.h" ${TESTS_SOURCES})
  foreach(case ${TESTS_CASES})
    qt_generate_moc(${case}.cpp ${case}.moc)
    target_sources(${program} PRIVATE ${case}.cpp ${case}.moc)
    string(REPLACE "tst_" "" name ${case})
    add_test(NAME ${case} COMMAND ${program} ${name})
    set_tests_properties(${case} PROPERTIES
      TIMEOUT 300
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false")
  endforeach()
  target_include_directories(${program} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}" "${support}")
  target_link_libraries(${program} PRIVATE rapporteur_flags Qt6::Test ${TESTS_LINK})
  rapporteur_precompile(${program})
endfunction()
