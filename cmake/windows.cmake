# What is other where Windows is built for: included by CMakeLists.txt.
set(CMAKE_C_EXTENSIONS ON) # the headers of Windows want them
enable_language(RC)

target_compile_definitions(klacht_flags INTERFACE
    _WIN32_WINNT=0x0A00 __USE_MINGW_ANSI_STDIO=1 _FILE_OFFSET_BITS=64)
# isnan and its friends convert here; and what is printed is checked by the compilers of other systems, for this one
# thinks that it is printed by the old C library of Windows.
target_compile_options(klacht_flags INTERFACE -Wno-float-conversion -Wno-format -Wno-format-nonliteral -Wno-format-security)
target_link_options(klacht_flags INTERFACE -static -fstack-protector-strong -Wl,--stack,8388608 -Wl,--dynamicbase -Wl,--nxcompat
    -Wl,--high-entropy-va -Wl,--gc-sections -Wl,--no-insert-timestamp)
target_link_libraries(klacht_flags INTERFACE bcrypt)

# Two programs with the same insides: one for the terminal, one to click on, which opens no terminal of its own. Both say
# that their text is UTF-8.
function(klacht_windows_programs)
    set(klacht_resources ${CMAKE_BINARY_DIR}/klachtenspel.rc)
    set(klacht_packaging ${CMAKE_SOURCE_DIR}/packaging/windows)
    string(REPLACE "." "," klacht_numbers "${PROJECT_VERSION}.0")
    configure_file(${klacht_packaging}/klachtenspel.rc.in ${klacht_resources} @ONLY)
    execute_process(COMMAND ${LUA_PROGRAM} ${CMAKE_SOURCE_DIR}/scripts/make_ico.lua ${CMAKE_BINARY_DIR}/klachtenspel.ico
        ${CMAKE_SOURCE_DIR}/packaging/klachtenspel-48.png ${CMAKE_SOURCE_DIR}/packaging/klachtenspel-128.png
        ${CMAKE_SOURCE_DIR}/packaging/klachtenspel-256.png COMMAND_ERROR_IS_FATAL ANY)
    target_sources(klachtenspel PRIVATE ${klacht_resources})
    if(TARGET klachtenspel-window)
        add_executable(klachtenspel-venster WIN32 game/main.c ${klacht_resources})
        set_target_properties(klachtenspel-venster PROPERTIES OUTPUT_NAME KlachtenSpel-venster)
        target_link_libraries(klachtenspel-venster PRIVATE klacht_front)
        install(TARGETS klachtenspel-venster RUNTIME DESTINATION . COMPONENT program)
    endif()
endfunction()
