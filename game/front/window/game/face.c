#include "front/window/game/face.h"

#include <stdlib.h>
#include <string.h>

#include "base/picture.h"
#include "cases/case_files.h"
#include "front/window/game/portrait_art.h"
#include "front/window/ui/picture_file.h"
#include "model/people.h"

#include "base/banned.h"

/* PERSON/MOOD, and the same with the eyes closed. */
#define BLINK "/blink"

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

/* What is likely to be shown next, so that it is drawn before it is needed: this face as it blinks,
 * then the moods that this house has. */
static const char *const *soon(Ui *ui, const Scenario *scenario, const char *blink) {
    int moods = scenario->house.mood_count, count = 0;
    const char **names = ui_room(ui, (size_t)(moods + 2) * sizeof *names);
    if (blink)
        names[count++] = blink;
    for (int i = 0; i < moods; i++) {
        char *name = picture_of(scenario, i);
        names[count++] = ui_copy(ui, name);
        free(name);
    }
    names[count] = NULL;
    return names;
}

Widget *face_build(Ui *ui, const char *name, const Scenario *scenario, int mood, Channel channel) {
    char *picture = picture_of(scenario, mood);
    Widget *widget = ui_picture(ui, name, picture, scenario->id, (int)channel);
    if (!is_file(scenario_portrait(scenario, mood))) {
        Text blink = {0};
        text_addf(&blink, "%s" BLINK, picture);
        widget->blink = ui_copy(ui, text_cstr(&blink));
        text_release(&blink);
    }
    widget->soon = soon(ui, scenario, widget->blink);
    Text person = {0};
    add_person(scenario, mood, &person);
    widget->instead = ui_copy(ui, text_cstr(&person));
    text_release(&person);
    free(picture);
    return widget;
}

Widget *face_small(Ui *ui, const char *name, const char *portrait, const char *id,
                   const char *folder, Channel channel, int size) {
    Text person = {0}, file = {0};
    text_addf(&person, "%s/neutral", person_ids[portrait_find(*portrait ? portrait : id)]);
    if (is_file(portrait))
        text_addf(&file, "%s//%s", folder, portrait);
    Widget *widget = ui_picture(ui, name, text_cstr(file.len ? &file : &person), id, (int)channel);
    widget->instead = ui_copy(ui, text_cstr(&person));
    widget->later = true;
    widget->lay = (Box){.width = size, .height = size, .card = true};
    text_release(&person);
    text_release(&file);
    return widget;
}

/* What a name of the program's people says. */
typedef struct Named {
    int who;
    PortraitMood mood;
    bool blink;
} Named;

static bool read_name(const char *name, size_t len, Named *named) {
    const char *slash = memchr(name, '/', len);
    Text word = {0};
    if (!slash)
        return false;
    text_add_bytes(&word, name, (size_t)(slash - name));
    named->who = person_find(text_cstr(&word));
    size_t rest = len - (size_t)(slash + 1 - name), blink = sizeof BLINK - 1;
    named->blink = rest > blink && !memcmp(name + len - blink, BLINK, blink);
    text_clear(&word);
    text_add_bytes(&word, slash + 1, rest - (named->blink ? blink : 0));
    named->mood = portrait_mood_find(text_cstr(&word));
    text_release(&word);
    return named->who >= 0;
}

/* Both are of one person. */
static bool read_two(const char *from, size_t from_len, const char *to, size_t to_len,
                     Named named[2]) {
    return read_name(from, from_len, &named[0]) && read_name(to, to_len, &named[1]) &&
           named[0].who == named[1].who;
}

static int between(void *context, const char *from, const char *to) {
    Named named[2];
    (void)context;
    return read_two(from, strlen(from), to, strlen(to), named)
               ? portrait_steps(named[0].mood, named[1].mood)
               : 0;
}

static bool make(void *context, const char *name, int width, int height, uint32_t field,
                 Text *svg) {
    PictureStep step;
    Named named[2];
    if (picture_step_read(name, &step))
        return read_two(step.from, step.from_len, step.to, step.to_len, named) &&
               !portrait_svg_between(context, named[0].who, named[0].mood, named[1].mood,
                                     step.share, width, height, field, svg);
    return read_name(name, strlen(name), named) &&
           !portrait_svg(context, named->who, named->mood, named->blink, width, height, field, svg);
}

PictureMaker face_maker(const char *assets) {
    return (PictureMaker){make, read_picture, between, (void *)(uintptr_t)assets};
}
