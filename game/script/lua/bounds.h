/* What a scenario file may use, for the sandbox, the tests and the documents. */
#ifndef KLACHT_LUA_BOUNDS_H
#define KLACHT_LUA_BOUNDS_H

enum {
    SCRIPT_MEMORY = 64 * 1024 * 1024,     /* bytes of Lua memory, overhead included */
    SCRIPT_LOAD_STEPS = 40 * 1000 * 1000, /* instructions, and what our own work comes to */
    SCRIPT_LOAD_MS = 430,                 /* processor time to load a file, all of it */
    SCRIPT_CALL_STEPS = 200 * 1000,       /* instructions of one `when` or `run` */
    SCRIPT_CALL_MS = 100,
};

#endif
