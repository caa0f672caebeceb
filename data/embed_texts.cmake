# SPDX-License-Identifier: GPL-3.0-or-later

# Makes text files part of a library: they are read at build time and reached through
#   std::string_view botri::data::FUNCTION(std::string_view nameWithoutFolderAndEnding)
# which answers an unknown name with an empty text.
#   botri_embed_texts(botri_data FUNCTION catalogueText FILES catalogue/measure.csv …)
function(botri_embed_texts target)
  cmake_parse_arguments(ARG "" "FUNCTION" "FILES" ${ARGN})
  set(body "")
  foreach(file IN LISTS ARG_FILES)
    set(path ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${path})
    get_filename_component(name ${path} NAME_WE)
    file(READ ${path} text)
    string(APPEND body "    if (name == \"${name}\")\n        return R\"botri(${text})botri\";\n")
  endforeach()
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${ARG_FUNCTION}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT [=[
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string_view>

namespace botri::data {

std::string_view @ARG_FUNCTION@(std::string_view name);

std::string_view @ARG_FUNCTION@(std::string_view name)
{
@body@    return {};
}

}  // namespace botri::data
]=] @ONLY)
  target_sources(${target} PRIVATE ${source})
endfunction()
