#pragma once

#include "people.h"
#include "records_people.h"

#include "recordform.h"

/// Adds the names of a person to a form; those in the letters that the programme leads with come first.
void addNameFields(RecordForm<Person> &form, const Workspace &workspace);
