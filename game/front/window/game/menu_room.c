#include "front/window/game/menu_room.h"

#include "base/system.h"
#include "front/shared/day.h"
#include "front/shared/room_far.h"
#include "front/window/game/menu_next.h"

#include "base/banned.h"

bool menu_room_is_due(const Menu *menu) {
    return menu->game->play_with_room && menu->rooms_seen != menu->game->rooms_changed + 1;
}

/* What is damaged there is told where one goes on. */
void menu_room_find(Menu *menu) {
    Findings ignored;
    if (!menu->game->play_with_room)
        return;
    findings_init(&ignored, app_lang(menu->game->app));
    room_shelf_release(&menu->rooms);
    room_shelf_look(NULL, false, &menu->rooms, &ignored);
    findings_release(&ignored);
    menu->rooms_seen = menu->game->rooms_changed + 1;
}

void menu_room_release(Menu *menu) {
    room_shelf_release(&menu->rooms);
}

/* The newest that was begun; the others stand in the list. */
void menu_room_build_left(const Menu *menu, Ui *ui) {
    Lang lang = app_lang(menu->game->app);
    const RoomShelfItem *item = menu->rooms.count ? &menu->rooms.items[0] : NULL;
    if (!item || !item->turns || menu->reading)
        return;
    Text title = {0}, facts = {0}, day = {0};
    msg_fill(&title, lang, MSG_PROJECTOR_MENU_RESUME, item->case_title);
    words_add_day(&day, lang, item->started_ms, system_utc_ms());
    words_add_room_far(&facts, lang, item);
    text_join(&facts, " · ", text_cstr(&day));
    menu_build_card(ui, MENU_ROOM_LEFT, ICON_SPEAKER, text_cstr(&title), text_cstr(&facts));
    text_release(&title);
    text_release(&facts);
    text_release(&day);
}

void menu_room_build(const Menu *menu, Ui *ui) {
    const Game *game = menu->game;
    Lang lang = app_lang(game->app);
    if (!game->play_with_room || !game->case_count || menu->reading)
        return;
    ui_column(ui, (Box){.gap = SPACE_4});
    ui_heading(ui, 2, msg(lang, MSG_PROJECTOR_MENU))->type = TYPE_SPOKEN;
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_PROJECTOR_MENU_ABOUT))->colour = COLOUR_MUTED;
    ui_end(ui);
    menu_build_card(ui, MENU_ROOM, ICON_SPEAKER, msg(lang, MSG_PROJECTOR_MENU_CHOOSE), "");
}

void menu_room_press(Menu *menu, int id) {
    Game *game = menu->game;
    if (id == MENU_ROOM)
        game->play_with_room(game, NULL);
    else if (menu->rooms.count)
        game->play_with_room(game, &menu->rooms.items[0]);
}
