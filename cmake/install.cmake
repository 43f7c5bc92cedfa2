# What is installed, under any prefix: `cmake --install BUILD --prefix FOLDER` makes a folder that runs from
# wherever it stands. In a package of a system come the fonts from that system, and notices where it wants
# them (package.cmake).
include(GNUInstallDirs)

# The version stands in CMakeLists.txt; the day it came out beside it in the changelog.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS CHANGELOG.md)
file(STRINGS CHANGELOG.md releases REGEX "^## [0-9.]+ \\([0-9-]+\\)$")
list(GET releases 0 release)
string(REGEX MATCH "^## ([0-9.]+) \\(([0-9-]+)\\)$" release "${release}")
set(KLACHT_RELEASED ${CMAKE_MATCH_2})
if(NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
    message(FATAL_ERROR "CHANGELOG.md begins with ${CMAKE_MATCH_1}, CMakeLists.txt says ${PROJECT_VERSION}")
endif()
set_source_files_properties(game/commands/help_man.c PROPERTIES COMPILE_DEFINITIONS
    KLACHT_RELEASED="${KLACHT_RELEASED}")
