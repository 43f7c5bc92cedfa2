#include "base/system.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/file_status.h"
#include "base/path.h"

#include "base/banned.h"

uint64_t system_seed(void) {
    uint64_t seed;
    return system_random(&seed, sizeof seed)
               ? seed
               : (uint64_t)system_utc_ms() * 1000003u ^ (uint64_t)system_clock_ns() ^
                     (uint64_t)system_process_id() << 40;
}

char *system_user_folder(const char *name) {
    char *data = system_data_folder();
    char *folder = data ? path_join(data, name) : NULL;
    free(data);
    return folder;
}

char *system_typed_path(const char *typed) {
    char *home = *typed == '~' && (!typed[1] || typed[1] == '/') ? system_home_folder() : NULL;
    char *path = home ? path_join(home, typed[1] ? typed + 2 : "") : xstrdup(typed);
    free(home);
    return path;
}

/* Unpacked or built it stands beside the program, installed beside the program's folder. */
char *system_shared(const char *name) {
    static const char below[] = "share/klachtenspel";
    char *program = system_program_folder();
    if (!program)
        program = xstrdup("/usr/bin");
    char *folder = path_join(program, below);
    if (!file_is_folder(folder)) {
        char *above = path_folder(program);
        free(folder);
        folder = path_join(above, below);
        free(above);
    }
    char *path = path_join(folder, name);
    free(folder);
    free(program);
    return path;
}
