#include "front/window/game/dialogue_ending.h"

#include <string.h>

#include "base/banned.h"

EndingWords dialogue_ending(Ui *ui, const char *text) {
    const char *end = *text == '(' ? strchr(text, ')') : NULL;
    Text told = {0};
    if (!end)
        return (EndingWords){"", text};
    text_add_bytes(&told, text, (size_t)(end + 1 - text));
    EndingWords words = {ui_copy(ui, text_cstr(&told)), end + 1 + strspn(end + 1, " \n")};
    text_release(&told);
    return words;
}

void dialogue_build_ending(const Dialogue *dialogue, Ui *ui, Channel channel, TypeSize type,
                           const char *text) {
    EndingWords words = dialogue_ending(ui, text);
    ui_column(ui, (Box){.gap = SPACE_12});
    if (*words.told) {
        ui_column(ui, (Box){.pad_x = SPACE_16});
        ui_text(ui, *words.said ? TYPE_INTERFACE : TYPE_REPLY, words.told)->colour = COLOUR_MUTED;
        ui_end(ui);
    }
    if (*words.said)
        dialogue_build_words(dialogue, ui, channel, type, words.said);
    ui_end(ui);
}
