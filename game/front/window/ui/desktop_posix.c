#include "front/window/ui/desktop.h"

#include <SDL.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/system.h"

#include "base/banned.h"

enum { USUAL_DPI = 96, LEAST_DPI = 96, MOST_DPI = 384, GTK_LIMIT = 64 * 1024 };

double desktop_scale_of(const char *resources) {
    static const char key[] = "Xft.dpi:";
    for (const char *line = resources; line && *line;) {
        if (!strncmp(line, key, sizeof key - 1)) {
            double dpi = strtod(line + sizeof key - 1, NULL);
            return dpi >= LEAST_DPI && dpi <= MOST_DPI ? dpi / USUAL_DPI : 1;
        }
        line = strchr(line, '\n');
        line = line ? line + 1 : NULL;
    }
    return 1;
}

/* X11 is asked through the library that SDL has loaded by now: none is needed to build. */
double desktop_scale(void) {
    const char *driver = SDL_GetCurrentVideoDriver();
    if (!driver || strcmp(driver, "x11") != 0)
        return 1;
    void *x11 = SDL_LoadObject("libX11.so.6");
    if (!x11)
        return 1;
    union { /* a pointer to data is no pointer to a function, but for the loader */
        void *found;
        void *(*open)(const char *name);
        char *(*resources)(void *display);
        int (*close)(void *display);
    } open = {SDL_LoadFunction(x11, "XOpenDisplay")},
      resources = {SDL_LoadFunction(x11, "XResourceManagerString")},
      close = {SDL_LoadFunction(x11, "XCloseDisplay")};
    double scale = 1;
    void *display = open.found && resources.found && close.found ? open.open(NULL) : NULL;
    if (display) {
        scale = desktop_scale_of(resources.resources(display));
        close.close(display);
    }
    SDL_UnloadObject(x11);
    return scale;
}

static bool ends_in_dark(const char *theme, size_t len) {
    static const char *const ends[] = {"-dark", ":dark", "-Dark"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t end = strlen(ends[i]);
        if (len >= end && !strncmp(theme + len - end, ends[i], end))
            return true;
    }
    return false;
}

/* `key` = value, in any line; NULL when it is not there. */
static const char *value_of(const char *text, const char *key) {
    for (const char *line = text; *line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : "") {
        if (strncmp(line, key, strlen(key)) != 0)
            continue;
        const char *value = line + strlen(key);
        value += strspn(value, " \t");
        if (*value == '=')
            return value + 1 + strspn(value + 1, " \t");
    }
    return NULL;
}

typedef struct Wishes {
    bool dark, contrast, still;
} Wishes;

static bool is_set(const char *value, const char *number, const char *word) {
    return value && (!strncmp(value, number, 1) || !strncmp(value, word, strlen(word)));
}

static void add_theme(Wishes *wishes, const char *theme) {
    static const char contrast[] = "HighContrast";
    wishes->dark |= ends_in_dark(theme, strcspn(theme, " \t\r\n"));
    wishes->contrast |= !strncmp(theme, contrast, sizeof contrast - 1);
}

static void add_file(Wishes *wishes, const char *config, const char *name) {
    Text text = {0};
    char *path = path_join(config, name);
    if (file_read(path, GTK_LIMIT, &text) == FILE_OK) {
        const char *all = text_cstr(&text), *theme = value_of(all, "gtk-theme-name");
        wishes->dark |= is_set(value_of(all, "gtk-application-prefer-dark-theme"), "1", "true");
        wishes->still |= is_set(value_of(all, "gtk-enable-animations"), "0", "false");
        if (theme)
            add_theme(wishes, theme);
    }
    text_release(&text);
    free(path);
}

static Wishes wishes_of_gtk(void) {
    Wishes wishes = {0};
    const char *theme = getenv("GTK_THEME");
    char *own = system_config_folder(), *config = own ? path_folder(own) : NULL;
    if (config) {
        add_file(&wishes, config, "gtk-4.0/settings.ini");
        add_file(&wishes, config, "gtk-3.0/settings.ini");
    }
    free(own);
    free(config);
    if (theme && *theme) { /* before what the files say */
        wishes.dark = wishes.contrast = false;
        add_theme(&wishes, theme);
    }
    return wishes;
}

Scheme desktop_scheme(void) {
    Wishes wishes = wishes_of_gtk();
    return wishes.contrast ? SCHEME_CONTRAST : wishes.dark ? SCHEME_DARK : SCHEME_LIGHT;
}

bool desktop_is_still(void) {
    return wishes_of_gtk().still;
}

bool desktop_is_page(void) {
    return false;
}

bool desktop_has_keys(void) {
    return true;
}
