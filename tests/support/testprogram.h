#pragma once

#include <QObject>

#include <memory>
#include <vector>

/// One test class of a test program. The tests of a folder are linked into one program, which is far quicker than one
/// for each, and each of them still runs in a process of its own: `model_tests quorum` runs TestQuorum alone.
struct TestCase {
    const char *className;
    std::unique_ptr<QObject> (*make)();
};

/// All test cases of this program, in no order.
std::vector<TestCase> &testCases();

/// Makes `Class` known to the program; stands at the end of its file, outside of namespaces.
#define RAPPORTEUR_TEST(Class)                                                                                         \
    [[maybe_unused]] static const bool is##Class##Known = [] {                                                         \
        testCases().push_back({#Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); }});           \
        return true;                                                                                                   \
    }();
