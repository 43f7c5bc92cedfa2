#include "front/window/game/exercise_page.h"

#include "front/shared/mood.h"
#include "front/window/game/face.h"

#include "base/banned.h"

enum { FACE = 300, FACE_NARROW = 64, LETTERS = 96 };

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
    ui_button(ui, page->stop_id, page->stop)->state |= STATE_QUIET;
    ui_end(ui);
}

void exercise_page_open(Ui *ui, const ExercisePage *page) {
    if (ui_is_narrow(ui)) {
        ui_column(ui, (Box){.gap = SPACE_12, .pad = SPACE_16, .grow = 1});
    } else {
        ui_row(ui, (Box){.gap = SPACE_32,
                         .pad = SPACE_24,
                         .grow = 1,
                         .align = ALIGN_STRETCH,
                         .place = ALIGN_CENTER});
        if (page->alone)
            face(ui, page->alone, FACE);
        ui_column(ui, (Box){.gap = SPACE_12, .grow = 1, .letters = LETTERS});
    }
    head(ui, page);
    ui_scroll(ui, page->scroll_id,
              (Box){.gap = SPACE_16, .pad_x = SPACE_16, .pad_y = SPACE_4, .grow = 1});
}

void exercise_page_below(Ui *ui) {
    ui_end(ui);
}

void exercise_page_close(Ui *ui) {
    if (!ui_is_narrow(ui))
        ui_end(ui);
    ui_end(ui);
}

DialogueMargin exercise_page_margin(const Ui *ui) {
    int beside = (ui_is_narrow(ui) ? 0 : FACE) + DIALOGUE_MARGIN;
    return dialogue_has_room(ui, beside) ? DIALOGUE_BESIDE : DIALOGUE_BELOW;
}
