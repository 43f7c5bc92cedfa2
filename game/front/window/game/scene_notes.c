#include "front/window/game/scene_notes.h"

#include <string.h>

#include "front/window/game/dialogue_paper.h"
#include "front/window/game/look.h"
#include "front/window/game/scene_listen.h"

#include "base/banned.h"

enum {
    BESIDE_WORDS = 160, /* units beside the words that nothing stands in */
    ICONS = 48,         /* of the margin, for icons and the fold */
    AROUND = 180,       /* of the height, for what stands around the conversation */
    FOLD = 14,
    THOUGHT_LINES = 3, /* in small lines, of two lines of a thought */
    GAPS = 2           /* notes whose gaps make a line */
};

bool scene_notes_are_beside(const Ui *ui) {
    return dialogue_has_room(ui, scene_customer_width(ui) + DIALOGUE_MARGIN + BESIDE_WORDS);
}

static const Facts *facts_of(const Scene *scene, int turn) {
    return &scene->dialogue.turns[turn].coach;
}

static bool any_hidden(const Facts *facts, DialogueBrief brief) {
    for (int i = 0; i < facts->count; i++)
        if (dialogue_is_note(&facts->items[i]) && dialogue_hides(brief, facts, &facts->items[i]))
            return true;
    return false;
}

static int lines_in(const char *text, int letters) {
    return *text ? (int)strlen(text) * 11 / 10 / letters + 1 : 0;
}

/* About how many small lines the notes take, in lines of so many letters. */
static int lines_of(const Facts *facts, int letters, DialogueBrief brief) {
    int lines = 0, count = 0;
    for (int i = 0; i < facts->count; i++) {
        const Fact *fact = &facts->items[i];
        if (!dialogue_is_note(fact))
            continue;
        count++;
        lines += lines_in(fact->head, letters);
        if (fact->kind == FACT_THOUGHT)
            lines += lines_in(fact->body, letters) * THOUGHT_LINES / 2;
        else if (!dialogue_hides(brief, facts, fact))
            lines += lines_in(fact->body, letters);
    }
    return lines + count / GAPS;
}

/* As little is hidden as lets all of it be seen. Below the words nothing is: one reads on. */
static DialogueBrief brief_by_room(const Ui *ui, const Facts *facts) {
    int room = ui_lines(ui, TYPE_NOTE) * (ui_height(ui) - AROUND) / ui_height(ui);
    int letters = ui_letters(ui, TYPE_NOTE) * (DIALOGUE_MARGIN - ICONS) / ui_width(ui);
    DialogueBrief brief = DIALOGUE_IN_FULL;
    while (scene_notes_are_beside(ui) && brief < DIALOGUE_BRIEFLY &&
           lines_of(facts, letters, brief) > room)
        brief++;
    return brief;
}

/* The notes as one thing to press. `now`: it says what for. */
static void foldable(const Scene *scene, Ui *ui, int turn, const DialogueShow *show, bool now) {
    Lang lang = app_lang(scene->game->app);
    bool open = scene->dialogue.turns[turn].unfolded;
    char number[16];
    Text name = {0};
    snprintf(number, sizeof number, "%d", turn + 1);
    msg_fill(&name, lang, open ? MSG_SCENE_NOTES_FOLD : MSG_SCENE_NOTES_UNFOLD, number);
    Widget *card = ui_card_begin(ui, ID_NOTES + turn, 0, text_cstr(&name));
    card->state |= STATE_QUIET;
    if (!now && !ui_is_back(ui, ID_SCROLL) && ui_focused(ui) != card->id)
        card->state = (card->state & ~(unsigned)STATE_FOCUSABLE) | STATE_BY_HAND;
    card->lay.pad_x = card->lay.pad_y = -SPACE_8;
    const char *words = msg(lang, open ? MSG_SCENE_NOTES_SHORT : MSG_SCENE_NOTES_WHY);
    if (now) {
        ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
        ui_note(ui, words);
        look_fold(ui, text_cstr(&name), FOLD, open);
        ui_end(ui);
        dialogue_build_notes(ui, show);
    } else {
        ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
        ui_column(ui, (Box){.gap = SPACE_8, .grow = 1});
        dialogue_build_notes(ui, show);
        ui_end(ui);
        look_fold(ui, text_cstr(&name), FOLD, open);
        ui_end(ui);
    }
    ui_end(ui);
    text_release(&name);
}

void scene_build_notes(const Scene *scene, Ui *ui, int turn) {
    const Facts *facts = facts_of(scene, turn);
    bool now = scene->noting && turn == scene->spoke, open = scene->dialogue.turns[turn].unfolded;
    bool beside = scene_notes_are_beside(ui);
    DialogueBrief brief = now ? brief_by_room(ui, facts) : DIALOGUE_HEADS;
    DialogueShow show = {.margin = DIALOGUE_ELSEWHERE,
                         .below = !beside,
                         .brief = open ? DIALOGUE_IN_FULL : brief,
                         .facts = facts};
    if (beside) {
        ui_column(ui,
                  (Box){.gap = SPACE_12, .width = DIALOGUE_MARGIN, .sticks = true, .unread = now});
    } else {
        ui_row(ui,
               (Box){.gap = SPACE_12, .pad_x = SPACE_16, .align = ALIGN_STRETCH, .unread = now});
        ui_column(ui, (Box){.width = 2, .fill = true, .colour = COLOUR_RULE});
        ui_end(ui);
        ui_column(ui, (Box){.gap = SPACE_12, .grow = 1});
    }
    if (any_hidden(facts, brief))
        foldable(scene, ui, turn, &show, now);
    else
        dialogue_build_notes(ui, &show);
    ui_end(ui);
    if (!beside)
        ui_end(ui);
}

bool scene_notes_press(Scene *scene, int id) {
    int turn = id - ID_NOTES;
    if (turn < 0 || turn >= scene->dialogue.count)
        return false;
    scene->dialogue.turns[turn].unfolded ^= true;
    Ui *ui = app_ui(scene->game->app); /* what is read stays where it is */
    ui_scroll_set(ui, ID_SCROLL, ui_scroll_offset(ui, ID_SCROLL));
    return true;
}
