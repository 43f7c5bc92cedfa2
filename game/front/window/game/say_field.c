#include "front/window/game/say_field.h"

#include "base/utf8.h"
#include "front/window/game/look.h"
#include "play/play.h"

#include "base/banned.h"

/* More than can be said, so that what was pasted is seen to be too long and can be cut. */
enum { BYTES_MOST = 16 * 1024 };

void say_field_reset(Saying *saying) {
    saying->field.limit = BYTES_MOST;
    saying->field.wraps = true;
    field_set(&saying->field, "");
    saying->too_long = false;
}

void say_field_release(Saying *saying) {
    field_release(&saying->field);
}

/* From the first to the last that is no blank. */
static void trimmed(const Saying *saying, Text *out) {
    const char *text = field_text(&saying->field);
    size_t from = 0, to = 0;
    bool any = false;
    for (size_t at = 0; text[at];) {
        int32_t c;
        size_t bytes = (size_t)utf8_decode(text + at, &c);
        if (!utf8_is_space(c)) {
            from = any ? from : at;
            to = at + bytes;
            any = true;
        }
        at += bytes;
    }
    text_add_bytes(out, text + from, to - from);
}

static bool is_long(const Text *text) {
    return utf8_count(text_cstr(text)) > PLAY_MOST_SAY;
}

static void too_long(Ui *ui, Lang lang) {
    Text most = {0}, text = {0};
    text_addf(&most, "%d", PLAY_MOST_SAY);
    msg_fill(&text, lang, MSG_SAY_LONG, text_cstr(&most));
    Widget *said = ui_note(ui, ui_copy(ui, text_cstr(&text)));
    said->colour = COLOUR_WARN;
    said->face = FACE_SEMIBOLD;
    said->state |= STATE_LIVE;
    text_release(&most);
    text_release(&text);
}

void say_field_build_buttons(const Saying *saying, Ui *ui, Lang lang, const SayField *look) {
    Text typed = {0};
    trimmed(saying, &typed);
    bool any = typed.len > 0;
    text_release(&typed);
    ui_row(ui, (Box){.gap = SPACE_16, .pad_x = SPACE_16, .align = ALIGN_CENTER, .wrap = true});
    Widget *give = ui_button(ui, look->id + 1, msg(lang, look->give));
    give->state |= any ? STATE_PRIMARY : STATE_DISABLED;
    give->key = SDLK_RETURN;
    Widget *skip = ui_button(ui, look->id + 2, msg(lang, look->skip));
    skip->state |= STATE_QUIET;
    look_key(ui, give, msg(lang, MSG_SCENE_KEY_ENTER));
    look_key(ui, skip, msg(lang, MSG_SAY_KEY_ESCAPE));
    ui_end(ui);
}

void say_field_build(Saying *saying, Ui *ui, Lang lang, const SayField *look) {
    Text typed = {0};
    trimmed(saying, &typed);
    ui_column(ui, (Box){.gap = SPACE_8});
    ui_field(ui, look->id, msg(lang, look->ask), &saying->field)->lay.target = true;
    if (saying->too_long && is_long(&typed))
        too_long(ui, lang);
    else if (look->about)
        ui_note(ui, msg(lang, look->about));
    ui_end(ui);
    text_release(&typed);
}

SayHand say_field_act(int id, const UiAction *action) {
    bool press = action->kind == UI_PRESS;
    if ((action->kind == UI_SUBMIT && action->id == id) || (press && action->id == id + 1))
        return SAY_HAND_GIVES;
    if (press && action->id == id + 2)
        return SAY_HAND_SKIPS;
    return action->kind == UI_EDIT && action->id == id ? SAY_HAND_TYPES : SAY_HAND_NONE;
}

bool say_field_give(Saying *saying, Text *out) {
    trimmed(saying, out);
    saying->too_long = is_long(out);
    return out->len && !saying->too_long;
}

bool say_field_skips(const Saying *saying, const SDL_Event *event) {
    return event->type == SDL_KEYDOWN && event->key.keysym.sym == SDLK_ESCAPE &&
           !event->key.repeat && !saying->field.composing[0];
}
