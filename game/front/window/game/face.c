#include "front/window/game/face.h"

#include <stdlib.h>
#include <string.h>

#include "base/picture.h"
#include "cases/case_files.h"
#include "front/window/game/portrait_art.h"
#include "front/window/ui/picture_file.h"
#include "model/people.h"

#include "base/banned.h"

static bool is_file(const char *picture) {
    return picture && strchr(picture, '.');
}

/* One of the program's people: the one that is named, else one that is always this case's. */
static void add_person(const Scenario *scenario, int mood, Text *out) {
    const char *named = scenario_portrait(scenario, mood);
    text_addf(out, "%s/%s", person_ids[portrait_find(*named ? named : scenario->id)],
              mood < 0 ? "neutral" : scenario->house.moods[mood].id);
}

/* FOLDER//NAME: a name in a case never holds two of them (file_name_is_safe). */
static char *picture_of(const Scenario *scenario, int mood) {
    const char *named = scenario_portrait(scenario, mood);
    Text name = {0};
    if (is_file(named))
        text_addf(&name, "%s//%s", scenario->folder, named);
    else
        add_person(scenario, mood, &name);
    return text_take(&name);
}

static bool read_picture(void *context, const char *name, Text *file) {
    (void)context;
    const char *at = NULL;
    for (const char *next = strstr(name, "//"); next; next = strstr(next + 1, "//"))
        at = next;
    if (!at)
        return false;
    Text folder = {0};
    text_add_bytes(&folder, name, (size_t)(at - name));
    const Rule *wrong =
        case_files_read_inside(text_cstr(&folder), at + 2, PICTURE_MOST_BYTES, file);
    text_release(&folder);
    return !wrong;
}

bool face_can_be_drawn(const Scenario *scenario, Text *missing) {
    bool all = true;
    for (int mood = -1; mood < scenario->house.mood_count; mood++) {
        const char *named = scenario_portrait(scenario, mood);
        if (!is_file(named) || (missing->len && strstr(text_cstr(missing), named)))
            continue;
        Text file = {0};
        char *name = picture_of(scenario, mood);
        SDL_Surface *drawn = read_picture(NULL, name, &file)
                                 ? picture_file_draw(text_cstr(&file), file.len, 8, 8, 0)
                                 : NULL;
        if (!drawn) {
            text_add(missing, all ? "" : ", ");
            text_add(missing, named);
            all = false;
        }
        SDL_FreeSurface(drawn);
        text_release(&file);
        free(name);
    }
    return all;
}

/* The moods that this house can show next, so that they are drawn before they are needed. */
static const char *const *soon(Ui *ui, const Scenario *scenario) {
    int count = scenario->house.mood_count;
    const char **names = ui_room(ui, (size_t)(count + 1) * sizeof *names);
    for (int i = 0; i < count; i++) {
        char *name = picture_of(scenario, i);
        names[i] = ui_copy(ui, name);
        free(name);
    }
    names[count] = NULL;
    return names;
}

Widget *face_build(Ui *ui, const char *name, const Scenario *scenario, int mood, Channel channel) {
    char *picture = picture_of(scenario, mood);
    Widget *widget = ui_picture(ui, name, picture, scenario->id, (int)channel);
    widget->soon = soon(ui, scenario);
    Text person = {0};
    add_person(scenario, mood, &person);
    widget->instead = ui_copy(ui, text_cstr(&person));
    text_release(&person);
    free(picture);
    return widget;
}

static bool make(void *context, const char *name, int width, int height, uint32_t field,
                 Text *svg) {
    const char *mood = strchr(name, '/');
    Text person = {0};
    if (!mood)
        return false;
    text_add_bytes(&person, name, (size_t)(mood - name));
    int who = person_find(text_cstr(&person));
    text_release(&person);
    return who >= 0 &&
           !portrait_svg(context, who, portrait_mood_find(mood + 1), width, height, field, svg);
}

PictureMaker face_maker(const char *assets) {
    return (PictureMaker){make, read_picture, (void *)(uintptr_t)assets};
}
