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

static bool gtk_is_dark(const char *config, const char *name) {
    Text text = {0};
    char *path = path_join(config, name);
    bool dark = false;
    if (file_read(path, GTK_LIMIT, &text) == FILE_OK) {
        const char *prefers = value_of(text_cstr(&text), "gtk-application-prefer-dark-theme");
        const char *theme = value_of(text_cstr(&text), "gtk-theme-name");
        dark = (prefers && (*prefers == '1' || !strncmp(prefers, "true", 4))) ||
               (theme && ends_in_dark(theme, strcspn(theme, " \t\r\n")));
    }
    text_release(&text);
    free(path);
    return dark;
}

bool desktop_is_dark(void) {
    const char *theme = getenv("GTK_THEME");
    if (theme && *theme)
        return ends_in_dark(theme, strlen(theme));
    char *own = system_config_folder(), *config = own ? path_folder(own) : NULL;
    bool dark = config && (gtk_is_dark(config, "gtk-4.0/settings.ini") ||
                           gtk_is_dark(config, "gtk-3.0/settings.ini"));
    free(own);
    free(config);
    return dark;
}

bool desktop_is_page(void) {
    return false;
}

bool desktop_has_keys(void) {
    return true;
}
