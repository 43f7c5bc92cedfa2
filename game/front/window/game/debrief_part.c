#include "front/window/game/debrief_part.h"

#include "front/window/game/look.h"

#include "base/banned.h"

enum { FOLD = 16 };

bool debrief_build_part(const Debrief *debrief, Ui *ui, DebriefPart part, const char *title) {
    bool shown = debrief->parts[part];
    if (!debrief->first) {
        ui_heading(ui, 2, title)->type = TYPE_SPOKEN;
        return true;
    }
    Text name = {0};
    msg_fill(&name, app_lang(debrief->game->app),
             shown ? MSG_NOTES_CLOSE_PART : MSG_NOTES_OPEN_PART, title);
    Widget *card = ui_card_begin(ui, ID_PART + (int)part, 0, text_cstr(&name));
    card->state |= STATE_QUIET;
    card->lay.pad_x = -SPACE_8;
    card->lay.pad_y = -SPACE_4;
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER});
    look_fold(ui, text_cstr(&name), FOLD, shown);
    ui_heading(ui, 2, title)->type = TYPE_SPOKEN;
    ui_end(ui);
    ui_end(ui);
    text_release(&name);
    return shown;
}
