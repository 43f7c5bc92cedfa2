#include "front/window/game/look.h"

#include <stdlib.h>

#include "base/arena.h"
#include "model/clause.h"

#include "base/banned.h"

Icon look_icon(Channel channel) {
    static const Icon icons[CHANNEL_COUNT] = {
        [CHANNEL_PHONE] = ICON_PHONE,   [CHANNEL_COUNTER] = ICON_COUNTER,
        [CHANNEL_EMAIL] = ICON_EMAIL,   [CHANNEL_CHAT] = ICON_CHAT,
        [CHANNEL_LETTER] = ICON_LETTER, [CHANNEL_SOCIAL] = ICON_SOCIAL};
    return icons[channel];
}

static void stress(Ui *ui, Widget *widget, const Rendered *rendered) {
    for (int i = 0; i < rendered->run_count; i++)
        ui_stress(ui, widget, rendered->runs[i].from, rendered->runs[i].to);
}

Widget *look_rendered(Ui *ui, TypeSize type, const Rendered *rendered) {
    Widget *widget = ui_text(ui, type, text_cstr(&rendered->plain));
    stress(ui, widget, rendered);
    return widget;
}

Widget *look_marked(Ui *ui, int id, TypeSize type, const Rendered *rendered,
                    const unsigned char *looks) {
    Clauses clauses = {0};
    clauses_find(rendered, &clauses);
    MarkedWord *words = xcalloc((size_t)rendered->word_count + 1, sizeof *words);
    for (int i = 0; i < rendered->word_count; i++)
        words[i] = (MarkedWord){rendered->words[i].from, rendered->words[i].to,
                                clause_of(&clauses, i + 1)};
    Widget *widget =
        ui_marked(ui, id, type, text_cstr(&rendered->plain), words, rendered->word_count, looks);
    stress(ui, widget, rendered);
    free(words);
    clauses_release(&clauses);
    return widget;
}
