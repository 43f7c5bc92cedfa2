#include "front/window/game/menu_example.h"

#include "base/text.h"
#include "front/window/game/face.h"

#include "base/banned.h"

enum { FACE = 128, WORDS_MOST = 40 };

/* The words of a text; those from `heard` on are marked. */
static int words_of(const char *text, int heard, MarkedWord *words, unsigned char *looks) {
    int count = 0;
    for (int at = 0; text[at] && count < WORDS_MOST; at++) {
        if (text[at] == ' ')
            continue;
        int from = at;
        while (text[at + 1] && text[at + 1] != ' ')
            at++;
        looks[count] = from >= heard ? MARK_ON : MARK_NONE;
        words[count++] = (MarkedWord){from, at + 1, from >= heard};
    }
    return count;
}

void menu_example_build(Ui *ui, Lang lang) {
    MarkedWord words[WORDS_MOST];
    unsigned char looks[WORDS_MOST];
    Text text = {0};
    text_addf(&text, "%s ", msg(lang, MSG_MENU_EXAMPLE_SAID));
    int heard = (int)text.len;
    text_add(&text, msg(lang, MSG_MENU_EXAMPLE_HEARD));
    int count = words_of(text_cstr(&text), heard, words, looks);
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
    face_small(ui, msg(lang, MSG_MENU_EXAMPLE_NAME), "vrouw-45", "example", "", CHANNEL_PHONE,
               FACE);
    ui_column(ui, (Box){.card = true, .tail = ALIGN_START, .pad = SPACE_12, .pad_x = SPACE_4});
    ui_marked(ui, 0, TYPE_REPLY, text_cstr(&text), words, count, looks);
    ui_end(ui);
    ui_end(ui);
    text_release(&text);
}
