/* The ways to act: say something, name it, or put a remedy on the table. */
#include "front/window/game/scene_act.h"

#include <string.h>

#include "front/window/game/scene_judge.h"
#include "front/window/game/scene_listen.h"
#include "front/window/game/scene_table.h"

#include "base/banned.h"

enum { LONG_LETTERS = 92 }; /* where height is dearer than width */

/* How many lines of text the replies take in columns of so many letters, with the room around. */
static double lines_of(const View *view, int letters, int columns) {
    double all = 0;
    for (int i = 0; i < view->reply_count; i += columns) {
        int most = 1;
        for (int r = i; r < i + columns && r < view->reply_count; r++) {
            int lines = (int)(strlen(view->replies[r].text) * 11 / 10) / (letters + 1) + 1;
            most = lines > most ? lines : most;
        }
        all += most + 1.2;
    }
    return all;
}

/* Two columns where one would take much of the window and two take less. */
static bool in_two_columns(const Ui *ui, const View *view) {
    int wide = ui_width(ui) - scene_customer_width(ui) - 2 * SPACE_24 - SPACE_32 - 2 * SPACE_16;
    int letters = ui_letters(ui, TYPE_REPLY) * wide / ui_width(ui) - 5;
    int one = letters > 66 ? 66 : letters, two = letters / 2 - 5;
    double lines = lines_of(view, one, 1);
    return two >= 24 && lines > 0.42 * ui_lines(ui, TYPE_REPLY) && lines_of(view, two, 2) < lines;
}

static void replies(const Scene *scene, Ui *ui, const View *view) {
    const SceneHost *host = scene->host;
    int columns = !host && in_two_columns(ui, view) ? 2 : 1;
    for (int i = 0; i < view->reply_count; i++) {
        if (columns == 2 && i % 2 == 0)
            ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_STRETCH});
        Widget *card = ui_card(ui, ID_REPLY + i, i + 1, view->replies[i].text);
        if (scene_is_cramped(ui) || scene_is_tight(ui) ||
            scene_is_compact(scene, ui, view)) /* a reply and what it answers are seen together */
            card->type = TYPE_INTERFACE;
        if (scene_is_tight(ui))
            card->lay.letters = LONG_LETTERS;
        if (host) {
            Input input = {.kind = INPUT_REPLY, .as.reply = view->replies[i].reply};
            host->beside(host->context, ui, &input);
        }
        if (columns == 2)
            card->lay.grow = 1;
        if (columns == 2 && i % 2 == 0 && i + 1 == view->reply_count)
            ui_spring(ui);
        if (columns == 2 && (i % 2 || i + 1 == view->reply_count))
            ui_end(ui);
    }
    if (host)
        host->beside_closed(host->context, ui);
    if (view->reply_count == 1) /* said of any moment alike: it tells nothing of this one */
        ui_note(ui, msg(app_lang(scene->game->app), MSG_SCENE_ONE_REPLY));
}

/* Where all is one page: the last words and the first that can be chosen are in sight together. */
static void begin_at(Ui *ui, int id) {
    Widget *first = ui_find(ui, id);
    if (first)
        first->lay.target = true;
}

void scene_build_act(Scene *scene, Ui *ui, const View *view) {
    switch (view->way) {
    case WAY_REPLIES:
        replies(scene, ui, view);
        scene->on_page = true;
        begin_at(ui, ID_REPLY);
        break;
    case WAY_JUDGE:
        scene_build_judge(scene, ui);
        begin_at(ui, scene->category < 0 ? ID_CATEGORY : ID_KIND);
        break;
    case WAY_OFFER:
        scene_build_table(scene, ui, view);
        break;
    case WAY_GO:
        break;
    }
}
