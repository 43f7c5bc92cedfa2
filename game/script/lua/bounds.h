/* What a scenario file may use, for the sandbox, the tests and the documents. */
#ifndef KLACHT_LUA_BOUNDS_H
#define KLACHT_LUA_BOUNDS_H

enum {
    SCRIPT_MEMORY = 64 * 1024 * 1024,     /* bytes of Lua memory, overhead included */
    SCRIPT_LOAD_STEPS = 25 * 1000 * 1000, /* instructions to load a file */
    SCRIPT_LOAD_MS = 200,                 /* processor time to load a file, its words aside */
    SCRIPT_CALL_STEPS = 200 * 1000,       /* instructions of one `when` or `run` */
    SCRIPT_CALL_MS = 100,
};

#endif
