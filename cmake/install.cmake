# What is installed. `cmake --install BUILD --prefix FOLDER` makes a folder that runs from wherever it stands: the
# program looks from its own place for what comes with it, so bin/ and share/ are where they are. Components:
#   program   the program and all it reads
#   fonts     the typeface, with its licence: for a folder; a package of a system asks for that of the system
#   notices   what a folder has to say of who made it; a package of Debian says it in its own files (package.cmake)
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

# The program and its module, which it finds by the way from one to the other.
# On Windows all stands in one folder that may be put anywhere.
set(program_folder bin)
set(module_folder ${CMAKE_INSTALL_LIBDIR}/klachtenspel)
if(WIN32)
    set(program_folder .)
    set(module_folder .)
endif()
file(RELATIVE_PATH module_way /${program_folder} /${module_folder})
set_source_files_properties(game/commands/window.c PROPERTIES COMPILE_DEFINITIONS
    KLACHT_MODULE_FOLDER="${module_way}")
if(TARGET klachtenspel)
    install(TARGETS klachtenspel RUNTIME DESTINATION ${program_folder} COMPONENT program)
endif()
if(TARGET klachtenspel-window)
    install(TARGETS klachtenspel-window LIBRARY DESTINATION ${module_folder} COMPONENT program)
endif()

# What they read: no words (those are compiled in), no kept plays (those are tests of a case), no pictures and
# texts about the sources. The guide for trainers is a document.
set(shared share/klachtenspel)
# As everybody may read them, whatever the mask under which the sources were unpacked.
set(modes FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ
    DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
install(DIRECTORY scenarios DESTINATION ${shared} COMPONENT program ${modes}
    PATTERN ".*" EXCLUDE
    PATTERN plays EXCLUDE
    PATTERN pictures EXCLUDE
    REGEX "/scenarios/(README|ondernemingsraad)\\.md$" EXCLUDE)
install(DIRECTORY assets DESTINATION ${shared} COMPONENT program ${modes}
    PATTERN locale EXCLUDE
    PATTERN schema EXCLUDE
    REGEX "/assets/(README\\.md|pictures)$" EXCLUDE)
set(documents ${CMAKE_INSTALL_DATADIR}/doc/klachtenspel)
if(WIN32)
    set(documents doc)
endif()
install(FILES scenarios/README.md scenarios/ondernemingsraad.md DESTINATION ${documents}/guide COMPONENT program)
install(DIRECTORY scenarios/pictures DESTINATION ${documents}/guide COMPONENT program ${modes})
install(DIRECTORY assets/schema DESTINATION ${documents} COMPONENT program ${modes})
if(TARGET klacht_sounds)
    install(DIRECTORY ${share}/sounds DESTINATION ${shared} COMPONENT program ${modes})
endif()
if(EXISTS ${share}/fonts)
    install(DIRECTORY ${share}/fonts DESTINATION ${shared} COMPONENT fonts ${modes})
    install(FILES packaging/notices/inter.txt DESTINATION ${shared}/fonts COMPONENT fonts)
endif()
install(FILES LICENSE CHANGELOG.md DESTINATION ${documents} COMPONENT notices)
if(WIN32) # here they are a part of the program
    file(GLOB notices CONFIGURE_DEPENDS packaging/notices/*.txt)
    install(FILES ${notices} DESTINATION ${documents}/licenses COMPONENT notices)
    install(FILES packaging/windows/LEESMIJ.txt packaging/windows/README.txt DESTINATION . COMPONENT notices)
endif()

# For the desktop and the shell, where there are such.
if(TARGET klachtenspel AND UNIX AND NOT CMAKE_CROSSCOMPILING)
    set(made ${CMAKE_BINARY_DIR}/packaging)
    file(MAKE_DIRECTORY ${made}/nl)
    find_program(GZIP_PROGRAM gzip REQUIRED)
    add_custom_command(
        OUTPUT ${made}/klachtenspel.1.gz ${made}/nl/klachtenspel.1.gz ${made}/completion.bash
        COMMAND klachtenspel help --format man --lang en | ${GZIP_PROGRAM} -9n > ${made}/klachtenspel.1.gz
        COMMAND klachtenspel help --format man --lang nl | ${GZIP_PROGRAM} -9n > ${made}/nl/klachtenspel.1.gz
        COMMAND klachtenspel help --format bash > ${made}/completion.bash
        COMMAND cat ${CMAKE_SOURCE_DIR}/packaging/completion.bash >> ${made}/completion.bash
        DEPENDS klachtenspel packaging/completion.bash VERBATIM)
    add_custom_target(klacht_pages ALL DEPENDS ${made}/klachtenspel.1.gz ${made}/completion.bash)
    install(FILES ${made}/klachtenspel.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
    install(FILES ${made}/nl/klachtenspel.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/nl/man1 COMPONENT program)
    install(FILES ${made}/completion.bash RENAME klachtenspel COMPONENT program
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
endif()
if(TARGET klachtenspel-window AND UNIX)
    # An id stands under a domain. This project has none; .example is nobody's, as in the schemas.
    set(KLACHT_COMPONENT example.klachtenspel.klachtenspel)
    set(metainfo ${CMAKE_BINARY_DIR}/packaging/${KLACHT_COMPONENT}.metainfo.xml)
    configure_file(packaging/klachtenspel.metainfo.xml.in ${metainfo} @ONLY)
    install(FILES ${metainfo} COMPONENT program DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES packaging/klachtenspel.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT program)
    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    install(FILES packaging/klachtenspel.svg DESTINATION ${icons}/scalable/apps COMPONENT program)
    foreach(size 48 128)
        install(FILES packaging/klachtenspel-${size}.png RENAME klachtenspel.png COMPONENT program
            DESTINATION ${icons}/${size}x${size}/apps)
    endforeach()
endif()

if(TARGET klacht_pages)
    include(${CMAKE_CURRENT_LIST_DIR}/package.cmake)
endif()
