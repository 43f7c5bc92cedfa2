# The package for Debian: `cpack` in the folder of a build whose prefix is /usr (scripts/build-deb does it all).

# Where somebody can be reached who answers for a package is for whoever gives one out: this project has no address.
set(KLACHT_MAINTAINER "The KlachtenSpel authors <maintainers@klachtenspel.example>" CACHE STRING
    "Name and address for the package: NAME <ADDRESS>")

# What dpkg-shlibdeps cannot see, for it is opened while the program runs: pictures (window/ui/svg_posix.c), the server and
# the QR code of the voting page (web/libraries.c), the typeface and one font that has what it lacks (window/ui/font.c).
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS libsdl2-image-2.0-0 libmicrohttpd12 libqrencode4 fonts-inter
    fonts-dejavu-core)
# Names in other scripts; opening a page of results; sending results to a record store (report/curl.c). And pictures of
# `graph`, by the program dot.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, libcurl4, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS graphviz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME klachtenspel)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT ${KLACHT_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "training game for hearing complaints")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A training game in which staff learn to hear complaints. Most complaints do
not say that they are one: they come as a question, a joke, a third phone
call. The player marks where the complaint hides in a conversation, names it,
answers it and offers a remedy; afterwards the conversation is shown once more
with what was hidden and what would have been better.

Cases are text files that a trainer can write, and the program checks whether
a case trains listening. Teams can calibrate what they call a complaint, with
their phones as voting devices. Everything is in Dutch and in English.")
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
# The program, and what Debian asks of a package; the components of cmake/install.cmake that are for a folder are not
# in it.
set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};klachtenspel;program;/;${CMAKE_BINARY_DIR};klachtenspel;debian;/")
include(CPack)

set(made ${CMAKE_BINARY_DIR}/packaging)
add_custom_command(
    OUTPUT ${made}/changelog.gz
    COMMAND ${LUA_PROGRAM} ${CMAKE_SOURCE_DIR}/scripts/make_changelog.lua ${CMAKE_SOURCE_DIR}/CHANGELOG.md
            ${KLACHT_MAINTAINER} > ${made}/changelog
    COMMAND ${GZIP_PROGRAM} -9nf ${made}/changelog
    DEPENDS scripts/make_changelog.lua CHANGELOG.md VERBATIM)
add_custom_target(klacht_changelog DEPENDS ${made}/changelog.gz)
add_dependencies(klacht_pages klacht_changelog)
install(FILES ${made}/changelog.gz packaging/copyright DESTINATION ${documents} COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES packaging/lintian-overrides RENAME klachtenspel DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
    COMPONENT debian EXCLUDE_FROM_ALL)
