// The originals of one run: which files of a folder are read, and which document each is.
#pragma once

#include <string>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "original/original.h"
#include "program/program.h"

namespace zhunsheng::api {

/// Of a file or folder.
Diagnostic host_diagnostic(Code code, std::string where, Words message, Words help);

struct Originals {
  std::vector<Original> list;
  std::vector<std::uint32_t> documents;  ///< of the program, for each
};

/// `path` is a file or a folder. Only .txt, .docx and .html are originals; of a folder, the one that has the document's id for its name
/// goes before others. Two that could be the same document are an error; what was left out is told.
Originals read_originals(const Program& program, const std::string& path, Diagnostics& diagnostics);

/// Warns of originals that are not, to the letter, those by which the quotes were proven.
void doubt_version(const Program& program, const Originals& originals, Diagnostics& diagnostics);

}  // namespace zhunsheng::api
