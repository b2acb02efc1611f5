-- The programme file, version 2: search over all texts. Filled by app/store/searchindex.cpp, from the rows, when the file
-- is opened for writing; "search_recipe" says how, and is empty until then. Another engine has its own version of this
-- step.
CREATE VIRTUAL TABLE "search" USING fts5 (
    "words", content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6 7 8');

-- Which record stands in the index under which number.
CREATE TABLE "search_document" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "record" TEXT NOT NULL
);
CREATE INDEX "search_document_by_record" ON "search_document" ("record");

CREATE TABLE "search_recipe" (
    "recipe" TEXT NOT NULL
);
