/* The window of a session of several people without a screen, led by lines on standard input, for
 * killing it.
 *
 * chair SCENARIOS SET, with the folders of XDG_DATA_HOME; opens the set as `calibrate SET --web`
 * does and says "offered" or "new"; with --room a case, as `class CASE --web` does. Each line is
 * answered by one line, after what it led to was drawn. `die POINT` kills the program at the next
 * such point, as if the power had gone: what was written and not synced is lost. Unlike in the
 * tests of the window, time goes on. */
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "front/window/ui/loop.h"
#include "web/chair.h"

#include "base/banned.h"

/* ---- where it may die ---- */

static const char *dies = ""; /* the point, or none */

static void die_at(const char *point) {
    if (!strcmp(point, dies))
        kill(getpid(), SIGKILL);
}

static bool ends_with(const char *name, const char *end) {
    size_t len = strlen(name), n = strlen(end);
    return len >= n && !strcmp(name + len - n, end);
}

static bool is_log(int descriptor) {
    char link[64], name[512];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t len = readlink(link, name, sizeof name - 1);
    if (len < 0)
        return false;
    name[len] = '\0';
    return ends_with(name, ".log");
}

/* Instead of the system's. */
int fdatasync(int descriptor) {
    static off_t synced; /* of the one log there is */
    static ino_t inode;
    struct stat status;
    bool log = is_log(descriptor) && !fstat(descriptor, &status);
    if (log && status.st_ino != inode)
        synced = 0;
    if (log && !strcmp(dies, "log-unsynced") && ftruncate(descriptor, synced) == 0)
        die_at("log-unsynced");
    int error = (int)syscall(SYS_fdatasync, descriptor);
    if (log) {
        inode = status.st_ino;
        synced = status.st_size;
        die_at("log-synced");
    }
    return error;
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    bool file = ends_with(to, ".json"), phones = ends_with(to, ".phones");
    if (file)
        die_at("file-written");
    if (phones)
        die_at("phones-written");
    int error = (int)syscall(SYS_renameat, from_folder, from, to_folder, to);
    if (file)
        die_at("file-renamed");
    if (phones)
        die_at("phones-renamed");
    return error;
}

int unlink(const char *path) {
    if (ends_with(path, ".log"))
        die_at("log-left");
    return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
}

/* ---- the hand ---- */

void chair_key(const Chair *chair, SDL_Keycode key) {
    SDL_Event event = {.key = {.type = SDL_KEYDOWN,
                               .windowID = SDL_GetWindowID(app_window(chair->game->app)),
                               .state = SDL_PRESSED,
                               .keysym = {.sym = key, .scancode = SDL_GetScancodeFromKey(key)}}};
    SDL_PushEvent(&event);
    event.key.type = SDL_KEYUP;
    event.key.state = SDL_RELEASED;
    SDL_PushEvent(&event);
    app_frame(chair->game->app);
}

bool chair_press(const Chair *chair, int id, SDL_Keycode key) {
    App *app = chair->game->app;
    app_frame(app);
    const Widget *widget = ui_find(app_ui(app), id);
    if (!widget || !widget_can_focus(widget))
        return false;
    ui_focus(app_ui(app), id);
    app_frame(app);
    chair_key(chair, key);
    app_frame(app);
    return true;
}

static void obey(Chair *chair, char *line) {
    char *rest = NULL, *word = strtok_r(line, " ", &rest);
    if (!word)
        return;
    if (!strcmp(word, "die")) {
        dies = strdup(rest ? rest : "");
        printf("ok\n");
    } else if (!strcmp(word, "where")) {
        chair->kind->where(chair);
    } else if (!strcmp(word, "votes")) {
        chair->kind->votes(chair);
    } else if (!strcmp(word, "quit")) {
        chair->over = true;
    } else if (chair->kind->act(chair, word, rest ? rest : "")) {
        chair->kind->where(chair);
    } else {
        printf("no\n");
    }
    fflush(stdout);
}

static void listen_to(Chair *chair, Text *heard) {
    char bytes[4096];
    ssize_t n = read(STDIN_FILENO, bytes, sizeof bytes);
    if (n <= 0) {
        chair->over = true;
        return;
    }
    text_add_bytes(heard, bytes, (size_t)n);
    char *all = text_take(heard), *line = all, *end;
    while ((end = strchr(line, '\n'))) {
        *end = '\0';
        obey(chair, line);
        line = end + 1;
    }
    text_add(heard, line);
    free(all);
}

/* As app_run, but that a line wakes it too. */
static void run(Chair *chair) {
    enum { LOOK_MS = 2 };
    Text heard = {0};
    while (!chair->over && app_frame(chair->game->app)) {
        struct pollfd wait = {.fd = STDIN_FILENO, .events = POLLIN};
        if (poll(&wait, 1, LOOK_MS) > 0)
            listen_to(chair, &heard);
    }
    text_release(&heard);
}

static void build_nothing(App *app, void *state, Ui *ui) {
    (void)app;
    (void)state;
    ui_text(ui, TYPE_INTERFACE, "…");
}

int main(int argc, char **argv) {
    static const Screen nothing = {.name = "nothing", .build = build_nothing};
    bool room = argc > 1 && !strcmp(argv[1], "--room");
    if (argc != (room ? 4 : 3))
        return 64;
    Game game = {.scenarios = argv[argc - 2]};
    Chair chair = {.game = &game, .kind = room ? &chair_room : &chair_set};
    Theme theme = theme_default();
    theme.still = true;
    game.app = app_new(&(AppOptions){
        .title = "chair", .assets = KLACHT_SOURCE "/assets", .lang = LANG_NL, .theme = theme});
    if (!game.app)
        return 70;
    settings_init(&game.settings);
    library_init(&game.library, game.scenarios);
    library_scan(&game.library);
    app_open(game.app, &nothing, NULL);
    if (!chair.kind->open(&chair, argv[argc - 1]))
        return 65;
    app_frame(game.app);
    printf("%s\n", chair.kind->is_offered(&chair) ? "offered" : "new");
    fflush(stdout);
    run(&chair);
    app_free(game.app);
    game_release(&game);
    return 0;
}
