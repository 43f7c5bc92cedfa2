#include "front/window/game/exercise_page.h"

#include "front/shared/figures.h"
#include "front/shared/mood.h"
#include "front/window/game/face.h"
#include "front/window/game/look.h"
#include "front/window/ui/ui.h"

#include "base/banned.h"

enum { FACE = 300, FACE_NARROW = 64, END_LETTERS = 84 };

const char *exercise_page_title(Ui *ui, Lang lang, Msg key, int step, int count) {
    Text text = {0};
    char numbers[2][16];
    snprintf(numbers[0], sizeof numbers[0], "%d", step + 1);
    snprintf(numbers[1], sizeof numbers[1], "%d", count);
    msg_fill(&text, lang, key, numbers[0], numbers[1]);
    const char *kept = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return kept;
}

static void face(Ui *ui, const Alone *alone, int size) {
    const Scenario *scenario = &alone->scenario;
    ui_column(ui, (Box){.width = size});
    face_build(ui, scenario->customer_name, scenario, mood_in(alone->play, 0, 0),
               play_channel(alone->play))
        ->lay = (Box){.width = size, .height = size};
    ui_end(ui);
}

static void head(Ui *ui, const ExercisePage *page) {
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
    if (ui_is_narrow(ui) && page->alone)
        face(ui, page->alone, FACE_NARROW);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    ui_heading(ui, 1, page->title)->type = TYPE_INTERFACE;
    ui_note(ui, page->context);
    ui_end(ui);
    ui_button(ui, EXERCISE_STOP, page->stop)->state |= STATE_QUIET;
    ui_end(ui);
}

void exercise_page_open(Ui *ui, const ExercisePage *page) {
    look_page(ui);
    if (page->alone && !ui_is_narrow(ui))
        face(ui, page->alone, FACE);
    look_page_words(ui);
    head(ui, page);
    ui_scroll(ui, EXERCISE_SCROLL,
              (Box){.gap = SPACE_16, .pad_x = SPACE_16, .pad_y = SPACE_4, .grow = 1});
}

void exercise_page_below(Ui *ui) {
    ui_end(ui);
}

void exercise_page_close(Ui *ui) {
    look_page_end(ui);
}

void exercise_page_go(Ui *ui, Lang lang, bool last) {
    ui_row(ui, (Box){.gap = SPACE_16, .pad_x = SPACE_16, .place = ALIGN_END});
    Widget *go = ui_button(ui, EXERCISE_GO,
                           ui_is_unread(ui, EXERCISE_SCROLL)
                               ? msg(lang, MSG_SCENE_READ_ON)
                               : msg(lang, last ? MSG_REFRESH_LAST : MSG_REFRESH_NEXT));
    go->state |= STATE_PRIMARY;
    go->key = SDLK_RETURN;
    look_key(ui, go, msg(lang, MSG_SCENE_KEY_ENTER));
    ui_end(ui);
}

void exercise_end_open(Ui *ui) {
    ui_column(ui, (Box){.grow = 1, .align = ALIGN_CENTER, .pad = SPACE_24, .gap = SPACE_16});
    ui_scroll(ui, EXERCISE_SCROLL, (Box){.grow = 1, .align = ALIGN_CENTER});
    ui_column(ui, (Box){.card = true, .pad = SPACE_24, .gap = SPACE_16, .letters = END_LETTERS});
}

void exercise_end_empty(Ui *ui, Lang lang, bool read, Msg none, Msg about) {
    if (read) {
        ui_heading(ui, 1, msg(lang, none));
        ui_text(ui, TYPE_REPLY, msg(lang, about));
    } else {
        ui_text(ui, TYPE_REPLY, msg(lang, MSG_PROGRESS_READING));
    }
}

void exercise_end_close(Ui *ui, Lang lang, bool again) {
    ui_end(ui);
    ui_end(ui);
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    ui_button(ui, EXERCISE_MENU, msg(lang, MSG_REFRESH_MENU))->state |= STATE_PRIMARY;
    if (again)
        ui_button(ui, EXERCISE_AGAIN, msg(lang, MSG_REFRESH_AGAIN));
    ui_end(ui);
    ui_end(ui);
}

DialogueMargin exercise_page_margin(const Ui *ui) {
    int beside = (ui_is_narrow(ui) ? 0 : FACE) + DIALOGUE_MARGIN;
    return dialogue_has_room(ui, beside) ? DIALOGUE_BESIDE : DIALOGUE_BELOW;
}
